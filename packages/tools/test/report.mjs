/**
 * Keeps what passed, what failed, and how long each part took.
 */
export function report() {
  let passed = 0;
  const failures = [];
  const seconds = [];

  async function timed(part, work) {
    const start = performance.now();
    try {
      return await work();
    } finally {
      seconds.push(`${part} ${((performance.now() - start) / 1000).toFixed(1)}`);
    }
  }

  return {
    timed,
    fail: (what) => failures.push(what),

    /** Runs a part that tells its counts; one that does not come to its end is a failure. */
    async count(part, work) {
      try {
        const result = await timed(part, work);
        passed += result.passed;
        failures.push(...result.failures);
      } catch (error) {
        console.error(error);
        failures.push(part);
      }
    },

    /** Prints everything at the end, where it is found also when a long log was cut, and ends the process. */
    finish() {
      console.log(`\nSeconds: ${seconds.join(' · ')} · all ${process.uptime().toFixed(1)}`);
      console.log(['', ...failures.map((failure) => `✖ ${failure}`)].join('\n'));
      console.log(`${passed} passed, ${failures.length} failed`);
      process.exit(failures.length === 0 ? 0 : 1);
    },
  };
}
