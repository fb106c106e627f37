import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Bundles TypeScript `contents` (imports relative to `root`) with esbuild's `build` and imports the result. For no
 * platform in particular: packages bundle as the modules that browsers get.
 */
export async function loadModule(build, root, contents) {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
