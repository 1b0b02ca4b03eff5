import { safeUrl } from './safe-url.js';

/** An address as it stands on paper, to be typed: `dac81.fr`, or undefined where it is not `https:`. */
export function writtenUrl(url: string | undefined): string | undefined {
  return safeUrl(url)
    ?.replace(/^https:\/\//i, '')
    .replace(/\/$/, '');
}
