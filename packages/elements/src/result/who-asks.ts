import type { AudienceTexts } from '@coord-orientation/sdk';
import type { View } from '../view.js';

/**
 * Tells who asks, in the words of the pack: whom an answer says, else whom the site is for. It shapes words,
 * never who to call.
 *
 * @returns Undefined where neither says it, or the pack knows no such audience.
 */
export function whoAsks(view: View): AudienceTexts | undefined {
  return audienceOf(view, askerIn(view) ?? view.audience);
}

/** Finds an audience of the pack by its id, which a site writes. */
export function audienceOf({ texts }: View, id: string | undefined): AudienceTexts | undefined {
  const { audiences = {} } = texts;
  return id !== undefined && Object.hasOwn(audiences, id) ? audiences[id] : undefined;
}

function askerIn({ session, texts }: View): string | undefined {
  const askers = Object.entries(session.situation).flatMap(([question, answer]) =>
    [answer ?? []].flat().map((option) => texts.questions[question]?.options[option]?.asker),
  );
  return askers.find((asker) => asker !== undefined);
}
