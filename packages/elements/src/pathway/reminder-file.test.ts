import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type Reminder, reminderFile } from './reminder-file.js';

const rules = 'packages/rules/dist';
const texts = readdirSync(rules)
  .filter((name) => /^texts\.\w+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(`${rules}/${name}`, 'utf8')) as Texts);

interface Texts {
  readonly lang: string;
  readonly playbooks: Readonly<
    Record<string, { readonly title: string; readonly review?: { readonly text: string } }>
  >;
}

/** Folded at every place where a fold may fall: inside words of one, two, three and four octets. */
const HARD = 'é’à, « œuvre » ; \\ € 👩🏽‍⚕️\n'.repeat(20);

const octets = (line: string) => new TextEncoder().encode(line).length;

function read(file: string) {
  const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  return new ICAL.Event(events[0]);
}

function assertSound({ date, title, text }: Reminder): void {
  const file = reminderFile({ date, title, text });
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(file, /(?<!\r)\n|\r(?!\n)/, 'every line ends as the standard says');
  for (const line of file.split('\r\n')) assert.ok(octets(line) <= 75, `${octets(line)}: ${line}`);
  const event = read(file);
  assert.equal(event.summary, title);
  assert.equal(event.description, text);
  assert.equal(event.startDate.toString(), date);
}

describe('the calendar file of a reminder', () => {
  for (const { lang, playbooks } of texts) {
    it(`has no line over 75 octets and reads back to the same text, for each pathway (${lang})`, () => {
      const reviewed = Object.values(playbooks).filter(({ review }) => review);
      assert.ok(reviewed.length > 1);
      for (const { title, review } of reviewed) {
        assertSound({ date: '2027-05-22', title, text: review?.text ?? '' });
      }
    });
  }

  it('folds between letters, whatever their length', () => {
    for (let shift = 0; shift < 8; shift++) {
      assertSound({
        date: '2027-02-28',
        title: 'a'.repeat(70 + shift),
        text: 'b'.repeat(shift) + HARD,
      });
    }
  });

  it('reads back to any text', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(words, words, (title, text) => assertSound({ date: '2027-02-28', title, text })),
    );
  });

  it('stands for one whole day, announced at nine', () => {
    const file = reminderFile({ date: '2027-12-31', title: 'Faire le point', text: '' });
    assert.match(file, /\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n/);
    assert.match(file, /\r\nTRIGGER:PT9H\r\n/);
    assert.match(file, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
  });
});
