import { terminalAsk } from './ask.js';
import type { Output } from './io.js';

/** The terminal, or whatever stands for it: a file, another program. */
export function terminal(): Output {
  const { stdin, stdout, stderr } = process;
  const isTerminal = stdout.isTTY;
  let tell: (code: string) => void = () => undefined;
  // Whoever reads may stop early, as `head` does; the command still ends its work.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') tell(String(code));
  });
  // Nowhere is left to say it.
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    isTerminal,
    onTrouble: (listener) => void (tell = listener),
    progress: stderr.isTTY
      ? (text) => void stderr.write(`\r\u001b[K${text && `${text} `}`)
      : undefined,
    ask: stdin.isTTY && isTerminal ? terminalAsk() : undefined,
  };
}
