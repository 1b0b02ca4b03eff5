import type { Decision } from '../decide/decision.js';
import { ownValue } from '../model/own.js';
import type { Texts } from '../model/texts.js';

/** Who asks, where the page knows it. */
export interface Asking {
  /** An audience of the pack, or a group of them. An answer that says who asks counts before it. */
  readonly audience?: string | undefined;
}

/** The audience, or the group of audiences, of who asks; undefined where nothing says it. */
export function whoAsks(
  { questions }: Texts,
  { receipt }: Decision,
  { audience }: Asking,
): string | undefined {
  const askers = Object.entries(receipt.answers).flatMap(([question, answer]) =>
    [answer].flat().flatMap((option) => {
      const { options = {} } = ownValue(questions, question) ?? {};
      return ownValue(options, option)?.asker ?? [];
    }),
  );
  return askers[0] ?? audience;
}
