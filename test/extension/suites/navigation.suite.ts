import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle, openFile } from '../article-editor.ts';
import { eventually } from '../eventually.ts';

const execute = <T>(command: string, ...rest: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...rest);

/** The place of words, or a little into them. */
function placeOf(document: vscode.TextDocument, words: string, into = 1): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” is in the article`);
  return document.positionAt(at + into);
}

suite('Finding one’s way', () => {
  let article: vscode.TextDocument;
  const text = [
    'date 2025-03-10 Oyster fleet stays in port',
    '',
    'The skipper Halvard Njie said on Friday that the fleet would stay. “We looked at the ice,” he said.',
    '',
    'Njie has sailed for a decade.',
    '',
  ].join('\n');
  suiteSetup(async () => {
    await openArticle('oyster-second.txt', 'Halvard Njie sold a boat.\n\n“I am done with it,” Njie said.\n');
    article = await openArticle('oyster-first.txt', text);
  });

  test('Go to Definition leads from a pronoun to the first full name', async () => {
    const [found] = await eventually(async () => {
      const links = await execute<vscode.LocationLink[]>('vscode.executeDefinitionProvider', article.uri, placeOf(article, 'he said')); // prettier-ignore
      assert.ok(links.length > 0);
      return links;
    });
    assert.equal(article.getText(found!.targetRange), 'Halvard Njie');
    assert.equal(article.getText(found!.originSelectionRange), 'he');
  });

  test('Go to Definition leads from a role to its bearer, and from a bare surname to the full name in another article', async () => {
    const linksAt = (document: vscode.TextDocument, words: string): Thenable<vscode.LocationLink[]> =>
      execute('vscode.executeDefinitionProvider', document.uri, placeOf(document, words));
    const [role] = await linksAt(article, 'The skipper');
    assert.equal(article.getText(role!.targetRange), 'Halvard Njie');
    const third = await openArticle('oyster-third.txt', 'The fleet lies still.\n\n“We will wait,” Njie said.\n');
    await eventually(async () => {
      const links = await linksAt(third, 'Njie said');
      const here = links.find(({ targetUri }) => targetUri.path === third.uri.path);
      assert.equal(third.getText(here!.targetRange), 'Njie');
      assert.ok(links.some(({ targetUri }) => /oyster-(first|second)\.txt$/.test(targetUri.path)));
    });
    await vscode.window.showTextDocument(article);
  });

  test('addresses around an article are links', async () => {
    const links = await eventually(async () => {
      const document = await openFile('oyster-linked.txt', `---\ntitle: Oysters\nauthor: Ola Berg, desk@oyster.example\nurl: https://oyster.example/fleet\noutlet: www.oyster.example\n---\n\n${text}`); // prettier-ignore
      const found = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      assert.ok(found.length >= 3, `${found.length} links`);
      return found.map(({ target }) => String(target));
    });
    for (const target of ['mailto:desk@oyster.example', 'https://oyster.example/fleet', 'https://www.oyster.example'])
      assert.ok(links.some((link) => link.replace(/\/$/, '').replace('%40', '@') === target), `${target} of ${links.join(', ')}`); // prettier-ignore
    await vscode.window.showTextDocument(article);
  });

  test('Find All References gives every mention, in this article and in the others of the folder', async () => {
    await eventually(async () => {
      const found = await execute<vscode.Location[]>('vscode.executeReferenceProvider', article.uri, placeOf(article, 'Njie has')); // prettier-ignore
      const here = found.filter(({ uri }) => uri.path === article.uri.path).map(({ range }) => article.getText(range));
      assert.deepEqual(here, ['The skipper', 'Halvard Njie', 'he', 'Njie']);
      assert.ok(
        found.some(({ uri }) => uri.path.endsWith('/oyster-second.txt')),
        'the other article is among them',
      );
    });
  });

  test('with the cursor on a name all its mentions are marked, on other words nothing is', async () => {
    const at = (place: vscode.Position): Thenable<vscode.DocumentHighlight[]> =>
      execute('vscode.executeDocumentHighlights', article.uri, place);
    const named = await at(placeOf(article, 'Njie has'));
    assert.deepEqual(named.map(({ range }) => article.getText(range)).sort(), [
      'Halvard Njie',
      'Njie',
      'The skipper',
      'he',
    ]);
    const others = await at(placeOf(article, 'fleet would'));
    assert.ok(others.every(({ range }) => range.isEmpty));
  });

  test('Go to Symbol in Workspace knows people and what they said', async function () {
    // VS Code's own Markdown extension, once awake, waits for ever for files where no search provider is, and all symbols with it.
    if (article.uri.scheme === 'memfs') return this.skip();
    await eventually(async () => {
      const people = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'halvard nj');
      assert.ok(people.some(({ name }) => name === 'Halvard Njie'));
      const words = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'looked at the ice'); // prettier-ignore
      assert.ok(
        words.some(({ name, kind }) => kind === vscode.SymbolKind.String && name.includes('looked at the ice')),
      );
    });
  });

  test('what is around an article folds', async () => {
    const ferry = await openArticle('northshore-ferry.txt');
    const first = placeOf(ferry, 'Latest Stories').line;
    const folds = await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', ferry.uri);
    assert.ok(folds.some(({ start, end }) => start === first && end > first));
  });

  test('while keys are held, pronouns have a name and weekdays a date', async () => {
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    const hints = await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', article.uri, whole);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['⟨2025-03-07⟩', '⟨Njie⟩'],
    );
  });

  test('each kind of hint has a setting', async () => {
    const settings = vscode.workspace.getConfiguration('pressmark');
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    await settings.update('hints.speakers', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => {
        const hints = await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', article.uri, whole);
        assert.deepEqual(
          hints.map(({ label }) => label),
          ['⟨2025-03-07⟩'],
        );
      });
    } finally {
      await settings.update('hints.speakers', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('a growing selection takes the word, what was said, the quotation, the sentence, the paragraph', async () => {
    const place = placeOf(article, 'looked');
    const [range] = await execute<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', article.uri, [
      place,
    ]);
    const steps: string[] = [];
    for (let step = range; step !== undefined; step = step.parent) steps.push(article.getText(step.range));
    const order = [
      'looked',
      'We looked at the ice,',
      '“We looked at the ice,”',
      '“We looked at the ice,” he said.',
      text.split('\n')[2]!,
    ];
    assert.deepEqual(
      order.filter((words) => steps.includes(words)),
      order,
    );
  });

  test('lines of actions above paragraphs come with the setting, and go with it', async () => {
    const lenses = (): Thenable<vscode.CodeLens[]> => execute('vscode.executeCodeLensProvider', article.uri);
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('pressmark');
    await settings.update('lens.quotations', true, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => {
        const titles = (await lenses()).map(({ command }) => command?.title);
        assert.ok(titles.includes('$(quote) Halvard Njie') && titles.includes('Tag'));
      });
    } finally {
      await settings.update('lens.quotations', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('in Markdown nothing is shown between the words', async () => {
    const markdown = await openFile('oyster.md', text);
    const whole = new vscode.Range(0, 0, markdown.lineCount, 0);
    assert.deepEqual(await execute('vscode.executeInlayHintProvider', markdown.uri, whole), []);
  });
});
