import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ruleReasons } from '../../../src/article/rule-reasons.ts';
import { fileNamed, hoversAt, openArticle, openFile, outlineOf } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { problemsOf } from '../problems-of.ts';

const NAME = 'quay.txt';
const SAID = 'Ferries sail again before the winter storms close the harbor to everyone';
const TEXT = [
  'Quay reopens',
  '',
  `“${SAID},” Ida Brun said on Friday.`,
  '',
  '“Ropes hold, boasted Otto Lind.',
  '',
  'The Keldby Trust denied the allegations. Brun told him that nets were dry.',
  '',
].join('\n');

/** Other sources of the same event: two word it differently, one has somebody else say it; two have something odd of their own. */
const OTHERS: Readonly<Record<string, string>> = {
  'pier.txt': `---\ntitle: Pier: in use\n---\n“${SAID.replace('again', 'rarely')},” Ida Brun boasted on Friday.\n`,
  'mole.txt': `“${SAID.replace('everyone', 'nobody')},” Ida Brun said. Boats left on Monday, February 4, 2025.\n`,
  'dock.txt': `“${SAID},” Otto Lind said on Friday.\n`,
};

/** Names of the folder, with what cannot be meant. */
const ENTITIES = { entities: [{ name: 'Roth', type: 'ship' }, { name: 'Lind', type: 'person', color: 12 }, {}] };

const CODEBOOK = {
  tags: [{ id: 'denial', label: 'denial', suggest: 'denial' }, {}, { id: 'say', label: 'say', key: 'say' }],
};

/** Words that stay in every language: those of the article, names of files, tags and people, values and their types. */
const DATA = new Set(
  `${TEXT} ${NAME} ${Object.entries(OTHERS).flat().join(' ')} boast say denial ropes Roth ship pressmark codebook entities json DATE Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Markdown CSV JSON LD brat`.match(
    /[a-z]{2,}/gi,
  ),
);

