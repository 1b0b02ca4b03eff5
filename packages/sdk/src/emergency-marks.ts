import { type Channel, ChannelError } from '@coord-orientation/channel';
import type { PackManifest, Rules, Texts } from '@coord-orientation/engine';
import { ownValue, wholeLogic } from '@coord-orientation/engine/internal';
import { readJson } from './read-json.js';

/** What those who answer for danger signed of a pack: no other number is taken, in no other order. */
export interface EmergencyMarks {
  /** The numbers of a page that can show nothing else. */
  readonly emergency: PackManifest['emergency'];
  /** The number of each destination that is always shown, in order, then of those that a danger leads to. */
  readonly numbers: readonly (readonly [destination: string, phone: string])[];
}

const PATH = 'emergency/numbers.json';

/**
 * Reads what was signed of danger.
 *
 * @throws {ChannelError} Nobody signed it, or those did who answer for the rules alone.
 */
export async function readMarks(channel: Channel): Promise<EmergencyMarks> {
  if (Object.hasOwn(channel.targets.signed.targets, PATH))
    throw unmarked('It is not signed by itself.');
  return readJson(await channel.read(PATH)) as EmergencyMarks;
}

/** @throws {ChannelError} The numbers of a manifest are not those that were signed. */
export function checkManifest({ emergency }: PackManifest, marks: EmergencyMarks): void {
  if (JSON.stringify(emergency) === JSON.stringify(marks.emergency)) return;
  throw unmarked('The numbers of the manifest are others.');
}

/**
 * Looks at the words of a pack, the core ones or all.
 *
 * @throws {ChannelError} A destination has another number than was signed.
 */
export function checkNumbers({ destinations }: Texts, { numbers }: EmergencyMarks): void {
  for (const [id, phone] of numbers) {
    const words = ownValue(destinations, id);
    const said = words && Object.hasOwn(words, 'phone') ? words.phone : undefined;
    if ((said ?? '') === phone) continue;
    throw unmarked(`The number of "${id}" is another.`);
  }
}

/** @throws {ChannelError} Another destination stands among the numbers, or a danger leads to one. */
export function checkRules(rules: Rules, { numbers }: EmergencyMarks): void {
  const logic = wholeLogic(rules);
  const known = numbers.map(([id]) => id);
  const always = known.slice(0, logic.emergency.length);
  if (always.join() !== logic.emergency.join())
    throw unmarked('The numbers stand in another order.');
  const led = logic.rules
    .filter(({ tier }) => tier === 'safety')
    .flatMap(({ leads, partners }) => [...leads, ...partners])
    .find(({ destination }) => !known.includes(destination));
  if (led) throw unmarked(`A danger leads to "${led.destination}".`);
}

function unmarked(message: string): ChannelError {
  return new ChannelError('emergency', PATH, message);
}
