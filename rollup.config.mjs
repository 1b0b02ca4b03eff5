import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { minifyTemplates } from './packages/tools/build/build-templates.mjs';
import { signerPage } from './packages/tools/build/signer-page.mjs';

/**
 * Nearly all of a file runs as soon as it is there: Chromium then compiles it beside the page's own work,
 * and not one function after the other while a visitor waits.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** What sites copy: a file of a fixed name for each element, and those that it loads later. */
const CDN = 'packages/elements/dist/cdn';

/** Each package as modules, and what pages load, which is made of those modules. */
export const parts = {
  packages: [
    library('engine', ['index', 'compile', 'analysis', 'batch', 'internal']),
    library('pack', ['index', 'read-pack']),
    library('directory', ['index', 'build']),
    library('sdk', ['index', 'bundled', 'channel', 'node', 'places']),
    library('elements', ['index', 'define/coord-orientation', 'define/coord-directory']),
    library('channel', ['index', 'publish']),
    library('cli', ['index', 'signer/sign-page']),
  ],
  scripts: [
    cdn('coord-orientation', empty(CDN)),
    codeAlone(),
    cdn('coord-directory', ownPolicy('coord-directory')),
    pageFromDisk(),
  ],
};

/** `rollup --config --configPart=scripts` builds one part; what is generated from the rules is there before. */
export default ({ configPart }) => parts[configPart];

/** Builds one package to modules that mirror its sources, with types; leaves its imports alone. */
function library(name, entries) {
  const [source, output] = [`packages/${name}/src`, `packages/${name}/dist`];
  return {
    input: Object.fromEntries(entries.map((entry) => [entry, `${source}/${entry}.ts`])),
    output: { dir: output, preserveModules: true, preserveModulesRoot: source, sourcemap: true },
    external: isOtherPackage,
    plugins: [
      empty(output),
      json(),
      typescript({
        tsconfig: `packages/${name}/tsconfig.json`,
        // Tests, and what they are made of, may name the sources of other packages.
        exclude: ['**/*.test.ts', '**/testing/**'],
        // `npm run check` looks at the types of everything at once. The sources stand in their maps:
        // a package is published without the folder that these would otherwise point to.
        compilerOptions: { noCheck: true, inlineSources: true },
      }),
    ],
  };
}

/**
 * Puts an element and what its first screens need into one file of a fixed name, for a page that uses
 * a single script tag. What is imported with `import()` becomes a file beside it, named after its content.
 */
function cdn(element, ...more) {
  return {
    input: `packages/elements/dist/define/${element}.js`,
    output: {
      dir: CDN,
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `${partName(chunk)}.[hash].js`,
      hashCharacters: 'hex',
      // What two parts share and is small goes into one of them: no request is worth 200 bytes.
      experimentalMinChunkSize: 500,
      // Beside the files, which do not name it: each visitor would load those words.
      sourcemap: 'hidden',
    },
    plugins: [
      ...more,
      ...forBrowsers(),
      // The code itself says nothing of it: each comment would be loaded by every visitor.
      license({ thirdParty: { output: `${CDN}/${element}.licenses.txt` } }),
      loadedLater(),
    ],
    onwarn: failOnMissingImport,
  };
}

/** The element's first file without what it says and the rules it follows: for `.size-limit.mjs` alone. */
function codeAlone() {
  return {
    input: 'packages/elements/dist/define/coord-orientation.js',
    output: { dir: 'node_modules/.cache/code-alone', chunkFileNames: 'later/[name].js' },
    external: (id) => id.endsWith('/words/fr.js'),
    plugins: [withoutData(), ...forBrowsers()],
  };
}

const LIBRARY_WARNINGS = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];

