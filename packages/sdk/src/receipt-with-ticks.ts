import type { Orientation, Receipt } from '@coord-orientation/engine';

/**
 * Gives the receipt of an orientation with what is ticked on its result. A receipt has no ticks by itself:
 * they may tell more of a person than who carries needs, so only who shares it may add them.
 */
export function receiptWithTicks({
  receipt,
  onResult,
}: Pick<Orientation, 'receipt' | 'onResult'>): Receipt {
  const ticks = onResult.flatMap(({ question, ticked }) =>
    ticked.length > 0 ? [[question, ticked] as const] : [],
  );
  return { ...receipt, answers: { ...receipt.answers, ...Object.fromEntries(ticks) } };
}
