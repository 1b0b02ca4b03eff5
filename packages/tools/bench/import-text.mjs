import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a module that was written as text. */
export async function importText(text) {
  const folder = mkdtempSync(join(tmpdir(), 'coord-bench-'));
  try {
    const file = join(folder, 'generated.mjs');
    writeFileSync(file, text);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
