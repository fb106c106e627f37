import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';
import { bundles } from '../esbuild.mjs';

/** The modules that run as soon as an entry is loaded: what is reached without an `import()`. */
async function loadedWith(entry: string): Promise<string[]> {
  const bundle = bundles.find(({ entryPoints }) => entryPoints.includes(entry));
  const options = { ...bundle, minify: false, write: false, metafile: true } as BuildOptions & {
    readonly metafile: true;
  };
  const { metafile } = await build(options);
  const loaded = new Set<string>([entry]);
  for (const file of loaded)
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && external !== true) loaded.add(path);
  return [...loaded].sort();
}

const librariesOf = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();

// VS Code waits while an extension wakes: what only some need, or only later, is loaded when it is needed.
test.each(['src/vscode/desktop.ts', 'src/vscode/web.ts'])(
  '%s wakes with few libraries, and without the analysis',
  async (entry) => {
    const loaded = await loadedWith(entry);
    expect(loaded).toContain('src/vscode/language-model/register-language-model-tools.ts');
    expect(librariesOf(loaded)).toEqual(['jsonc-parser', 'node-diff3', 'picomatch', 'stemmer']);
    expect(loaded.filter((file) => /^src\/(analysis|cli)\//.test(file))).toEqual([]);
    expect(loaded.filter((file) => /^src\/formats\/(csv|html|jsonld|markdown|brat)/.test(file))).toEqual([]);
    // Views look up what they show in parts of the comparison; what compares is read when there are two articles.
    expect(loaded).not.toContain('src/comparison/compare.ts');
    expect(loaded).not.toContain('src/vscode/agreement/agreement-report.ts');
  },
);
