import type { Answer, Receipt } from '@coord-orientation/sdk';

/** What a shared link holds: enough to orient again, and of a place the département at most. */
export interface SharedReceipt {
  readonly format: 2;
  readonly pack: { readonly version: string; readonly logicHash: string };
  readonly date: string;
  /** Ids of those who carried. */
  readonly leads: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Only if the person who shares has said so. */
  readonly departement?: string;
}

const HASH_LENGTH = 12;

/**
 * Writes the address of this page with a receipt in its fragment, which no server is sent. Behind the hash of
 * a page stands an id, so that it is one; behind a route, what that route may have.
 *
 * @param page - Its address; a fragment that is no route is left out.
 * @param departement - Its code, if the person wants it in the link; never a commune.
 */
export function linkTo(
  { receipt }: { readonly receipt: Receipt },
  page: string,
  departement?: string,
): string {
  const { pack, date, leads, answers } = receipt;
  const shared: SharedReceipt = {
    format: 2,
    pack: { version: pack.version, logicHash: pack.logicHash.slice(0, HASH_LENGTH) },
    date,
    leads,
    answers,
    ...(departement && { departement }),
  };
  const bytes = new TextEncoder().encode(toJson(shared));
  const base64 = btoa(String.fromCharCode(...bytes));
  const text = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const [address = '', fragment = ''] = page.split('#');
  if (!/^!?\//.test(fragment)) return `${address}#coord-${text}`;
  return `${address}#${fragment}${fragment.includes('?') ? '&' : '?'}coord=${text}`;
}

/**
 * Reads what stands behind the mark in the fragment of a shared link.
 *
 * @returns Undefined when the link is cut, damaged or of another kind. A damaged département is left
 * out: the answers stand without it.
 */
export function readLink(fragment: string): SharedReceipt | undefined {
  try {
    const base64 = fragment.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const receipt: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const known = asFormat2(receipt);
    if (!isReceipt(known)) return undefined;
    const { departement, ...others } = known;
    return typeof departement === 'string' ? { ...others, departement } : others;
  } catch {
    return undefined;
  }
}

/** As `JSON.stringify`, which a page can change: Prototype.js gives every list a `toJSON` of its own. */
function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${toJson(one)}`);
  return `{${fields.join()}}`;
}

/** Links of version 0.1.0 said `lead` where those of today say `leads`. */
function asFormat2(receipt: unknown): unknown {
  if (!isRecord(receipt) || receipt['format'] !== 1) return receipt;
  const { lead, ...others } = receipt;
  return { ...others, format: 2, leads: lead };
}

/** Whether two receipts come from the same rules. */
export function isSameLogic({ pack }: SharedReceipt, logicHash: string): boolean {
  return logicHash.startsWith(pack.logicHash);
}

function isReceipt(value: unknown): value is SharedReceipt {
  if (!isRecord(value)) return false;
  const { format, pack, date, leads, answers } = value;
  return (
    format === 2 &&
    isRecord(pack) &&
    typeof pack['version'] === 'string' &&
    typeof pack['logicHash'] === 'string' &&
    typeof date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    isListOfWords(leads) &&
    isRecord(answers) &&
    Object.values(answers).every((answer) => typeof answer === 'string' || isListOfWords(answer))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
