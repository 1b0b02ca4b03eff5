/** Texts that say nothing, for packs that were made up. */
export function bareTexts({ questions, destinations }) {
  const question = { text: '', short: '', unknown: '', options: {} };
  const destination = { name: '', short: '', scale: '', part: '', mission: '', sources: [] };
  const words = [
    'intro',
    'safety',
    'notValidated',
    'foot',
    'self',
    'prepare',
    'noContact',
    'worse',
  ];
  return {
    lang: 'fr',
    title: '',
    texts: Object.fromEntries(words.map((word) => [word, ''])),
    questions: Object.fromEntries(questions.map(({ id }) => [id, question])),
    destinations: Object.fromEntries(destinations.map(({ id }) => [id, destination])),
    rules: {},
    joints: {},
    sources: {},
    playbooks: {},
  };
}
