import type { View } from '../view.js';

/** Says what is ticked on the result, in the words of its boxes. */
export function ticksOf({ orientation, texts }: View): readonly string[] {
  return orientation.onResult.flatMap(({ question, ticked }) =>
    ticked.map((option) => texts.questions[question]?.options[option]?.text ?? option),
  );
}
