import { join } from 'node:path';

import { keyIdOf, newPrivateKey, pemSigner } from '@coord-orientation/channel/publish';

import { writeKey } from '../channel/key-files.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';

/** What a key is called, and where it is written. */
export interface KeygenOptions extends SharedOptions {
  readonly name: string;
  readonly out?: string;
}

/** `coord keygen`: makes a key: a private file behind a passphrase, and a public one to give away. */
export async function keygen(io: Io, options: KeygenOptions): Promise<ExitCode> {
  const { name, out = '.' } = options;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new UsageError(io.words.trouble.badId(name));
  const [file, open] = [join(out, `${name}.key`), join(out, `${name}.pub`)];
  const pem = await newPrivateKey();
  const { key } = await pemSigner(pem);
  await writeKey(io, file, pem);
  await writeWhole(open, key.keyval.public);
  const id = await keyIdOf(key);
  printResult(io, options, { private: file, public: open, id }, () =>
    io.words.channel.newKey(file, open, id.slice(0, 8)),
  );
  return 0;
}
