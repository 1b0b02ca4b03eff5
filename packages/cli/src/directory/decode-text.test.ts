import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { decodeText } from './decode-text.js';

const WINDOWS: readonly (readonly [byte: number, letter: string])[] = [
  [0x80, '€'],
  [0x85, '…'],
  [0x8c, 'Œ'],
  [0x92, '’'],
  [0x93, '“'],
  [0x96, '–'],
  [0x99, '™'],
  [0x9c, 'œ'],
  [0x9f, 'Ÿ'],
  [0xe9, 'é'],
  [0xff, 'ÿ'],
];

describe('decodeText', () => {
  for (const [byte, letter] of WINDOWS) {
    it(`[windows-1252] reads the byte ${byte.toString(16)} as « ${letter} »`, () => {
      const bytes = Buffer.from([0x41, byte, 0x0a, 0x42]);
      assert.deepEqual(decodeText(bytes), { text: `A${letter}\nB` });
    });
  }

  const whole: readonly [string, Buffer][] = [
    ['UTF-8', Buffer.from('Été — œ\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffÉté — œ\n')],
    ['UTF-16', Buffer.from('\ufeffÉté — œ\n', 'utf16le')],
    ['UTF-16 of the other order', Buffer.from('\ufeffÉté — œ\n', 'utf16le').swap16()],
  ];
  for (const [name, bytes] of whole) {
    it(`[encoding-guess] reads ${name}`, () => {
      assert.deepEqual(decodeText(bytes), { text: 'Été — œ\n' });
    });
  }

  const mixed: readonly [string, readonly Buffer[], number][] = [
    ['UTF-8 with a foreign line', [utf8('a\nÉté\nAri'), bytesOf(0xe8), utf8('ge\n')], 3],
    ['Windows-1252 with a line of UTF-8', [bytesOf(0xe9), utf8('\nb\nÉté\n')], 1],
    ['UTF-8 that was cut within a letter', [utf8('Été\nb'), bytesOf(0xc3)], 2],
    ['a byte that Windows-1252 does not have', [utf8('a\nb'), bytesOf(0xe9, 0x81)], 2],
    ['UTF-16 without its mark', [Buffer.from('a\nb', 'utf16le')], 1],
    ['UTF-16 that was cut', [Buffer.from('\ufeffab', 'utf16le').subarray(0, 5)], 1],
  ];
  for (const [name, parts, line] of mixed) {
    it(`[encoding-guess] refuses ${name}, with the line`, () => {
      assert.deepEqual(decodeText(Buffer.concat(parts)), { wrongLine: line });
    });
  }
});

function utf8(text: string): Buffer {
  return Buffer.from(text);
}

function bytesOf(...bytes: readonly number[]): Buffer {
  return Buffer.from(bytes);
}
