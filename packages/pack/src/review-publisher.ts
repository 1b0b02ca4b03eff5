import type { Report } from './check-known.js';
import type { PackSource } from './pack-source.js';

/** Says what is still to be asked or named before others can use a pack: a mail, a licence, a reuse. */
export function reviewPublisher(pack: PackSource, report: Report): void {
  const { head } = pack;
  const { publisher, reuse } = head.value;
  if (publisher?.mail === '') {
    report(
      'publisher',
      head,
      ['publisher', 'mail'],
      report.words.noMail(publisher.name),
      'warning',
    );
  }
  const said = textsOf(pack);
  reuse.forEach(({ source, sentences, agreedOn }, index) => {
    const path = ['reuse', index];
    sentences.forEach((sentence, at) => {
      if (said.some((text) => text.includes(sentence))) return;
      const message = report.words.notReused(source, sentence);
      report('publisher', head, [...path, 'sentences', at], message, 'warning');
    });
    if (agreedOn !== undefined) return;
    const who = pack.sources.find(({ value }) => value.id === source)?.value.publisher ?? source;
    const message = report.words.askReuse(source, who, sentences.length);
    report('publisher', head, path, message, 'warning');
  });
}

/** Each text of the pack that people read. */
function textsOf({ destinations, rules, playbooks, joints, questions }: PackSource) {
  const lists = [destinations, rules, playbooks, joints, questions];
  const texts: string[] = [];
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  for (const { value } of lists.flat()) add(value);
  return texts;
}
