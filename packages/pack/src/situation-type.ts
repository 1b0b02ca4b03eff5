import type { Logic } from '@coord-orientation/engine';

/**
 * Writes the TypeScript type of a pack's situations, so that an editor knows every question and answer.
 *
 * @param logic - The pack's logic.
 * @param name - The name of the type.
 * @returns `export type Name = { readonly objet?: 'urgence' | … | 'unknown'; … };`
 */
export function writeSituationType(logic: Logic, name: string): string {
  const typeOf = (options: readonly string[]) => options.map((option) => `'${option}'`).join(' | ');
  const ticked = (logic.onResult ?? []).map(
    ({ id, options }) => `  readonly '${id}'?: readonly (${typeOf(options)})[];`,
  );
  const lines = logic.questions.map((question) => {
    const options = typeOf(question.options);
    const held = question.multiple ? `readonly (${options})[] | 'none'` : options;
    return `  readonly '${question.id}'?: ${held} | 'unknown';`;
  });
  return `export type ${name} = {\n${[...lines, ...ticked].join('\n')}\n};\n`;
}
