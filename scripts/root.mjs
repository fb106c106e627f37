// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Holds what is got or made once and is no part of the repository; git ignores it. */
export const workbenchFolder = path.join(root, '.workbench');
