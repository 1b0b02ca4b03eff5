import fc from 'fast-check';

import type { Loose } from '../sealed.js';
import { anyBody, inBody, inSigned, kind, type Kind } from './kind.js';

const threshold = fc.constantFrom<unknown>(0, -1, 1.5, 3, 100, '1', null, true);
const WHOLE = 'A threshold is no whole number.';
const OWN_PATHS = 'A body signs a file that is not in its paths.';

/** Changes in who may sign what. */
export const ofRoles: readonly Kind[] = [
  kind(
    'the threshold of a role',
    fc.tuple(fc.constantFrom('root', 'targets', 'snapshot', 'timestamp'), threshold),
    ([role, value]) =>
      inSigned('root', (signed) => {
        const roles = signed['roles'] as Record<string, Loose>;
        Object.assign(roles[role] ?? {}, { threshold: value });
      }),
    { stricter: WHOLE },
  ),
  kind(
    'the threshold of a body',
    fc.tuple(anyBody, threshold),
    ([at, value]) => inBody(at, (role) => (role['threshold'] = value)),
    { stricter: WHOLE },
  ),
  kind(
    'a key that a role names twice',
    anyBody,
    (at) => inBody(at, ({ keyids }) => (keyids as string[]).push((keyids as string[])[0] ?? '')),
    { isTaken: false },
  ),
  kind(
    'the name of a body',
    fc.tuple(anyBody, fc.constantFrom('root', 'targets', 'danger', 'Autre', 'a/b', '../x', '')),
    ([at, name]) => inBody(at, (role) => (role['name'] = name)),
    { stricter: 'Two bodies have one name.' },
  ),
  kind(
    'the paths of a body',
    fc.tuple(
      anyBody,
      fc.constantFrom<unknown>(
        ...[[], ['*'], ['*/*'], ['*/*/*'], ['**'], ['emergency/?*'], ['x'], ['emergency/[a-z]*']],
        ...['emergency/*', null, [1]],
      ),
    ),
    ([at, paths]) => inBody(at, (role) => (role['paths'] = paths)),
    { stricter: OWN_PATHS },
  ),
  kind(
    'a file outside the paths of a body',
    fc.constantFrom('pack/manifest.json', 'directory/31/manifest.json', 'directory/81/a/b.json'),
    (path) =>
      inSigned('local-centre', (signed) => {
        const targets = signed['targets'] as Loose;
        targets[path] = Object.values(targets)[0];
      }),
    { stricter: OWN_PATHS },
  ),
  kind(
    'a body that names others',
    fc.constant({ keys: {}, roles: [] }),
    (delegations) => inSigned('local-centre', (signed) => (signed['delegations'] = delegations)),
    { stricter: 'A body names others in its place.' },
  ),
];
