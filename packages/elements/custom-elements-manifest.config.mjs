import { promised } from '../tools/manifest/promised.mjs';

/** What `custom-elements.json` is made from: the two tags, their definitions and their events. */
export default {
  globs: ['src/coord-*.ts', 'src/{define,events}/*.ts'],
  litelement: true,
  plugins: [promised()],
};
