import type { StructureSource } from '@coord-orientation/directory/build';

/** How a structure is reached without the voice. */
export type OtherWays = Pick<
  StructureSource,
  'email' | 'form' | 'secureEmail' | 'relay' | 'voiceOnly'
>;

const LABELS = [
  ['email', 'courriel', /^(courriel|e-?mail|mail|adresse)\b/i],
  ['form', 'formulaire', /^formulaire\b/i],
  ['secureEmail', 'MSSanté', /^(ms ?santé|messagerie sécurisée)/i],
  ['relay', 'relais en langue des signes', /^(relais|lsf|langue des signes)/i],
] as const;

/** « courriel : a@dac.example ; formulaire : https://… », « aucun », or nothing where nothing is known. */
export function writeOtherWays(ways: OtherWays): string {
  if (ways.voiceOnly) return 'aucun';
  return LABELS.flatMap(([field, label]) => (ways[field] ? `${label} : ${ways[field]}` : [])).join(
    ' ; ',
  );
}

/**
 * Reads ways as people write them, with or without a label.
 *
 * @returns Undefined where a part of it is no address.
 */
export function readOtherWays(text: string): OtherWays | undefined {
  const pieces = text.split(/\s*(?:[;,\n]|\bet\b|\bou\b)\s*/i).filter((piece) => piece !== '');
  const read = pieces.map(readPiece);
  if (read.length === 0 || read.some((piece) => piece === undefined)) return undefined;
  return Object.assign({}, ...read) as OtherWays;
}

function readPiece(piece: string): OtherWays | undefined {
  const [address = ''] = /https?:\/\/\S+|[^\s:<>]+@[^\s<>]+/.exec(piece) ?? [];
  if (address === '') return undefined;
  const label = piece.slice(0, piece.indexOf(address));
  const [named] = LABELS.find(([, , pattern]) => pattern.test(label.trim())) ?? [];
  if (named && named !== 'email') return { [named]: address };
  if (!address.includes('@')) return { form: address };
  return /mssante/i.test(address) ? { secureEmail: address } : { email: address };
}
