import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

/** All modules that a module of the built package loads. */
function modulesFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)) {
    if (name.startsWith('.')) modulesFrom(join(dirname(path), name), seen);
    else seen.add(name);
  }
  return seen;
}

describe('what a browser loads of the directory', () => {
  it('is only its own modules, and nothing of the build', () => {
    const modules = [...modulesFrom('packages/directory/dist/index.js')];
    assert.deepEqual(
      modules.filter((name) => !name.startsWith('packages/directory/dist/') || /build/.test(name)),
      [],
    );
    assert.ok(modules.length > 10);
  });
});
