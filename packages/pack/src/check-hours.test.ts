import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import { reviewPack } from './review-pack.js';
import { findingsIn, smallPackAfter, smallPackWith } from './testing/small-pack.js';

const DESTINATIONS = 'destinations.yaml';
const NIGHT = "  outOfHours: 'Le soir, le week-end : le 15.'\n";

function found(files: ReturnType<typeof smallPackWith>, code: string) {
  return reviewPack(parsePack(files), {}, { today: '2026-11-25' }).filter(
    (finding) => finding.code === code,
  );
}

describe('[hours] when somebody answers', () => {
  it('is said for each lead that is not there at night, in a pack with emergencies', () => {
    const [finding, ...others] = found(smallPackAfter(DESTINATIONS, NIGHT, ''), 'missing-night');
    assert.equal(finding?.rule, 'dac');
    assert.equal(finding.file, DESTINATIONS);
    assert.match(finding.message, /le soir, le week-end.*« outOfHours »/);
    assert.deepEqual(others, []);
    assert.deepEqual(found(smallPackWith({}), 'missing-night'), []);
  });

  it('asks nothing of a pack without emergencies', () => {
    const files = new Map(smallPackAfter(DESTINATIONS, NIGHT, ''));
    const head = files.get('pack.yaml') ?? '';
    files.set('pack.yaml', head.replace('emergency: [urgence-15]\n', ''));
    assert.deepEqual(found(files, 'missing-night'), []);
  });

  it('stands in words beside a number whose hours are known', () => {
    const without = smallPackAfter(DESTINATIONS, 'hours: jour et nuit', "phone: '15'");
    const [finding] = found(without, 'missing-hours');
    assert.equal(finding?.rule, 'urgence-15');
    assert.match(finding.message, /« hours ».*en mots/);
  });

  it('is no state of the moment', () => {
    for (const state of ['ouvert', 'Fermé', 'Ouvert maintenant']) {
      const [finding] = findingsIn(
        smallPackAfter(DESTINATIONS, 'hours: jour et nuit', `hours: ${state}`),
      );
      assert.equal(finding?.code, 'schema', state);
      assert.match(finding.message, /jours et les heures/);
    }
  });

  it('stands in each sentence that names a number that does not always answer', () => {
    const files = new Map(
      smallPackAfter(
        DESTINATIONS,
        '  availability: unknown\n',
        '  availability: hours\n  phone: "3133"\n  hours: 9 h à 20 h\n',
      ),
    );
    const rules = files.get('rules/regles.yaml') ?? '';
    const say = (sentence: string) =>
      new Map(files).set(
        'rules/regles.yaml',
        rules.replace(/ifNotEnough: .*/g, `ifNotEnough: "${sentence}"`),
      );
    const [finding] = found(say('Sinon le 3133.'), 'missing-hours');
    assert.match(finding?.message ?? '', /3133.*9 h à 20 h/);
    assert.deepEqual(found(say('Sinon le 3133, 9 h à 20 h.'), 'missing-hours'), []);
    assert.deepEqual(found(say('Sinon le 31334.'), 'missing-hours'), []);
  });

  it('is told to what shows a result', () => {
    const { texts } = buildPack(parsePack(smallPackWith({})));
    assert.match(texts['fr']?.destinations['dac']?.outOfHours ?? '', /^Le soir, le week-end\s: /);
    assert.equal(texts['fr']?.destinations['urgence-15']?.hours, 'jour et nuit');
  });
});
