import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';
import { root } from '../scripts/root.mjs';

/** All that a user downloads. A file belongs here when VS Code or a reader of the marketplace page needs it. */
const packaged = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension-web.js',
  'dist/extension.cjs',
  'media/icon.png',
  'media/sidebar.svg',
  'package.json',
];

// Slow: it walks through the embedded VS Code too, to leave it out.
test('the package holds what runs and nothing else', { timeout: 60_000 }, async () => {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  // What a build makes is not there on a fresh checkout; the gate builds first.
  const built = (file: string) => file.startsWith('dist/') && !existsSync(path.join(root, file));
  expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(packaged.filter((file) => !built(file)));
});
