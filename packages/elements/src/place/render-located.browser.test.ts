import { expect } from '@esm-bundle/chai';
import type { LocatedStructure } from '@coord-orientation/sdk/places';
import { render } from 'lit';
import { fakeContext, fakeStructure } from '../testing/fake-structure.js';
import { renderLocated } from './render-located.js';
import { writeLocated } from './write-located.js';

const helper = fakeStructure({ id: 'guichet', destination: 'guichet', name: 'Guichet fictif' });

function two(coverage: LocatedStructure['coverage']): readonly LocatedStructure[] {
  return ['nord', 'sud'].map((part) => ({
    ...fakeStructure({ id: `cpts-${part}`, destination: 'cpts', name: `CPTS ${part}` }),
    ...{ coverage, precision: coverage === 'part' ? `quartier ${part}` : undefined },
  }));
}

function shown(context: ReturnType<typeof fakeContext>): string {
  const into = document.createElement('div');
  render(renderLocated(context, 'cpts', true), into);
  return into.textContent.replaceAll(/\s+/g, ' ');
}

describe('several structures of one place', () => {
  it('are told by quarter, with who knows where the quarter is not among them', () => {
    const context = fakeContext([...two('part'), helper]);
    expect(shown(context)).to.contain('Pour une partie de la commune : quartier nord');
    expect(shown(context)).to.match(/Le quartier n'y est pas \? Demandez : Guichet fictif/);
    const lines = writeLocated(context, 'cpts').flatMap((one) => one.lines);
    expect(lines.join(' ')).to.contain('Demandez : Guichet fictif');
  });

  it('are all there is where each answers for the whole place', () => {
    expect(shown(fakeContext([...two('whole'), helper]))).not.to.contain('Guichet');
  });

  it('are not known outside the recorded regions, where the directory says what to do', () => {
    const place = {
      departement: { code: '33', name: 'Gironde' },
      region: '75',
      commune: undefined,
    };
    const context = fakeContext([], { place });
    const structures = new Map([['33', []]]);
    const outside = { ...context, directory: { ...context.directory, structures } };
    expect(shown(outside)).to.match(/hors de la région relevée.*Demandez à la mairie\./);
    const [written] = writeLocated(outside, 'cpts');
    expect(written?.lines.join(' ')).to.contain('Demandez à la mairie.');
  });
});
