/**
 * What sources of pages use though a browser of the floor lacks it, and why nobody misses it there. What a script has to ask for
 * first is allowed in that file alone.
 * @type {readonly { name: string, file?: string, why: string }[]}
 */
export const ALLOWED = [
  { name: '@container', why: 'One column, as on a phone: what is wide is only added.' },
  { name: 'container-type', why: 'Nothing asks for the width where nothing can.' },
  { name: ':has', why: 'The choice itself shows what is chosen and what has the focus.' },
  { name: 'text-wrap', why: 'Lines are of uneven length.' },
  { name: 'hyphens', why: 'Safari breaks words without a hyphen.' },
  { name: 'accent-color', why: 'Safari takes the colour and chooses the tick itself.' },
  { name: 'outline', why: 'Safari draws it without round corners.' },
  { name: 'overflow: clip', why: 'Lines of a pathway end a little further.' },
  {
    name: 'align-content: start',
    why: 'Only in columns of equal height, where rows are stretched.',
  },
  { name: 'forced-color-adjust', why: 'Safari has no forced colours.' },
  { name: 'text-decoration: dotted', why: 'Safari draws a plain line.' },
  { name: '<input autocapitalize>', why: 'Capitals are read as well.' },
  {
    name: 'CustomElementRegistry.get',
    why: 'Safari has it; it only knows no customized built-in elements.',
  },
  {
    name: 'KeyboardEvent.isComposing',
    why: 'Safari has it, and tells the end of composing one key later.',
  },
  {
    name: 'ElementInternals.states',
    file: 'packages/elements/src/screen/screen-state.ts',
    why: 'Custom states are for the styles of pages, and asked for.',
  },
  {
    name: 'DocumentOrShadowRoot.adoptedStyleSheets',
    file: 'packages/elements/src/ui/late-part.ts',
    why: 'Lit says whether it is there, and adds <style> otherwise.',
  },
  {
    name: 'DocumentOrShadowRoot.adoptedStyleSheets',
    file: 'packages/elements/src/keep/paper/print-document.ts',
    why: 'Lit says whether it is there; <style> otherwise.',
  },
  {
    name: 'DocumentOrShadowRoot.adoptedStyleSheets',
    file: 'packages/elements/src/ui/restyle.ts',
    why: 'Lit says whether it is there; <style> otherwise.',
  },
  {
    name: 'CSSStyleSheet.replaceSync',
    file: 'packages/elements/src/ui/restyle.ts',
    why: 'Lit says whether it is there; <style> otherwise.',
  },
  {
    name: 'CSSStyleSheet.replaceSync',
    file: 'packages/elements/src/keep/paper/print-document.ts',
    why: 'Lit says whether it is there; <style> otherwise.',
  },
  {
    name: 'requestIdleCallback',
    file: 'packages/elements/src/ui/when-idle.ts',
    why: 'It is asked for; a moment passes otherwise.',
  },
];

/**
 * Takes out of findings what is allowed.
 * @param {readonly import('./sources.mjs').Finding[]} findings
 * @returns {{ wrong: import('./sources.mjs').Finding[], unused: typeof ALLOWED }} What is not allowed, and what nobody needs any more.
 */
export function judge(findings) {
  const isMeant = (finding) => (allowed) =>
    allowed.name === finding.name && (allowed.file ?? finding.file) === finding.file;
  return {
    wrong: findings.filter((finding) => !ALLOWED.some(isMeant(finding))),
    unused: ALLOWED.filter((allowed) => !findings.some((finding) => isMeant(finding)(allowed))),
  };
}
