import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepting } from '../accepting.ts';
import { fileNamed, hoverOn, hoversAt, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { inPhase } from '../phases.ts';

const OFFERED = [
  'date 2031-05-06 The ferry question',
  '',
  'The harbor office denied the allegations on Tuesday. The council met in the old hall.',
  '',
  'The union threatened to strike. The company denied that it had known of the plan.',
  '',
].join('\n');

const CODEBOOK = {
  tags: [
    { id: 'denial', label: 'denial', suggest: 'denial' },
    { id: 'threat', label: 'threat', suggest: 'threat' },
  ],
};

interface Stored {
  readonly id: string;
  readonly motivation: string;
  readonly creator?: { readonly name: string };
  readonly body?: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: unknown;
  readonly [term: `pressmark:${string}`]: unknown;
}

async function stored(name: string): Promise<readonly Stored[]> {
  const bytes = await vscode.workspace.fs.readFile(fileNamed(`${name}.annotations.json`));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { first: { items: readonly Stored[] } }).first.items;
}

/** What the light bulb says of offers on some words. */
async function offersOn(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(words));
  const range = new vscode.Range(start, start);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range); // prettier-ignore
  return actions.filter(({ command }) => command?.command.endsWith('Offer'));
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
}

/** Takes the offer on some words up, or turns it down. */
async function settle(document: vscode.TextDocument, words: string, what: RegExp): Promise<void> {
  const action = await eventually(async () => {
    const found = (await offersOn(document, words)).find(({ title }) => what.test(title));
    assert.ok(found, `nothing is offered on “${words}”`);
    return found;
  });
  await run(action);
}

