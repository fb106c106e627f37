import { once } from 'node:events';
import type { CommandIo } from './command-io.ts';

/**
 * The streams of this process. A reader that closes the pipe (`| head`) ends the process quietly; Ctrl+C aborts
 * `signal`, a second one ends at once.
 */
export function processIo(): CommandIo {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
    // Whoever waits for more input is woken with an error.
    process.stdin.destroy();
  };
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return {
    input: process.stdin,
    inputIsTerminal: process.stdin.isTTY === true,
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
    folder: process.cwd(),
    signal: controller.signal,
  };
}
