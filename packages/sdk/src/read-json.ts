import { bareData } from './bare-data.js';

/** Reads bytes as JSON, without what old libraries put on every object. */
export function readJson(bytes: Uint8Array): unknown {
  return bareData(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
}
