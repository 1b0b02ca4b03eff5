import { type CSSResult, type LitElement, supportsAdoptingStyleSheets } from 'lit';
import { LatePart } from './late-part.js';

/**
 * Gives an element its styles again when it comes to another document, such as a window of its own, and when
 * it comes back: browsers take away those of the document before.
 */
export function restyleWhenMoved(host: LitElement, parts: object): void {
  // Without these, styles are <style> elements, which move along.
  if (!supportsAdoptingStyleSheets) return;
  let styled: readonly unknown[] = [document];
  const restyle = (): void => {
    const { ownerDocument } = host;
    const styles = [elementStyles(host), ...Object.values(parts).map(stylesOf)].flat();
    // In its own document each part adds its styles itself.
    const wanted = ownerDocument === document ? [document] : [ownerDocument, ...styles];
    if (wanted.length === styled.length && wanted.every((each, at) => each === styled[at])) return;
    styled = wanted;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = styles.flatMap((style) => sheetFor(style, ownerDocument) ?? []);
  };
  host.addController({ hostConnected: restyle, hostUpdated: restyle });
}

function elementStyles(host: LitElement): readonly CSSResult[] {
  return (host.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
}

function stylesOf(part: unknown): readonly CSSResult[] {
  const value: { readonly styles?: readonly CSSResult[] } =
    (part instanceof LatePart && part.value) || {};
  return value.styles ?? [];
}

/** A document takes only sheets that were made for it. */
function sheetFor(
  { styleSheet, cssText }: CSSResult,
  { defaultView }: Document,
): CSSStyleSheet | undefined {
  if (!defaultView || defaultView === window) return styleSheet;
  const sheet = new (defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
