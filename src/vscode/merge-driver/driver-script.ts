import { inShell } from './git-lines.ts';

/**
 * The script that git runs as the merge driver, in the shell that git has on every system. The command line beside it is
 * run by VS Code's own Node, at `program`; where that is gone after an update, by the Node of the machine.
 */
export function driverScript(program: string): string {
  return `#!/bin/sh
# git runs this to merge files of annotations: Set Up the Git Merge Driver, in Pressmark. Each version writes it anew.
folder=$(dirname "$0")
program=${inShell(program)}
if [ -x "$program" ]; then
  ELECTRON_RUN_AS_NODE=1 ELECTRON_NO_ATTACH_CONSOLE=1 exec "$program" "$folder/cli.cjs" merge "$@"
fi
if command -v node >/dev/null 2>&1; then
  exec node "$folder/cli.cjs" merge "$@"
fi
echo "$4: VS Code is not where it was, so nothing was merged and our version is as it was. Open VS Code with an article and merge again. (no-program)" >&2
exit 2
`;
}
