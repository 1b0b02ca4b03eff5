/** The version of the rules that stand beside the script. */
export const OWN = await ownVersion();
/** Two later ones, in order. */
export const NEWER = '90.1.0';
export const LATER = '90.2.0';

async function ownVersion(): Promise<string> {
  const answer = await fetch('/packages/rules/dist/pack/manifest.json');
  return ((await answer.json()) as { readonly version: string }).version;
}