/** The page that signs a publication for who has no terminal: all in one file. */
function pageFromDisk() {
  return {
    input: 'packages/cli/dist/signer/sign-page.js',
    output: { dir: 'packages/cli/dist', format: 'iife', inlineDynamicImports: true },
    plugins: [
      nodeResolve({ browser: true }),
      json(),
      terser({ ecma: 2022, format: { comments: false } }),
      license({ thirdParty: { output: 'packages/cli/dist/signer.licenses.txt' } }),
      signerPage('signer.html'),
    ],
    onwarn: (warning, warn) => {
      // Of libraries, which nobody here can change.
      if (!LIBRARY_WARNINGS.includes(warning.code)) failOnMissingImport(warning, warn);
    },
  };
}

/** Empties what the build wrote of the shared rules: their logic, their words, where the others are. */
function withoutData() {
  return {
    name: 'without-data',
    transform(code, id) {
      if (!id.endsWith('/rules/dist/index.js')) return null;
      return code
        .replaceAll(/JSON\.parse\("(?:[^"\\]|\\.)*"\)/g, 'JSON.parse("")')
        .replace(/(?<=export const files = \{).*(?=\};)/s, '');
    },
  };
}

/**
 * Gives the Lit of a script a Trusted Types policy of its own name, and Lit's where a page does not allow
 * that: a name can be used once, and both our scripts may be on a page.
 * https://www.w3.org/TR/trusted-types/#create-trusted-type-policy-algorithm
 */
function ownPolicy(name) {
  const policy = /(\w+)\.createPolicy\("lit-html",(\{createHTML:[^{}]*\})\)/;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!policy.test(code)) throw new Error('Lit makes its Trusted Types policy in another way.');
      const create = (call) => `$1.createPolicy("${call}",$2)`;
      const either = `(()=>{try{return ${create(name)}}catch{return ${create('lit-html')}}})()`;
      return { code: code.replace(policy, either), map: null };
    },
  };
}

/** Finds what is imported, and makes it small. */
function forBrowsers() {
  return [
    withoutHints(),
    nodeResolve({ browser: true }),
    json(),
    minifyTemplates(),
    terser({
      ecma: 2022,
      compress: { passes: 3, keep_fargs: false },
      format: { preamble: COMPILE_AT_ONCE, comments: false },
    }),
  ];
}

/** « Did you mean » is for who writes a page or a pack with the packages: visitors do not load it. */
function withoutHints() {
  return {
    name: 'without-hints',
    transform(code, id) {
      if (!id.endsWith('/engine/dist/decide/nearest.js')) return null;
      return { code: 'export function nearest() {}', map: null };
    },
  };
}

/** `keep` for `keep-part.js`; what the rules' modules are called, without the hash of their content. */
function partName({ name }) {
  return name.replace(/-part$|\.[0-9a-f]{16}$/, '');
}

/** Puts the files that are loaded later beside the code that loads them. */
function loadedLater() {
  return {
    name: 'loaded-later',
    transform(code, id) {
      // In one file, what was beside a folder of the package is beside that file.
      if (!id.endsWith('/directory/dist/directory-url.js')) return null;
      return { code: code.replace("'../data/'", "'./data/'"), map: null };
    },
    generateBundle() {
      const emit = (from, to = '') => {
        for (const name of readdirSync(from, { recursive: true, withFileTypes: true })) {
          if (!name.isFile() || !LOADED_LATER.test(name.name)) continue;
          const path = join(name.parentPath, name.name);
          const fileName = `${to}${relative(from, path).replaceAll('\\', '/')}`;
          this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
        }
      };
      emit('packages/directory/data', 'data/');
    },
  };
}

/** Named after their content, and the index of the directory. */
const LOADED_LATER = /\.[\w-]{8}\.(csv|json)$|^index\.json$/;

function isOtherPackage(id) {
  return !id.startsWith('.') && !id.startsWith('\0') && !isAbsolute(id);
}

/** Removes what an earlier build left, such as modules that were renamed since. */
function empty(folder) {
  return { name: 'empty', buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

function failOnMissingImport(warning, warn) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
}
