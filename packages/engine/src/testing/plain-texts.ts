import { compile } from '../compile.js';
import { loadPack, type Pack } from '../decide/rules.js';
import type { Logic } from '../model/logic.js';
import type { DestinationTexts, QuestionTexts, Texts } from '../model/texts.js';

const packs = new WeakMap<Logic, Pack>();

/** A pack whose words are its ids, for tests about logic; compiled once for each logic. */
export function packFrom(logic: Logic): Pack {
  const pack = packs.get(logic) ?? load(logic);
  packs.set(logic, pack);
  return pack;
}

function load(logic: Logic): Pack {
  const question: QuestionTexts = { text: '', short: '', unknown: '', options: {} };
  const destination: DestinationTexts = {
    name: '',
    short: '',
    scale: '',
    part: '',
    mission: '',
    sources: [],
  };
  const texts: Texts = {
    lang: 'fr',
    title: '',
    texts: {
      intro: '',
      safety: '',
      notValidated: '',
      foot: '',
      self: '',
      prepare: '',
      noContact: '',
      worse: '',
    },
    questions: Object.fromEntries(logic.questions.map(({ id }) => [id, question])),
    destinations: Object.fromEntries(logic.destinations.map(({ id }) => [id, destination])),
    rules: {},
    joints: {},
    territories: {},
    sources: {},
    playbooks: {},
  };
  return loadPack(compile(logic).logic, texts);
}
