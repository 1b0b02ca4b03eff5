import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much a pixel may differ before it counts, 0 to 1; smoothed edges never count. */
const PIXEL = 0.1;

/** The share of pixels that may count. */
const SHARE = 0.001;

/**
 * Compares two pictures.
 * @param {Buffer} before PNG
 * @param {Buffer} after PNG
 * @returns {{ problem?: string, diff?: Buffer }} What is wrong, and a PNG that shows where.
 */
export function compare(before, after) {
  const [old, now] = [before, after].map((file) => PNG.sync.read(file));
  const { width, height } = old;
  if (now.width !== width || now.height !== height) {
    return { problem: `${now.width} × ${now.height} pixels instead of ${width} × ${height}` };
  }
  const diff = new PNG({ width, height });
  const count = pixelmatch(old.data, now.data, diff.data, width, height, { threshold: PIXEL });
  if (count <= SHARE * width * height) return {};
  const percent = ((count / (width * height)) * 100).toFixed(2);
  return { problem: `${percent} % of the pixels differ`, diff: PNG.sync.write(diff) };
}

/** Steps between the shades that are kept: invisible beside what a pixel may differ, and half the file. */
const SHADES = 8;

/** Writes a PNG again as small as it gets: no transparency, fewer shades, best compression. */
export function shrink(file) {
  const picture = PNG.sync.read(file);
  for (const [index, value] of picture.data.entries()) {
    picture.data[index] = Math.min(255, Math.round(value / SHADES) * SHADES);
  }
  return PNG.sync.write(picture, {
    colorType: 2,
    inputHasAlpha: true,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}
