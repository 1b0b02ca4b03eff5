import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync, readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { readQuestions } from './questions.mjs';

const peers = 'packages/tools/bench-page/node_modules';
const lhc = `${peers}/lforms/dist/lforms`;

/**
 * A page to visit.
 * @typedef {object} Form
 * @property {string} name
 * @property {string} version
 * @property {string} body
 * @property {string} first What its first question says.
 * @property {any[]} steps
 * @property {Record<string, string | Buffer>} [files]
 * @property {string} [folder]
 */

/**
 * The pages that are compared. Each has the files that its makers tell to load, and no other.
 * `first` finds an answer of the first question; `answers` are chosen one after the other.
 * @returns {Promise<Form[]>}
 */
export async function formsToCompare() {
  const questions = await readQuestions();
  const answers = ['personne', 'non', 'avis', 'plaies'];
  const ids = ['objet', 'danger', 'besoin', 'theme'];
  const steps = answers.map((answer, index) => ({
    choice: questions
      .find(({ id }) => id === ids[index])
      ?.choices.find(({ value }) => value === answer),
    next: questions.find(({ id }) => id === ids[index + 1])?.text,
  }));
  return [
    await hello(),
    ours(questions, steps),
    surveyjs(questions, steps),
    lhcForms(questions, steps),
  ];
}

async function hello() {
  const script = `import { html, LitElement } from 'lit';
    customElements.define('hello-world', class extends LitElement { render() { return html\`<h2>Hello</h2>\`; } });`;
  return {
    name: 'Lit, “hello” alone',
    version: versionOf('packages/elements/node_modules/lit'),
    files: { '/hello.js': await bundle(script) },
    body: '<script type="module" src="/hello.js"></script><hello-world></hello-world>',
    first: 'Hello',
    steps: [],
  };
}

function ours(questions, steps) {
  const folder = 'packages/elements/dist/cdn';
  return {
    name: '`<coord-orientation>`',
    version: versionOf('packages/elements'),
    folder,
    body: '<script type="module" src="/coord-orientation.js"></script><coord-orientation></coord-orientation>',
    first: questions[0].text,
    steps: steps.slice(0, 3),
  };
}

function surveyjs(questions, steps) {
  const model = {
    questionsOnPageMode: 'questionPerPage',
    autoAdvanceEnabled: true,
    elements: questions.map(({ id, text, isMultiple, choices, shownWhen }) => ({
      type: isMultiple ? 'checkbox' : 'radiogroup',
      name: id,
      title: text,
      choices,
      visibleIf: shownWhen
        .flatMap(({ question, options }) =>
          options.map((option) => expression(questions, question, option)),
        )
        .join(' or '),
    })),
  };
  return {
    name: 'SurveyJS',
    version: versionOf(`${peers}/survey-js-ui`),
    files: {
      '/survey.css': readFileSync(`${peers}/survey-core/survey-core.fontless.min.css`),
      '/survey-core.js': readFileSync(`${peers}/survey-core/survey.core.min.js`),
      '/survey-js-ui.js': readFileSync(`${peers}/survey-js-ui/survey-js-ui.min.js`),
    },
    body: `<link rel="stylesheet" href="/survey.css"><div id="form"></div>
      <script src="/survey-core.js"></script><script src="/survey-js-ui.js"></script>
      <script>new Survey.Model(${json(model)}).render(document.getElementById('form'));</script>`,
    first: questions[0].text,
    steps: steps.slice(0, 3),
  };
}

function expression(questions, question, option) {
  const { isMultiple } = questions.find(({ id }) => id === question);
  return `{${question}} ${isMultiple ? 'contains' : '='} '${option}'`;
}

function lhcForms(questions, steps) {
  const questionnaire = {
    resourceType: 'Questionnaire',
    status: 'draft',
    title: 'Orientation',
    item: questions.map(({ id, text, isMultiple, choices, shownWhen }) => ({
      linkId: id,
      text,
      type: 'choice',
      repeats: isMultiple,
      extension: [itemControl(isMultiple ? 'check-box' : 'radio-button')],
      answerOption: choices.map(({ value, text }) => ({
        valueCoding: { code: value, display: text },
      })),
      ...(shownWhen.length > 0 && {
        enableBehavior: 'any',
        enableWhen: shownWhen.flatMap(enableWhen),
      }),
    })),
  };
  return {
    name: 'LHC-Forms',
    version: versionOf(`${peers}/lforms`),
    folder: lhc,
    body: `<link rel="stylesheet" href="/webcomponent/styles.css">
      <script src="/webcomponent/assets/lib/zone.min.js"></script>
      <script src="/webcomponent/lhc-forms.js"></script>
      <script src="/fhir/R4/lformsFHIR.min.js"></script><div id="form"></div>
      <script>LForms.Util.addFormToPage(${json(questionnaire)}, 'form', { fhirVersion: 'R4' });</script>`,
    first: questions[0].text,
    steps: steps.slice(0, 3),
  };
}

function enableWhen({ question, options }) {
  return options.map((code) => ({ question, operator: '=', answerCoding: { code } }));
}

function itemControl(code) {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
    },
  };
}

/** Builds one file as our own build does. */
async function bundle(script) {
  const entry = 'packages/elements/hello.js';
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'hello',
        resolveId: (id) => (id.endsWith(entry) ? `${process.cwd()}/${entry}` : null),
        load: (id) => (id.endsWith(entry) ? script : null),
      },
      nodeResolve({ browser: true }),
      terser(),
    ],
  });
  const { output } = await built.generate({ format: 'es' });
  return output[0].code;
}

function json(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function versionOf(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed.`);
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
}