suite('Offers', () => {
  inPhase(1, 'come where the folder’s codebook names rules, and say why', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(CODEBOOK));
    await vscode.workspace.fs.writeFile(fileNamed('pressmark.codebook.json'), bytes);
    const document = await openArticle('offered.txt', OFFERED);
    await eventually(async () => assert.equal((await offersOn(document, 'allegations')).length, 2));
    const position = document.positionAt(OFFERED.indexOf('allegations'));
    const contents = (await hoversAt(document.uri, position)).flatMap((hover) => hover.contents);
    const shown = contents.map((content) => (content as vscode.MarkdownString).value.replaceAll('\\', '')).join('\n');
    assert.match(shown, /Offered: \*\*denial\*\*/);
    assert.match(shown, /Why: “denied the allegations” says that it is not so\. \(denial\)/);
  });

  inPhase(1, 'become annotations of whoever takes them up; undo offers them again', async () => {
    const document = await openArticle('offered.txt');
    await settle(document, 'allegations', /^Tag “denial”/);
    const [annotation] = await stored('offered.txt');
    assert.deepEqual(
      annotation?.body?.map(({ value }) => value),
      ['denial'],
    );
    assert.equal(annotation?.creator?.name, 'M. Roth');
    assert.equal(annotation?.['pressmark:rule'], 'denial');
    assert.deepEqual(await offersOn(document, 'allegations'), []);
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    assert.equal((await offersOn(document, 'allegations')).length, 2);
    await vscode.commands.executeCommand('pressmark.redoAnnotationChange');
    assert.deepEqual(await offersOn(document, 'allegations'), []);
  });

  inPhase(1, 'are not made again once turned down; undo takes that back', async () => {
    const document = await openArticle('offered.txt');
    await settle(document, 'had known', /^Not “denial”/);
    const rejection = (await stored('offered.txt')).find((one) => one['pressmark:decision'] === 'reject');
    assert.equal(rejection?.['pressmark:rule'], 'denial');
    assert.equal(rejection?.motivation, 'assessing');
    assert.deepEqual(await offersOn(document, 'had known'), []);
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    assert.equal((await offersOn(document, 'had known')).length, 2);
    await vscode.commands.executeCommand('pressmark.redoAnnotationChange');
    assert.deepEqual(await offersOn(document, 'had known'), []);
  });

  inPhase(1, 'on the screen can be taken up together, in one step', async () => {
    const far = `${'\n'.repeat(300)}The port denied the claims.\n`;
    const document = await openArticle('screen.txt', `${OFFERED}${far}`);
    await eventually(async () => assert.equal((await offersOn(document, 'denied the claims')).length, 2));
    await vscode.commands.executeCommand('pressmark.acceptVisibleOffers');
    const tags = async () => (await stored('screen.txt')).flatMap(({ body }) => body?.map(({ value }) => value) ?? []);
    assert.deepEqual(await tags(), ['denial', 'threat', 'denial']);
    assert.equal((await offersOn(document, 'denied the claims')).length, 2, 'what nobody saw was tagged');
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    assert.deepEqual(await tags(), []);
  });

  inPhase(1, 'end where nobody wants them', async () => {
    const document = await openArticle('offered.txt');
    await vscode.commands.executeCommand('pressmark.offers.hide');
    assert.deepEqual(await offersOn(document, 'threatened'), []);
    await vscode.commands.executeCommand('pressmark.offers.show');
    await eventually(async () => assert.equal((await offersOn(document, 'threatened')).length, 2));
    // VS Code writes down what an extension remembers a moment later.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });

  inPhase(2, 'that were turned down stay so, in the next window and after edits', async () => {
    const document = await openArticle('offered.txt');
    await eventually(async () => assert.equal((await offersOn(document, 'threatened')).length, 2));
    assert.deepEqual(await offersOn(document, 'had known'), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(OFFERED.indexOf('The union')), 'It rained. ');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => assert.equal((await offersOn(document, 'threatened')).length, 2));
    assert.deepEqual(await offersOn(document, 'had known'), []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

suite('Threads', () => {
  inPhase(1, 'are resolved, opened again, and resolved by undo', async () => {
    const document = await openArticle('discussed.txt', OFFERED);
    await settle(document, 'threatened', /^Tag “threat”/);
    const [annotation] = await stored('discussed.txt');
    const about = { uri: document.uri.toString(), id: annotation!.id };
    const resolutions = async () =>
      (await stored('discussed.txt')).filter((one) => one['pressmark:decision'] === 'resolve');
    await vscode.commands.executeCommand('pressmark.resolveThread', about);
    const [resolution] = await resolutions();
    assert.equal(resolution?.target, annotation!.id);
    assert.equal(resolution?.motivation, 'moderating');
    assert.equal(resolution?.creator?.name, 'M. Roth');
    await vscode.commands.executeCommand('pressmark.reopenThread', about);
    assert.deepEqual(await resolutions(), []);
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    assert.equal((await resolutions()).length, 1);
  });

  inPhase(2, 'go with their annotation, answers of a colleague included, and come back with it', async () => {
    const document = await openArticle('discussed.txt');
    const sidecar = fileNamed('discussed.txt.annotations.json');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    const collection = JSON.parse(text) as { first: { items: unknown[] } };
    const [annotation] = await stored('discussed.txt');
    collection.first.items.push({
      id: 'urn:uuid:of-a-colleague',
      type: 'Annotation',
      motivation: 'replying',
      created: '2031-05-07T10:00:00Z',
      creator: { type: 'Person', name: 'Ada Berg' },
      body: [{ type: 'TextualBody', purpose: 'replying', value: 'A strike is no threat.' }],
      target: annotation!.id,
    });
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(JSON.stringify(collection)));
    // Resolved in the phase before: opened again, the hover counts what is said in it.
    const about = { uri: document.uri.toString(), id: annotation!.id };
    await vscode.commands.executeCommand('pressmark.reopenThread', about);
    await eventually(async () => assert.match(await hoverOn(document, 'threatened'), /1 reply/));
    await vscode.commands.executeCommand('pressmark.removeAnnotation', about);
    assert.deepEqual(await stored('discussed.txt'), []);
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    const back = (await stored('discussed.txt')).map(({ motivation }) => motivation).sort();
    assert.deepEqual(back, ['replying', 'tagging']);
  });
});

/** Two people's annotations as they come out of a merge: one passage alike, one with other edges, one by Ada alone. */
function sidecarOfTwo(text: string): string {
  const annotation = (id: string, name: string, tag: string, words: string): unknown => {
    const start = text.indexOf(words);
    const selector = [
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + words.length },
    ];
    return {
      id: `urn:uuid:${id}`,
      type: 'Annotation',
      motivation: 'tagging',
      created: '2031-05-06T10:00:00Z',
      creator: { type: 'Person', name },
      body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }],
      target: { source: 'https://news.example/ferry', selector },
    };
  };
  const items = [
    annotation('1', 'Ada Berg', 'denial', 'The harbor office denied the allegations on Tuesday.'),
    annotation('2', 'Nora Field', 'denial', 'The harbor office denied the allegations on Tuesday.'),
    annotation('3', 'Ada Berg', 'threat', 'The union threatened to strike.'),
    annotation('4', 'Nora Field', 'threat', 'threatened to strike'),
    annotation('5', 'Ada Berg', 'claim', 'The council met in the old hall.'),
  ];
  const context = 'http://www.w3.org/ns/anno.jsonld';
  return JSON.stringify({ '@context': context, id: 'urn:uuid:c', type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }); // prettier-ignore
}