/** What is shown without being words: icons, where links lead, rules in brackets behind a reason. */
function wordsOf(shown: string): string {
  return shown
    .replaceAll('\\', '')
    .replace(/\]\(command:[^ )]*(?: "([^"]*)")?\)/g, '] $1')
    .replace(/\$\([\w-]+\)|\]\([^)]*\)|`[^`]*`/g, ' ')
    .replace(/\(([a-z-]+)\)/g, (whole, rule: string) => (rule in ruleReasons ? '' : whole));
}

/** Asserts that strings were translated: what has a letter without a mark is of the article or another datum. */
function assertTranslated(where: string, shown: readonly (string | undefined)[]): void {
  const strings = shown.filter((one) => one !== undefined && one !== '');
  assert.ok(strings.length > 0, `${where}: nothing is shown`);
  const plain = strings.filter((one = '') => (wordsOf(one).match(/[a-z]{2,}/gi) ?? []).some((word) => !DATA.has(word)));
  assert.deepEqual(plain, [], `${where}: in English`);
}

/** All strings in what an API call was given, but for the keys. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return [];
  return Object.entries(value).flatMap(([key, child]) => (UNSHOWN.has(key) ? [] : stringsIn(child)));
}

/** Keys of rows and options whose strings nobody sees: what code goes by, and icons. */
const UNSHOWN = new Set([
  'iconPath',
  'command',
  'arguments',
  'value',
  'row',
  'change',
  'format',
  'sort',
  'tag',
  'entity',
  'filters',
]);

/** What the editor shows of a manifest. */
const SHOWN =
  /^(?:displayName|description|markdownDescription|title|label|name|contextualTitle|contents|category|altText|enumDescriptions)$/;

type View = vscode.TreeViewOptions<unknown> & { readonly view: vscode.TreeView<unknown> };

suite('In a language that no one speaks', () => {
  /** What the extension made and asked, since it woke. */
  const views = new Map<string, View>();
  const items: vscode.StatusBarItem[] = [];
  const picks: vscode.QuickPick<vscode.QuickPickItem>[] = [];
  const asked: unknown[][] = [];
  const told: string[] = [];
  /** What was handed to the page of matrix and timeline. */
  const posted: { readonly type: string; readonly words?: object; readonly model?: unknown }[] = [];
  let article: vscode.TextDocument;
  const extension = vscode.extensions.getExtension<unknown>('pressmark.pressmark')!;

  suiteSetup(async () => {
    assert.equal(extension.isActive, false, 'it wakes at the first article, not before');
    assert.equal(vscode.env.language, 'qps-ploc');
    listen();
    await vscode.workspace.fs.writeFile(
      fileNamed('pressmark.codebook.json'),
      new TextEncoder().encode(JSON.stringify(CODEBOOK)),
    );
    await vscode.workspace.fs.writeFile(
      fileNamed('pressmark.entities.json'),
      new TextEncoder().encode(JSON.stringify(ENTITIES)),
    );
    for (const [name, text] of Object.entries(OTHERS)) await openArticle(name, text);
    article = await openArticle(NAME, TEXT);
    await vscode.workspace
      .getConfiguration('pressmark')
      .update('problems', 'all', vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.getConfiguration('pressmark').update('lens.quotations', true, vscode.ConfigurationTarget.Workspace); // prettier-ignore
  });

  /** The suite lies in the extension's folder, so that both have the same `vscode`: what one puts in, the other calls. */
  function listen(): void {
    const window = vscode.window as unknown as Record<string, (...given: unknown[]) => unknown>;
    const around = (name: string, see: (given: readonly unknown[], made: unknown) => unknown): void => {
      const real = window[name]!.bind(vscode.window);
      window[name] = (...given) => {
        const made = real(...given);
        return see(given, made) ?? made;
      };
    };
    const instead = (name: string): void => {
      window[name] = (...given) => {
        asked.push(given);
        return Promise.resolve(undefined);
      };
    };
    around('createTreeView', ([id, options], view) => {
      views.set(id as string, { ...(options as View), view: view as View['view'] });
    });
    around('createWebviewPanel', ([, title], panel) => {
      const { webview } = panel as vscode.WebviewPanel;
      const post = webview.postMessage.bind(webview);
      told.push(title as string);
      webview.postMessage = (message: (typeof posted)[number]) => {
        posted.push(message);
        return post(message);
      };
    });
    around('createStatusBarItem', (_, item) => void items.push(item as vscode.StatusBarItem));
    around('createQuickPick', (_, pick) => void picks.push(pick as vscode.QuickPick<vscode.QuickPickItem>));
    around('setStatusBarMessage', ([words]) => void told.push(words as string));
    for (const name of ['showQuickPick', 'showInputBox', 'showInformationMessage', 'showWarningMessage']) instead(name);
  }

  const select = (words: string): void => {
    const start = article.positionAt(TEXT.indexOf(words));
    const end = article.positionAt(TEXT.indexOf(words) + words.length);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
  };

  /** Runs a command that asks, and gives what it was asked with; nothing is answered. */
  async function askedBy(command: string, ...given: unknown[]): Promise<string[]> {
    asked.length = 0;
    picks.length = 0;
    const done = vscode.commands.executeCommand(command, ...given);
    const shown = await eventually(() => {
      const strings = [
        ...asked.flat().flatMap(stringsIn),
        ...picks.flatMap((pick) => [
          pick.title ?? '',
          pick.placeholder ?? '',
          ...pick.items.flatMap(({ label, description, detail, buttons }) =>
            stringsIn([label, description, detail, buttons]),
          ),
        ]),
      ].filter((one) => one !== '');
      assert.ok(strings.length > 0, `${command} asks nothing`);
      return strings;
    });
    picks.forEach((pick) => pick.hide());
    await done;
    return shown;
  }

  test('the manifest', () => {
    const shown: string[] = [];
    const visit = (value: unknown, isShown: boolean): void => {
      // Titles of commands are kept in English too, to be found by it.
      if (typeof value === 'object' && value !== null && 'original' in value && 'value' in value) value = value.value;
      if (typeof value === 'string' && isShown && !value.startsWith('pressmark_')) shown.push(value);
      if (typeof value !== 'object' || value === null) return;
      // What a tool may be asked is written for language models.
      for (const [key, child] of Object.entries(value))
        if (key !== 'inputSchema') visit(child, SHOWN.test(key) || (Array.isArray(value) && isShown));
    };
    const { displayName, description, contributes } = extension.packageJSON as Record<string, unknown>;
    visit({ displayName, description, contributes }, false);
    assert.ok(shown.length > 200, `${shown.length} strings`);
    assertTranslated('manifest', shown);
  });

  test('hovers', async () => {
    for (const words of ['sail', 'Ida', 'Friday', 'allegations']) {
      const hovers = await eventually(async () => {
        const found = await hoversAt(article.uri, article.positionAt(TEXT.indexOf(words) + 1));
        assert.ok(found.length > 0, `nothing comes up on “${words}”`);
        return found;
      });
      const contents = hovers.flatMap((hover) => hover.contents);
      assertTranslated(words, contents.map((one) => (typeof one === 'string' ? one : one.value))); // prettier-ignore
    }
  });

  test('problems and what to do about them', async () => {
    const problems = await eventually(() => {
      const found = problemsOf(article.uri);
      assert.ok(found.length >= 3, `${found.length} problems`);
      return found;
    });
    assertTranslated('problems', problems.map(({ diagnostic }) => diagnostic.message)); // prettier-ignore
    const titles: string[] = [];
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    for (const range of [whole, ...problems.map(({ diagnostic }) => diagnostic.range)]) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', article.uri, range); // prettier-ignore
      titles.push(
        ...actions.filter(({ command }) => command?.command.startsWith('pressmark.')).map(({ title }) => title),
      );
    }
    assertTranslated('light bulbs', titles);
  });

  test('the outline, lenses and hints', async () => {
    const lenses = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        article.uri,
      );
      assert.ok(found.length > 0);
      return found;
    });
    assertTranslated('lenses', lenses.map(({ command }) => command?.title)); // prettier-ignore
    const symbols = await outlineOf(article);
    assertTranslated('outline', symbols.flatMap(({ name, detail }) => [name, detail])); // prettier-ignore
  });

  test('the status bar', async () => {
    await eventually(() => {
      const shown = items.flatMap(({ text, tooltip, accessibilityInformation }) => [text, tooltip as string, accessibilityInformation?.label]); // prettier-ignore
      assertTranslated('status bar', shown);
      assert.ok(shown.some((one) => one?.includes('❝')), shown.join()); // prettier-ignore
    });
  });

  test('what is tagged, and what is told of it', async () => {
    select('Ropes');
    await vscode.commands.executeCommand('pressmark.keepTag', { subject: { kind: 'tag', name: 'ropes' } });
    assertTranslated('status bar', items.flatMap(({ text, tooltip }) => [text, tooltip as string])); // prettier-ignore
    told.length = 0;
    await vscode.commands.executeCommand('pressmark.tag');
    await vscode.commands.executeCommand('pressmark.endTag');
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    await vscode.commands.executeCommand('pressmark.redoAnnotationChange');
    assert.equal(told.length, 3, told.join(', '));
    assertTranslated('told', told);
    const hovers = await eventually(async () => {
      const found = await hoversAt(article.uri, article.positionAt(TEXT.indexOf('Ropes') + 1));
      const contents = found
        .flatMap((hover) => hover.contents)
        .map((one) => (typeof one === 'string' ? one : one.value));
      assert.ok(contents.some((one) => one.includes('**ropes**')), contents.join('\n')); // prettier-ignore
      return contents;
    });
    assertTranslated('hover of a tag', hovers); // prettier-ignore
  });

  test('every row of all views, with its tooltip and what is said of it', async () => {
    await vscode.commands.executeCommand('pressmark.offers.show');
    await vscode.commands.executeCommand('pressmark.sources.focus');
    const sources = views.get('pressmark.sources');
    await eventually(async () => assert.ok(((await sources?.treeDataProvider.getChildren()) ?? []).length > 0));
    for (const [id, { treeDataProvider: tree, view }] of views) {
      const shown: (string | undefined)[] = [view.description, view.message];
      const visit = async (node?: unknown): Promise<void> => {
        for (const child of (await tree.getChildren(node)) ?? []) {
          const item = await tree.getTreeItem(child);
          const full = (await tree.resolveTreeItem?.(item, child, new vscode.CancellationTokenSource().token)) ?? item;
          const tooltip = typeof full.tooltip === 'string' ? full.tooltip : full.tooltip?.value;
          shown.push(item.label as string, item.description as string, item.accessibilityInformation?.label, tooltip);
          await visit(child);
        }
      };
      await visit();
      assert.ok(shown.length > 12, `${id}: ${shown.length}`);
      assertTranslated(id, shown);
    }
    assert.deepEqual([...views.keys()].sort(), ['pressmark.annotations', 'pressmark.entities', 'pressmark.sources']);
  });

  test('what other sources say otherwise', async () => {
    const problems = await eventually(() => {
      const found = problemsOf(article.uri).map(({ diagnostic, rule }) => ({
        rule,
        said: diagnostic.message,
        diagnostic,
      }));
      const reworded = found.find(({ rule }) => rule === 'worded-differently');
      assert.ok(
        reworded?.said.includes('2 ') && found.some(({ rule }) => rule === 'speaker-disputed'),
        JSON.stringify(found),
      );
      return found;
    });
    assertTranslated('problems of sources', problems.map(({ said }) => said)); // prettier-ignore
    const hovers = await hoversAt(article.uri, article.positionAt(TEXT.indexOf('again') + 1));
    const contents = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (typeof one === 'string' ? one : one.value));
    assert.ok(contents.some((one) => one.includes('| --- |')), contents.join('\n')); // prettier-ignore
    assertTranslated('hover of a difference', contents);
  });

  test('what is odd about other articles and about files of the folder', async () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      'pier.txt': ['front-matter-unreadable'],
      'mole.txt': ['weekday-date-mismatch'],
      'pressmark.codebook.json': ['codebook-long-key', 'codebook-without-label'],
      'pressmark.entities.json': ['names-unknown-color', 'names-unknown-type', 'names-without-name'],
    };
    for (const [name, rules] of Object.entries(expected)) {
      if (name.endsWith('.json')) await openFile(name);
      const said = await eventually(() => {
        const problems = problemsOf(fileNamed(name));
        for (const rule of rules)
          assert.ok(
            problems.some((one) => one.rule === rule),
            `${name}: no ${rule} in ${problems.map((one) => one.rule).join()}`,
          );
        return problems.map(({ diagnostic }) => diagnostic.message);
      });
      assertTranslated(name, said);
    }
    await openArticle(NAME);
  });

  test('the page of matrix and timeline', async () => {
    told.length = 0;
    await vscode.commands.executeCommand('pressmark.showMatrix');
    const { words, notes } = await eventually(() => {
      const start = posted.find(({ type }) => type === 'start');
      const model = posted.find(({ type }) => type === 'model');
      assert.ok(start?.words !== undefined && model !== undefined, posted.map(({ type }) => type).join());
      const said = [...JSON.stringify(model).matchAll(/"note":"([^"]*)"/g)].map(([, note]) => note);
      return { words: Object.values(start.words) as string[], notes: said };
    });
    assert.ok(words.length > 60, `${words.length} words`);
    assert.ok(notes.length >= 4, notes.join());
    assertTranslated('page', [...told, ...words, ...notes]);
    await openArticle(NAME);
  });

  test('questions', async () => {
    select('Ropes');
    for (const command of [
      'pressmark.setPublicationDate',
      'pressmark.describeArticle',
      'pressmark.entities.sort',
      'pressmark.changeSpeaker',
      'pressmark.changeDate',
      'pressmark.editAnnotation',
      'pressmark.tagEvery',
      'pressmark.export',
      'pressmark.agreement',
      'pressmark.annotations.changeShown',
      'pressmark.openLedger',
      'pressmark.sources.sort',
    ]) {
      select(command.endsWith('Speaker') ? 'sail' : command.endsWith('Date') ? 'Friday' : 'Ropes');
      assertTranslated(command, await askedBy(command));
    }
  });
});
