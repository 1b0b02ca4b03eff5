import { terminalAsk } from './ask.js';
import type { Output } from './io.js';

/** The terminal, or whatever stands for it: a file, another program. */
export function terminal(): Output {
  const { stdin, stdout, stderr } = process;
  const isTerminal = stdout.isTTY;
  // Whoever reads may stop early, as `head` does; the command still ends its work.
  stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    isTerminal,
    progress: stderr.isTTY
      ? (text) => void stderr.write(`\r\u001b[K${text && `${text} `}`)
      : undefined,
    ask: stdin.isTTY && isTerminal ? terminalAsk() : undefined,
  };
}
