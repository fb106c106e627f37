// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';
import { Failure, saying } from './say.mjs';

/** Bundles the extension and the command line into dist/. */
export const build = () =>
  saying('Building', async () => {
    // A process of its own: this one may run before esbuild is installed.
    const child = spawn(process.execPath, [path.join(root, 'esbuild.mjs')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Failure(`The build failed:\n${output.trim()}`);
  });
