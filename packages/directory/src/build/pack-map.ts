import { FORMAT, type RegionMap } from '../wire.js';
import type { Geography } from './read-geography.js';
import type { Outline } from './read-outlines.js';

type Point = readonly [x: number, y: number];

/** Writes the map of one region: its départements alone, one decimal fewer, in a frame of its own. */
export function packMap(
  { version, departements }: Geography,
  outlines: readonly Outline[],
  region: string,
): RegionMap {
  const drawn = departements
    .filter((one) => one.region === region)
    .flatMap(({ code, nom }) => {
      const outline = outlines.find(({ id }) => id === code);
      return outline ? [{ code, nom, shapes: readShapes(outline.path) }] : [];
    });
  const points = drawn.flatMap(({ shapes }) => shapes.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  const [width, height] = [Math.max(...xs) + 2 - left, Math.max(...ys) + 2 - top];
  return {
    format: FORMAT,
    version,
    region,
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    departements: drawn.map(({ code, nom, shapes }) => [code, nom, write(shapes, left, top)]),
    credit: {
      title: 'mapsvg.com, svg-maps',
      url: 'https://mapsvg.com/maps/france-departments',
      license: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
    },
  };
}

/** Follows the relative steps of a path, which has no commands but `m` and `z`. */
function readShapes(path: string): readonly (readonly Point[])[] {
  let [x, y] = [0, 0];
  return path.split(/\s*z\s*/).flatMap((shape) => {
    const steps = shape.replace('m', ' ').trim().split(/\s+/).filter(Boolean);
    const points = steps.map((step): Point => {
      const [dx = NaN, dy = NaN] = step.split(',').map(Number);
      [x, y] = [x + dx, y + dy];
      if (Number.isNaN(x + y))
        throw new Error(`The outline has a step that is not one: "${step}".`);
      return [x, y];
    });
    const [first] = points;
    if (!first) return [];
    [x, y] = first;
    return [points];
  });
}

/** Steps of tenths, each rounded from where it really is, so that neighbours still touch. */
function write(shapes: readonly (readonly Point[])[], left: number, top: number): string {
  return shapes
    .map((points) => {
      let [x, y] = [0, 0];
      const steps = points.flatMap((point, at) => {
        const [toX, toY] = [Math.round((point[0] - left) * 10), Math.round((point[1] - top) * 10)];
        const [dx, dy] = [(toX - x) / 10, (toY - y) / 10];
        if (at > 0 && toX === x && toY === y) return [];
        [x, y] = [toX, toY];
        return [at === 0 ? `M${dx} ${dy}l` : `${dx} ${dy}`];
      });
      return `${steps.join(' ').replace(/ -/g, '-').replace('l ', 'l')}z`;
    })
    .join('');
}
