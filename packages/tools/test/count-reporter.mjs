import { relative } from 'node:path';

/**
 * A reporter for Node's test runner that gives as JSON how many tests passed, and the names of those
 * that failed, with the reason: a log that was cut keeps its end. A suite is no test, but has failed
 * when something in it failed beside its tests.
 */
export default async function* countReporter(source) {
  let passed = 0;
  const failures = [];
  for await (const { type, data } of source) {
    if (type === 'test:pass' && isTest(data)) passed += 1;
    if (type === 'test:fail' && isFailure(data))
      failures.push(`${relative(process.cwd(), data.file ?? '')}: ${data.name}${reasonOf(data)}`);
  }
  yield JSON.stringify({ passed, failures });
}

/** Why it failed, and where, in a line. */
function reasonOf({ details: { error } }) {
  const { message = String(error), stack = '' } = error?.cause ?? error ?? {};
  const [place = ''] = /[\w-]+\.test\.ts:\d+/.exec(stack) ?? [];
  const words = message.replaceAll(/\s+/g, ' ').slice(0, 300);
  return `\n  ${[place, words].filter(Boolean).join(': ')}`;
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
