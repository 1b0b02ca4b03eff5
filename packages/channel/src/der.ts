/**
 * ECDSA signatures stand in two forms: DER, as TUF and most tools write them, and two numbers of 32 bytes
 * one after the other, as browsers do. https://www.rfc-editor.org/rfc/rfc3279#section-2.2.3
 */
const SIZE = 32;

/** From DER to the two numbers; undefined where it is no signature in DER. */
export function fromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined;
  const raw = new Uint8Array(2 * SIZE);
  let at = 2;
  for (const end of [SIZE, 2 * SIZE]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 0x02 || length === 0 || number.length !== length) return undefined;
    const start = number.findIndex((byte) => byte !== 0);
    const bare = start < 0 ? number.subarray(0, 0) : number.subarray(start);
    if (bare.length > SIZE) return undefined;
    raw.set(bare, end - bare.length);
    at += 2 + length;
  }
  return at === der.length ? raw : undefined;
}

/** From the two numbers to DER. */
export function toDer(raw: Uint8Array): Uint8Array {
  const numbers = [raw.subarray(0, SIZE), raw.subarray(SIZE)].flatMap(integer);
  return Uint8Array.of(0x30, numbers.length, ...numbers);
}

/** Without zeros in front, but with one where the number would else be negative. */
function integer(bytes: Uint8Array): readonly number[] {
  const start = bytes.findIndex((byte) => byte !== 0);
  const bare = start < 0 ? [0] : [...bytes.subarray(start)];
  const own = (bare[0] ?? 0) > 0x7f ? [0, ...bare] : bare;
  return [0x02, own.length, ...own];
}
