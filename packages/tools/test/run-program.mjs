import { spawn } from 'node:child_process';

/** The line that each of our commands ends with, for one browser or for all. */
const COUNT = /^(?:[\w ]+: )?(\d+) passed, (\d+) failed$/gm;

/**
 * Runs a command that tests, and takes its counts from what it prints.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @returns {Promise<{ passed: number, failures: string[] }>} One that counts nothing is one test.
 */
export async function runProgram(file, args = []) {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (text) => {
      output += text;
      to.write(text);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stop);
  const counts = [...output.matchAll(COUNT)];
  const failures = [...output.matchAll(/^✖ (.*)$/gm)].map(([, what]) => what);
  if (code !== 0 && failures.length === 0) failures.push(`${file} ended with exit code ${code}`);
  const passed = counts.reduce((sum, [, number]) => sum + Number(number), 0);
  return { passed: counts.length === 0 && code === 0 ? 1 : passed, failures };
}
