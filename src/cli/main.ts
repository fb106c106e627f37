import { processIo } from './process-io.ts';
import { runCli } from './run-cli.ts';

/** What shells report for a process that ended on Ctrl+C. */
const INTERRUPTED = 130;

const io = processIo();
runCli(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = io.signal.aborted ? INTERRUPTED : status;
  },
  (error: unknown) => {
    process.exitCode = io.signal.aborted ? INTERRUPTED : 2;
    if (!io.signal.aborted)
      io.note(`pressmark: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  },
);
