import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { LatePart } from './late-part.js';

class Host extends LitElement {
  protected override render() {
    return html``;
  }
}
customElements.define('late-part-host', Host);

describe('a late part that is another one now', () => {
  const loads: { settle: (name: string) => void; fail: (error: unknown) => void }[] = [];
  const part = () =>
    new LatePart<{ name: string }>(
      new Host(),
      () =>
        new Promise((settle, fail) => {
          loads.push({ settle: (name) => settle({ name }), fail });
        }),
    );

  beforeEach(() => loads.splice(0));

  it('never becomes the former one, however late that comes', async () => {
    const late = part();
    const first = late.load();
    late.reset();
    const second = late.load();
    loads[1]?.settle('new');
    await second;
    loads[0]?.settle('former');
    expect(await first).to.deep.equal({ name: 'new' });
    expect(late.value).to.deep.equal({ name: 'new' });
    expect(late.state).to.equal('complete');
  });

  it('is on its way when the former one comes first, and gives who waits the new one', async () => {
    const late = part();
    const first = late.load();
    late.reset();
    loads[0]?.settle('former');
    await new Promise((resolve) => setTimeout(resolve));
    expect(late.value).to.equal(undefined);
    expect(late.state).to.equal('pending');
    loads[1]?.settle('new');
    expect(await first).to.deep.equal({ name: 'new' });
  });

  it('is not told of as failed when the former one fails', async () => {
    const late = part();
    const first = late.load();
    late.reset();
    const second = late.load();
    loads[0]?.fail(new Error('gone'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(late.failures).to.equal(0);
    loads[1]?.settle('new');
    expect(await second).to.deep.equal({ name: 'new' });
    expect(await first).to.deep.equal({ name: 'new' });
  });
});
