/** What a document shows of ours; runs in the page. Undefined where it has nothing. */
export function seeInFrame(): { isWorking: boolean; version: string | undefined } | undefined {
  const element = document.querySelector('coord-orientation');
  if (!element) return undefined;
  const { version, pack } = element as { version?: unknown; pack?: { version?: unknown } };
  const said = [version, pack?.version].find((one) => typeof one === 'string');
  const isWorking = Boolean(element.shadowRoot?.querySelector('form, .question, .result'));
  return { isWorking, version: typeof said === 'string' ? said : undefined };
}
