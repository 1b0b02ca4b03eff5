import { compile } from '../compile.js';
import { loadPack } from '../load-pack.js';
import type { Logic } from '../pack.js';
import type { DestinationTexts, QuestionTexts, Texts } from '../texts.js';

/** A pack whose words are its ids, for tests about logic. */
export function packFrom(logic: Logic) {
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
