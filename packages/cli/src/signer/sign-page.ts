/**
 * The script of `signer.html`, the page that signs for who has no terminal. It opens from a disk, asks no
 * network for anything, and keeps nothing.
 */
import { describeTrouble } from '../terminal/describe-trouble.js';
import { fr } from '../words/fr.js';
import { type Received, receive, signWith } from './signing.js';

const request = find<HTMLInputElement>('request');
const form = find<HTMLFormElement>('form');
const key = find<HTMLInputElement>('key');
const passphrase = find<HTMLInputElement>('passphrase');
const save = find<HTMLAnchorElement>('save');
let received: Received | undefined;

// Chosen again, a file that was mended meanwhile is read again.
request.addEventListener('click', () => (request.value = ''));
request.addEventListener('change', () => act(find('request-trouble'), readRequest));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void act(find('key-trouble'), sign);
});

async function readRequest(): Promise<void> {
  received = undefined;
  show('form', false);
  show('shown', false);
  show('done', false);
  const [file] = request.files ?? [];
  if (!file) return;
  received = await receive(file.name, await file.text(), new Date());
  find('text').replaceChildren(...paragraphs(received.text));
  show('shown', true);
  show('form', true);
}

async function sign(): Promise<void> {
  const [file] = key.files ?? [];
  if (!received || !file) return;
  const secret = { name: file.name, text: await file.text(), passphrase: passphrase.value };
  const { json, text } = await signWith(received, secret);
  passphrase.value = '';
  find('signed').replaceChildren(...paragraphs(text));
  save.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  save.download = received.file;
  show('form', false);
  show('done', true);
  find('done-title').focus();
}

/** Does something, and says in a place of the page what kept it from being done. */
async function act(trouble: HTMLElement, work: () => Promise<void>): Promise<void> {
  trouble.textContent = '';
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    trouble.textContent = said(error);
  } finally {
    document.body.removeAttribute('aria-busy');
  }
}

function said(error: unknown): string {
  try {
    return describeTrouble(fr, error).message;
  } catch {
    return fr.channel.unreadable;
  }
}

/** What changes a number in an emergency, or is a demonstration, cannot be read over. */
function paragraphs(text: string): readonly HTMLElement[] {
  return text.split('\n\n').map((part) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = unbroken(part);
    paragraph.classList.toggle('loud', /^\p{Lu}[\p{Lu}’ ]{6,}/mu.test(part));
    return paragraph;
  });
}

/** No line of a page begins with « ; » or ends with « « ». */
function unbroken(text: string): string {
  return text.replaceAll(/ ([;:?!»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}

function show(id: string, isShown: boolean): void {
  find(id).hidden = !isShown;
}

function find<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no "${id}".`);
  return found as T;
}
