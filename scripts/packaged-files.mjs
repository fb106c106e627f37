// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** All that a user downloads: what VS Code runs and what the marketplace shows, as `.vscodeignore` names it. */
export const packagedFiles = readFileSync(path.join(root, '.vscodeignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));
