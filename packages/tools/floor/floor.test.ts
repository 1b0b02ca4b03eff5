import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { judge } from './allowed.mjs';
import { sourceFindings } from './sources.mjs';
import { floorSyntax } from './syntax.mjs';

// What a browser of the floor lacks, and how it is named.
const LACKING: readonly (readonly [source: string, name: string])[] = [
  ['export const a = [1].toSorted();', 'Array.toSorted'],
  ['export const a = URL.canParse("x");', 'URL.canParse'],
  ['export const a = AbortSignal.timeout(1);', 'AbortSignal.timeout'],
  ['export const a = new Set([1]).union(new Set([2]));', 'Set.union'],
  ['export const a = (e: HTMLElement) => e.attachInternals();', 'HTMLElement.attachInternals'],
  ['export const a = (e: HTMLElement) => e.showPopover();', 'HTMLElement.showPopover'],
  ['export const { adoptedStyleSheets: a } = document;', 'DocumentOrShadowRoot.adoptedStyleSheets'],
  ['export const a = new Highlight();', 'Highlight'],
  ['css` p { color: color-mix(in srgb, red, blue) } `', 'color-mix()'],
  ['css` p { color: light-dark(red, blue) } `', 'light-dark()'],
  ['css` p { color: red; color: light-dark(red, var(--b)) } `', 'light-dark()'],
  ['css` p { --a: red; --a: light-dark(red, blue) } `', 'light-dark()'],
  ['css` p { &:hover { color: red } } `', 'nesting'],
  ['css` p { inline-size: 1cqi } `', 'cqi'],
  ['css` p { field-sizing: content } `', 'field-sizing'],
  ['css` p:state(x) { color: red } `', ':state'],
  ['css` p:hover, p:has(b) { color: red } `', 'a list of selectors'],
  ['css` @media (width > 3em) { p { color: red } } `', 'media range'],
  ['css` @scope (p) { b { color: red } } `', '@scope'],
  ['html`<p popover>${1}</p>`', '<p popover>'],
  ['html`<p inert>${1}</p>`', '<p inert>'],
  ['html`<details name=${1}></details>`', '<details name>'],
];

const FINE = [
  'export const a = [1].at(-1), b = Object.hasOwn({}, "a"), c = structuredClone({}), d = [1].findLast(Boolean);',
  'export const a = (e: HTMLElement) => e.attachInternals?.();',
  'export const a = { showPopover: () => 1 }.showPopover();',
  'css` p { color: red; color: light-dark(red, blue); block-size: 1dvh } p:is(:hover, :has(b)) { color: red } `',
  'css` @supports (color: light-dark(red, blue)) { p { --a: light-dark(red, blue) } } @layer a { p { inset: 0 } } `',
  'html`<dialog open ?hidden=${1} .popover=${1} @toggle=${1} title="a popover"></dialog>`',
];

// Below the root, whose settings of TypeScript count.
const PARENT = 'node_modules/.cache';

describe('[browser-floor] the check of sources', () => {
  let folder = '';
  let found: (at: number) => readonly string[];

  before(() => {
    folder = mkdtempSync(join(PARENT, 'floor-'));
    const files = [...LACKING.map(([source]) => source), ...FINE].map((source, at) => {
      const file = join(folder, `${at}.ts`);
      writeFileSync(file, `import { css, html } from 'lit';\n${source}\nexport { css, html };\n`);
      return file;
    });
    const { wrong } = judge(sourceFindings(files));
    found = (at) => wrong.filter(({ file }) => file === files[at]).map(({ name }) => name);
  });
  after(() => rmSync(folder, { recursive: true }));

  LACKING.forEach(([source, name], at) => {
    it(`finds ${name} in ${source}`, () => assert.ok(found(at).includes(name), `${found(at)}`));
  });

  FINE.forEach((source, at) => {
    it(`lets pass ${source}`, () => assert.deepEqual(found(LACKING.length + at), []));
  });
});

describe('[browser-floor] the lint of syntax', () => {
  const lint = new ESLint({ overrideConfigFile: true, overrideConfig: floorSyntax });

  for (const source of [
    '/(?<=a)b/',
    'class A { static { this.a = 1; } }',
    '/[a--b]/v',
    'using a = b;',
    'Object.groupBy(a, b)',
  ]) {
    it(`refuses ${source}`, async () => {
      const [result] = await lint.lintText(source);
      assert.ok((result?.errorCount ?? 0) > 0);
    });
  }

  it('reads the language of 2022', async () => {
    const [result] = await lint.lintText(
      'class A { #a = 1; static b = #a in A; } a ??= b?.c ?? 1_000; await d; /(?<e>f)/d; a.at(-1);',
    );
    assert.deepEqual(result?.messages, []);
  });
});