suite('Agreement', () => {
  const REPORT = vscode.Uri.parse('pressmark-agreement:/Agreement.md');
  const creators = async (id: string) =>
    (await stored('coded.txt')).find((one) => one.id === `urn:uuid:${id}`)?.creator;

  /** Takes the first answer to what becomes of a disagreement. */
  async function adjudicate(document: vscode.TextDocument, ...key: readonly string[]): Promise<void> {
    const subject = { kind: 'disagreement', uri: document.uri.toString(), key: JSON.stringify(key) };
    await accepting(vscode.commands.executeCommand('pressmark.adjudicate', { subject }));
  }

  inPhase(1, 'of two people is shown in figures', async () => {
    const bytes = new TextEncoder().encode(sidecarOfTwo(OFFERED));
    await vscode.workspace.fs.writeFile(fileNamed('coded.txt.annotations.json'), bytes);
    await openArticle('coded.txt', OFFERED);
    await eventually(async () => {
      void vscode.commands.executeCommand('pressmark.agreement');
      const report = (await vscode.workspace.openTextDocument(REPORT)).getText();
      assert.match(report, /^# Agreement of Ada Berg and Nora Field$/m);
      assert.match(report, /^\| \*\*claim\*\* +\| all +\| +0\.00 \| +-?\d\.\d\d \| +1 · 0 \|$/m);
      assert.match(report, /^\| \*\*denial\*\* +\| all +\| +1\.00 \| +1\.00 \| +1 · 1 \|$/m);
      assert.match(report, /^\| \*\*threat\*\* +\| all +\| +1\.00 \| +0\.\d\d \| +1 · 1 \|$/m);
    });
  });

  inPhase(1, 'is reached passage by passage, each one step to undo', async () => {
    const document = await openArticle('coded.txt');
    await adjudicate(document, 'only', 'urn:uuid:5', 'claim', 'Nora Field');
    assert.deepEqual(await creators('5'), [
      { type: 'Person', name: 'Ada Berg' },
      { type: 'Person', name: 'Nora Field' },
    ]);
    await adjudicate(document, 'edges', 'urn:uuid:3', 'threat', 'urn:uuid:4', 'threat');
    assert.deepEqual((await stored('coded.txt')).map(({ id }) => id.slice(-1)).sort(), ['1', '2', '3', '5']);
    await vscode.commands.executeCommand('pressmark.undoAnnotationChange');
    assert.deepEqual((await stored('coded.txt')).map(({ id }) => id.slice(-1)).sort(), ['1', '2', '3', '4', '5']);
    await vscode.commands.executeCommand('pressmark.endAgreement');
  });
});
