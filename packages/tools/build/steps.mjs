import { sourceArgs } from '../lib/source-args.mjs';

const tools = 'packages/tools/build';
const rollup = 'node_modules/rollup/dist/bin/rollup';
const settings = ['rollup.config.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml'];

/**
 * A part of the build that is done again only when something that it reads has changed.
 * @typedef {object} Step
 * @property {readonly StepName[]} [after] Steps whose results it reads.
 * @property {readonly string[]} reads Files and folders.
 * @property {readonly string[]} writes Where one of these is missing, the step is done again.
 * @property {readonly string[]} args What Node is called with.
 */

/** @typedef {'languages' | 'rules' | 'directory' | 'packages' | 'manifest' | 'scripts'} StepName */

/** What is made from the sources: tests and the development server need nothing else. */
export const GENERATED = /** @type {const} */ (['languages', 'rules', 'directory']);

/** @type {Readonly<Record<StepName, Step>>} */
export const steps = {
  languages: {
    reads: [`${tools}/languages.mjs`, 'packages/elements/src/words'],
    writes: ['packages/elements/src/words/languages.ts'],
    args: [`${tools}/languages.mjs`],
  },
  rules: {
    reads: [
      ...['rules', 'build-rules', 'write-changed'].map((name) => `${tools}/${name}.mjs`),
      ...['packages/engine/src', 'packages/pack/src', 'packages/rules'],
    ],
    writes: ['packages/rules/dist/index.js', 'packages/rules/.schemas'],
    args: [...sourceArgs, `${tools}/rules.mjs`],
  },
  directory: {
    reads: [
      ...['directory', 'write-changed'].map((name) => `${tools}/${name}.mjs`),
      // Of the pack tool it takes how YAML is read, which has nothing of the engine.
      ...['packages/directory', 'packages/pack/src', 'pnpm-lock.yaml'],
    ],
    writes: ['packages/directory/data/index.json'],
    args: [...sourceArgs, `${tools}/directory.mjs`],
  },
  packages: {
    after: GENERATED,
    // The types that it writes may name those of the rules.
    reads: [...settings, ...libraries('src'), 'packages/rules/dist'],
    writes: libraries('dist'),
    args: [rollup, '--config', '--configPart=packages'],
  },
  manifest: {
    reads: [
      'packages/tools/manifest',
      'packages/elements/custom-elements-manifest.config.mjs',
      'packages/elements/src',
      'pnpm-lock.yaml',
    ],
    writes: ['packages/elements/custom-elements.json'],
    args: ['packages/tools/manifest/start.mjs'],
  },
  scripts: {
    after: ['packages', 'manifest'],
    reads: [
      ...settings,
      tools,
      ...libraries('dist'),
      'packages/cli/src/signer',
      'packages/rules/dist',
      'packages/directory/data',
    ],
    writes: [
      'packages/elements/dist/cdn/coord-directory.js',
      'packages/cli/dist/signer.html',
      'node_modules/.cache/code-alone',
    ],
    args: [rollup, '--config', '--configPart=scripts'],
  },
};

function libraries(folder) {
  return ['engine', 'pack', 'directory', 'channel', 'sdk', 'elements', 'cli'].map(
    (name) => `packages/${name}/${folder}`,
  );
}
