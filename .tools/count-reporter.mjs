import { writeFileSync } from 'node:fs';

/**
 * A reporter for Node's test runner that prints nothing and keeps the counts, as JSON
 * `{ passed, failed }`, in the file that `TEST_COUNTS` names: written at once at each result,
 * for `--test-force-exit` does not wait for a reporter's output.
 * A suite is no test, but counts as failed when something in it failed beside its tests.
 */
// eslint-disable-next-line require-yield -- it has nothing to print
export default async function* countReporter(source) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:pass' && isTest(data)) counts.passed += 1;
    if (type === 'test:fail' && isFailure(data)) counts.failed += 1;
    writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  }
}

/** Leaves out suites, skipped tests and a file without a test, which is reported under its own path. */
function isTest(data) {
  const isFile = data.nesting === 0 && data.name.endsWith('.test.ts');
  return data.details.type !== 'suite' && !isPostponed(data) && !isFile;
}

function isFailure(data) {
  const isSumOfOthers = data.details.error?.failureType === 'subtestsFailed';
  return !isPostponed(data) && !isSumOfOthers;
}

function isPostponed({ skip, todo }) {
  return skip !== undefined || todo !== undefined;
}
