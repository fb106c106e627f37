import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Pressmark installed from its package', () => {
  test('is there, in the extensions folder of VS Code', () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is installed');
    assert.match(extension.extensionPath, /extensions.pressmark\.pressmark-\d/);
  });

  test('holds what runs and what the marketplace shows, and nothing else', async () => {
    const root = vscode.extensions.getExtension('pressmark.pressmark')!.extensionUri;
    const files = async (folder: string): Promise<string[]> => {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
      const below = entries.map(([name, type]) =>
        type === vscode.FileType.Directory ? files(`${folder}${name}/`) : Promise.resolve([`${folder}${name}`]),
      );
      return (await Promise.all(below)).flat();
    };
    // VS Code leaves a manifest of its own, and changes the letter case of what the marketplace shows.
    const found = (await files('')).filter((file) => file !== '.vsixmanifest').sort();
    assert.deepEqual(found.map((file) => file.toLowerCase()).sort(), [
      'changelog.md',
      'dist/analysis-worker.cjs',
      'dist/analysis.cjs',
      'dist/cli.cjs',
      'dist/comparison.cjs',
      'dist/extension-web.js',
      'dist/extension.cjs',
      'dist/formats.cjs',
      'dist/page.js',
      'docs/comparison.md',
      'docs/problems/annotation-lost.md',
      'docs/problems/anonymous-source.md',
      'docs/problems/codebook-file.md',
      'docs/problems/codebook-needs-note.md',
      'docs/problems/codebook-needs-tag.md',
      'docs/problems/date-unreadable.md',
      'docs/problems/date-unresolved.md',
      'docs/problems/front-matter-unreadable.md',
      'docs/problems/kept-twice.md',
      'docs/problems/loaded-verb.md',
      'docs/problems/mark-never-closed.md',
      'docs/problems/mark-never-opened.md',
      'docs/problems/mark-wrong-way-round.md',
      'docs/problems/name-spelled-two-ways.md',
      'docs/problems/names-file.md',
      'docs/problems/publication-date-unknown.md',
      'docs/problems/publication-dates-differ.md',
      'docs/problems/readme.md',
      'docs/problems/sidecar-file.md',
      'docs/problems/speaker-disputed.md',
      'docs/problems/speaker-doubtful.md',
      'docs/problems/speaker-unknown.md',
      'docs/problems/weekday-date-mismatch.md',
      'docs/problems/worded-differently.md',
      'l10n/bundle.l10n.json',
      'license.txt',
      'media/icon.png',
      'media/page.css',
      'media/sidebar.svg',
      'media/walkthrough/correct.svg',
      'media/walkthrough/export.svg',
      'media/walkthrough/open.svg',
      'media/walkthrough/speaker.svg',
      'media/walkthrough/tag.svg',
      'package.json',
      'package.nls.json',
      'readme.md',
      'schemas/annotations.schema.json',
      'schemas/codebook.schema.json',
      'schemas/entities.schema.json',
      'support.md',
      'syntaxes/article.language-configuration.json',
      'syntaxes/article.tmlanguage.json',
    ]);
  });

  test('activates and takes commands', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.some((command) => command.startsWith('pressmark.')));
  });
});
