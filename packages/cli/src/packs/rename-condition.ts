import type { Renames } from '@coord-orientation/engine/analysis';

/** What a condition may hold besides questions. */
const OPERATORS: readonly string[] = ['all', 'any', 'not', 'atLeast', 'of', 'count'];

/** A condition as written, in the ids of the newer pack. */
export function renameCondition(written: unknown, renames: Renames): unknown {
  if (Array.isArray(written)) return written.map((part) => renameCondition(part, renames));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(
    Object.entries(written).map(([key, value]: [string, unknown]) => {
      if (key === 'unknown') return [key, mapIds(value, renames.question)];
      if (OPERATORS.includes(key)) return [key, renameCondition(value, renames)];
      const question = renames.question(key);
      return [question, mapIds(value, (option) => renames.option(question, option))];
    }),
  );
}

function mapIds(value: unknown, rename: (id: string) => string): unknown {
  return Array.isArray(value) ? value.map((id) => rename(String(id))) : rename(String(value));
}
