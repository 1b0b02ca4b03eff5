import type { CDPSession } from 'puppeteer-core';

/** What a screen reader is told of one thing on the page. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Level of a heading. */
  readonly level?: number;
  readonly isFocused: boolean;
  readonly isExpanded?: boolean;
  /** How a change inside it is announced: `polite` or `assertive`. */
  readonly live?: string;
}

/** Reads what the browser tells a screen reader, in reading order, without what it is told to ignore. */
export async function readTree(session: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const heard: Heard[] = [];
  const walk = (node: (typeof nodes)[number]): void => {
    const value = (name: string) =>
      node.properties?.find((property) => property.name === name)?.value.value as unknown;
    if (!node.ignored) {
      const [level, live] = [value('level'), value('live')];
      heard.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').replace(/\s+/g, ' '),
        isFocused: value('focused') === true,
        ...(typeof level === 'number' && { level }),
        ...(typeof live === 'string' && { live }),
        ...(value('expanded') !== undefined && { isExpanded: value('expanded') === true }),
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child);
    }
  };
  if (root) walk(root);
  return heard;
}
