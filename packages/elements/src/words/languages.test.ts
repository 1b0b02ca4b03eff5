import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLanguages } from '@coord-orientation/tools/languages/read-languages.mjs';
import { languageReport } from '@coord-orientation/tools/languages/report.mjs';

describe('npm run languages', () => {
  it('finds that the interface lacks no word in any language', async () => {
    const spoken = await readLanguages();
    assert.ok('en' in spoken.interface && 'en' in spoken.rules);
    const lacking = languageReport(spoken).filter((line) => !line.endsWith('shows in French.'));
    assert.deepEqual(lacking, []);
  });

  it('names each text that a language lacks, also where the types see none missing', async () => {
    const { french, interface: words } = await readLanguages();
    const { plan: _, ...rest } = words['en'] as Record<string, Record<string, object>>;
    const { wording: __, ...disagreeReasons } = rest['tools']?.['disagreeReasons'] as Record<
      string,
      string
    >;
    const es = { ...rest, plan: { help: 'Marque.' }, tools: { ...rest['tools'], disagreeReasons } };
    const report = languageReport({ french, interface: { es }, rules: { es: ['texts.intro'] } });
    assert.ok(report.includes('es: the interface lacks plan.theme.'));
    assert.ok(!report.includes('es: the interface lacks plan.help.'));
    assert.ok(report.includes('es: the interface lacks tools.disagreeReasons.wording.'));
    assert.equal(report.at(-1), 'es: the rules lack texts.intro; it shows in French.');
  });

  it('names the file that a language lacks in one of the two packages', async () => {
    const { french, interface: words } = await readLanguages();
    const en = words['en'] ?? {};
    assert.deepEqual(languageReport({ french, interface: { en }, rules: { es: [] } }), [
      'en: the rules lack all, in packages/rules/locales/en.yaml.',
      'es: the interface lacks all, in packages/elements/src/words/es.ts.',
    ]);
  });
});
