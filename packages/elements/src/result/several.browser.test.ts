import { expect } from '@esm-bundle/chai';
import { appears, closeElements, find, openElement } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import '../screen/details.js';
import './what-if.js';

const SEVERAL = {
  objet: 'collectif',
  sujet: ['maladie', 'precarite'],
  theme: 'diabete',
  perimetre: 'bassin',
};

describe('a result for several', () => {
  afterEach(closeElements);

  it('[several-leads] shows all who carry the same way, each with its name and how far it reaches', async () => {
    const element = await openElement(SEVERAL);
    await appears(element, '.leads');
    const leads = [...(element.shadowRoot?.querySelectorAll('.leads > .lead') ?? [])];
    expect(leads).to.have.length(element.orientation?.leads.length ?? 0);
    for (const lead of leads) {
      expect(lead.querySelector('[role=heading], h1, h2, h3, h4, h5, h6')).not.to.equal(null);
      expect(lead.querySelector('.scale')?.textContent).to.match(/\S/);
    }
  });

  it('[what-if-ticks] says of a tick that would be missing that it is missing, and names nobody who is there already', async () => {
    const element = await openElement(SEVERAL);
    await appears(element, '.fold:has(.reason)');
    find<HTMLDetailsElement>(element, '.fold:has(.reason)').open = true;
    await says(element, 'Ce qui changerait la réponse');
    await says(element, "Si vous n'aviez pas indiqué « ");
    const lines = [...(element.shadowRoot?.querySelectorAll('.reason ~ ul li') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
    for (const line of lines) expect(line).not.to.match(/Si vous aviez indiqué « [^»]*», «/);
  });
});
