import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';
import { floorSyntax } from './packages/tools/floor/syntax.mjs';

const tests = ['**/*.test.ts'];

const syntax = [
  ban('ExportDefaultDeclaration', 'Export by name, so that a thing is called the same everywhere.'),
  ban('TSEnumDeclaration', 'Use a union of strings: TypeScript is for types only.'),
  ban('TSModuleDeclaration[kind="namespace"]', 'Use a module: TypeScript is for types only.'),
  ban('TSParameterProperty', 'Declare the field: TypeScript is for types only.'),
];

const pureSyntax = [
  ban('NewExpression[callee.name="Date"][arguments.length=0]', "Today's date is an argument."),
  ban('MemberExpression[object.name="Date"][property.name="now"]', "Today's date is an argument."),
  ban(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Chance has no part in this.',
  ),
];

/** What the element's first file is made of. */
const FIRST_SCREEN = [
  'coord-orientation',
  'view',
  'screen/{late-parts,page,result,screen-state,idle-controller,styles}',
  'question/{question,question-form,choice,choices-of,missing}',
  'emergency/{emergency-numbers,calls,failure,phone-link,worse}',
  'result/{foot,is-about-person,validity}',
  'place/places-slot',
  'language/{language-controller,nearest-lang}',
  'ui/{buttons,format-date,frame,heading,late-part,move-focus,when-idle}',
];

/** What comes later: a type may be imported from there, nothing else. */
const LATE =
  '((?<!/late)-part|/details|/load-pack|/render-late|/summary|/partners|/reasons|/roles|/lead|/places|/keep|/pathways?|-(details|tools|plan|places|channel)?-?words|/(details|tools|plan|places|channel)-fr)\\.js$';

const FIRST_SCREEN_MESSAGE =
  'The first screen imports nothing late: screen/late-parts.ts loads it when it is needed.';

const zod = {
  regex: '^zod($|/)',
  message: 'Zod stays in the pack tool and in builds: it is too heavy for what visitors load.',
};
const node = {
  regex: '^node:',
  message: 'This package also runs in browsers, which have no node: modules.',
};
const cli = { regex: '^@coord-orientation/cli($|/)', message: 'Nothing imports the command line.' };
const files = {
  regex: '^\\.\\./(.*/)?(src|dist)/',
  message: 'Import another package by its name, not by its files.',
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'docs/api/', 'packages/directory/data/'] },
  js.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...syntax],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // What pages load; `packages/tools/floor` looks at what is used there of a browser, and at CSS and HTML.
    ...floorSyntax,
    files: ['packages/{engine,sdk,elements,directory,channel}/src/**/*.ts'],
    ignores: tests,
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
  },
  {
    files: ['packages/engine/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals()],
      'no-restricted-syntax': ['error', ...syntax, ...pureSyntax],
    },
  },
  directions('engine', [], 'The engine imports nothing: it is pure functions over data.', [
    zod,
    node,
  ]),
  {
    // Runs a solver, in tests alone.
    files: ['packages/engine/src/testing/answer-set/*.ts'],
    rules: imports(onlyPackages([], 'The engine imports nothing.'), zod, files),
  },
  directions('pack', ['engine'], 'The pack tool imports only the engine.', [node]),
  directions('directory', [], 'What visitors load of the directory imports nothing.', [zod, node]),
  directions('channel', ['pack'], 'Of the others, a channel knows only how YAML is read.', [node]),
  directions(
    'sdk',
    ['engine', 'directory', 'channel'],
    'The SDK imports only the engine, the directory and the channel; its entry ./bundled adds the rules.',
    [zod, node],
  ),
  directions('elements', ['sdk'], 'The elements reach the rest through the SDK.', [zod, node]),
  {
    // Two bodies that publish for tests.
    files: ['packages/elements/src/testing/{fake-channel,newer-lines,tampered}.ts'],
    rules: imports(onlyPackages(['sdk', 'channel'], 'Tests publish a channel here alone.'), files),
  },
  directions(
    'cli',
    ['pack', 'rules', 'directory', 'engine', 'sdk', 'channel'],
    'There is no such package.',
    [zod],
  ),
  {
    // A host and a client for tests.
    files: ['packages/channel/src/testing/*.ts'],
    rules: imports(onlyPackages(['pack'], 'Of the others, a channel knows only YAML.'), files),
  },
  {
    // The one entry that reads folders: `@coord-orientation/pack/node`.
    files: ['packages/pack/src/{read-pack,testing/*}.ts'],
    rules: imports(onlyPackages(['engine'], 'The pack tool imports only the engine.'), files),
  },
  {
    // A channel that is published for tests, with what the channel's own tests are made of.
    files: ['packages/sdk/src/testing/*.ts'],
    rules: imports(onlyPackages(['engine', 'directory', 'channel', 'pack'], 'Tests, as the SDK.')),
  },
  {
    files: ['packages/sdk/src/bundled.ts'],
    rules: imports(
      onlyPackages(['engine', 'directory', 'rules'], 'The entry ./bundled adds only the rules.'),
      zod,
      node,
      files,
    ),
  },
  {
    files: ['packages/sdk/src/{node,read-folder}.ts'],
    rules: imports(
      onlyPackages(['engine', 'directory'], 'The entry ./node reads folders, in Node only.'),
      zod,
      files,
    ),
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: [
      ...tests,
      'packages/elements/src/testing/**',
      'packages/elements/src/screen/late-{parts,directory-parts}.ts',
      'packages/elements/src/words/languages.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...syntax,
        ban('ImportExpression', 'What loads later is said in screen/late-parts.ts alone.'),
        ban(
          'ImportDeclaration[source.value="lit"] > ImportSpecifier[imported.name=/^(html|svg)$/][local.name=/^(html|svg)$/]',
          'Templates use the tag of ui/html.ts, whose listeners no page can change.',
        ),
      ],
    },
  },
  {
    files: FIRST_SCREEN.map((name) => `packages/elements/src/${name}.ts`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: LATE, allowTypeImports: true, message: FIRST_SCREEN_MESSAGE }] },
      ],
    },
  },
  {
    files: ['packages/directory/src/{build,schema}{.ts,-*.ts,/**/*.ts}'],
    rules: imports(
      onlyPackages(['pack'], 'The directory is built with the pack tool only.'),
      files,
    ),
  },
  { files: tests, rules: imports(cli) },
);

/** The siblings that the sources of a package may import, and one sentence for all others. */
function directions(name, siblings, message, more = []) {
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: tests,
    rules: imports(onlyPackages(siblings, message), files, ...more),
  };
}

function onlyPackages(siblings, message) {
  return { regex: `^@coord-orientation/(?!(${siblings.join('|') || '-'})($|/))`, message };
}

function imports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

function ban(selector, message) {
  return { selector, message };
}

/** All that a browser or Node adds to the language. */
function hostGlobals() {
  const message = 'The engine is pure: what it needs from outside is an argument.';
  return Object.keys({ ...globals.browser, ...globals.node })
    .filter((name) => !(name in globals.builtin))
    .map((name) => ({ name, message }));
}
