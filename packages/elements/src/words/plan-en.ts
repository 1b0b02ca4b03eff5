import type { PlanWords } from './plan-fr.js';

/** What is said of a plan that partners make, in English. */
export const planEn: PlanWords = {
  help: 'Tick as you go. Nothing is stored: print or copy before you leave.',
  theme: 'Theme',
  noTheme: 'Not chosen yet',
  actors: 'With whom',
  otherActors: (count) => (count === 0 ? 'Other partners' : `Other partners (${count} chosen)`),
  done: (done, total) => `${done} of ${total} done`,
  remove: 'Remove',
  putBack: 'Put back',
  line: (text) => `: ${text}`,
  print: 'Print the plan',
  copy: 'Copy the plan',
  copied: 'Copied.',
  ready: 'The plan is ready: your browser opens the printing.',
  notReady: 'The plan does not load for printing. Try again, or copy it.',
  notCopied: 'Your browser does not let us copy: print, or select the text.',
  made: (date, version) => `Made on ${date}, rules version ${version}.`,
};
