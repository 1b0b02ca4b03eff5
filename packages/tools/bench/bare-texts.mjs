/** Texts that say nothing, for packs that were made up. */
export function bareTexts({ questions, destinations }) {
  const question = { text: '', short: '', unknown: '', options: {} };
  const destination = { name: '', short: '', scale: '', part: '', mission: '', sources: [] };
  return {
    lang: 'fr',
    title: '',
    texts: { intro: '', safety: '', notValidated: '', foot: '' },
    questions: Object.fromEntries(questions.map(({ id }) => [id, question])),
    destinations: Object.fromEntries(destinations.map(({ id }) => [id, destination])),
    rules: {},
    joints: {},
    sources: {},
    playbooks: {},
  };
}
