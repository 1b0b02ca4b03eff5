import { createHash } from 'node:crypto';

/**
 * Splits the words of a pack: what the questions and the first words of a result need, and the rest,
 * which a page loads once somebody answers.
 *
 * @returns {{ core: object, more: string, name: string, integrity: string }} `more` is a JSON text.
 */
export function splitTexts(texts) {
  const { lang, title, questions, territories } = texts;
  const core = {
    lang,
    title,
    questions,
    territories,
    texts: texts.texts,
    destinations: mapValues(texts.destinations, ({ name, short, phone }) => ({
      name,
      short,
      scale: '',
      part: '',
      mission: '',
      sources: [],
      ...(phone && { phone }),
    })),
    rules: mapValues(texts.rules, ({ firstStep }) => ({
      why: '',
      ...(firstStep && { firstStep }),
    })),
    joints: {},
    sources: {},
    playbooks: {},
  };
  const { destinations, rules, joints, sources, playbooks } = texts;
  const more = JSON.stringify({ destinations, rules, joints, sources, playbooks });
  const hash = createHash('sha256').update(more).digest();
  return {
    core,
    more,
    name: `texts.${lang}.${hash.toString('hex').slice(0, 8)}.json`,
    integrity: `sha256-${hash.toString('base64')}`,
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
