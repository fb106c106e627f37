#!/usr/bin/env node
// @ts-check
// npm run screenshots: takes the pictures that the README shows, by running the suite that stages them.
import path from 'node:path';
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await installDependencies();
  await build();
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'test/ui/vitest.config.mts', 'pictures'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PRESSMARK_PICTURES: path.join(root, 'docs/images') },
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
});
