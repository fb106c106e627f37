import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileNamed, hoverOn, hoversAt, openArticle } from '../article-editor.ts';
import { eventually } from '../eventually.ts';
import { inPhase } from '../phases.ts';
import { problemsOf } from '../problems-of.ts';

const TEXT = [
  ' date 2031-05-06 The harbor vote.',
  '',
  '“We will row if we must,” said Ada Berg on Friday. The vote is open.',
  '',
  'Nobody knows how the vote ends. Berg left the port of Oldport, the old port, at night.',
  '',
].join('\n');

interface Body {
  readonly value: string;
  readonly purpose: string;
}
interface Annotation {
  readonly id: string;
  readonly body?: Body | readonly Body[];
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly selector: readonly { readonly exact?: string; readonly start?: number }[];
}
interface Sidecar {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const sidecarOf = (name: string): vscode.Uri => fileNamed(`${name}.annotations.json`);
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`pressmark.${command}`, ...args); // prettier-ignore
const listOf = <Item>(one: Item | readonly Item[] | undefined): readonly Item[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

async function sidecar(name: string): Promise<Sidecar> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecarOf(name)))) as Sidecar;
}

async function annotations(name: string): Promise<readonly Annotation[]> {
  return (await sidecar(name)).first.items;
}

/** `words … more words: tag, other tag`, in the order of the text. */
async function stored(name: string): Promise<string[]> {
  return (await annotations(name)).map(({ body, target }) => {
    const words = listOf(target).map(({ selector }) => selector.find(({ exact }) => exact !== undefined)?.exact ?? '');
    const tags = listOf(body).filter(({ purpose }) => purpose === 'tagging');
    return `${words.join(' … ')}: ${tags.map(({ value }) => value).join(', ')}`;
  });
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileNamed(name), new TextEncoder().encode(text));
}

/** Selects words in the active editor, in one selection each; an empty one puts the cursor before the words after `|`. */
function select(...passages: readonly string[]): void {
  const editor = vscode.window.activeTextEditor!;
  editor.selections = passages.map((words) => {
    const [before = '', after] = words.split('|');
    const whole = words.replace('|', '');
    const at = editor.document.getText().indexOf(whole);
    assert.notEqual(at, -1, whole);
    const start = editor.document.positionAt(at + (after === undefined ? 0 : before.length));
    const end = after === undefined ? editor.document.positionAt(at + whole.length) : start;
    return new vscode.Selection(start, end);
  });
}

/** The annotation of these words, as a link or a row names it. */
async function named(name: string, words: string): Promise<{ uri: string; id: string }> {
  const at = (await stored(name)).findIndex((one) => one.startsWith(`${words}:`));
  const found = (await annotations(name))[at];
  assert.ok(found, `“${words}” is tagged`);
  return { uri: fileNamed(name).toString(), id: found.id };
}

/** Keeps `tag` on and gives it to passages without a question, then ends that. */
async function tagWith(tag: string, ...passages: readonly (readonly string[])[]): Promise<void> {
  await run('keepTag', { subject: { kind: 'tag', name: tag } });
  for (const words of passages) {
    select(...words);
    await run('tag');
  }
  await run('endTag');
}

/** Answers questions one after the other, each with the row that many steps below the first. */
async function answering(command: Thenable<unknown>, ...steps: readonly number[]): Promise<void> {
  let isDone = false;
  void command.then(() => (isDone = true));
  for (const below of steps) {
    // The list takes a moment to come up; a step in one that is not there goes nowhere.
    await new Promise((resolve) => setTimeout(resolve, 800));
    for (let step = 0; step < below; step++)
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await eventually(async () => {
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.ok(isDone, 'a question is still open');
  });
}

const selected = (): string => {
  const { document, selection } = vscode.window.activeTextEditor!;
  return document.getText(selection);
};

suite('Annotations', () => {
  inPhase(1, 'take a tag that is kept on without a question, and give it back to the same words', async () => {
    await openArticle('sticky.txt', TEXT);
    await tagWith('claim', ['vote is open'], ['Berg left']);
    assert.deepEqual(await stored('sticky.txt'), ['vote is open: claim', 'Berg left: claim']);
    await tagWith('claim', ['vote is open']);
    await tagWith('number', ['Berg left']);
    assert.deepEqual(await stored('sticky.txt'), ['Berg left: claim, number']);
  });

  inPhase(1, 'of several selections are one, and take on the selection', async () => {
    await openArticle('parts.txt', TEXT);
    await tagWith('claim', ['row if', 'We']);
    assert.deepEqual(await stored('parts.txt'), ['We … row if: claim']);
    select('vote is open');
    await run('addSelection', await named('parts.txt', 'We … row if'));
    assert.deepEqual(await stored('parts.txt'), ['We … row if … vote is open: claim']);
    select('We will row');
    await run('tagExactly');
    assert.deepEqual(await stored('parts.txt'), ['We will row: claim']);
    for (const before of ['We … row if … vote is open: claim', 'We … row if: claim']) {
      await run('undoAnnotationChange');
      assert.deepEqual(await stored('parts.txt'), [before]);
    }
  });

  inPhase(1, 'grow and shrink by a word at either end, again and again at the cursor', async () => {
    await openArticle('edges.txt', TEXT);
    await tagWith('claim', ['will row']);
    select('wi|ll row');
    for (const move of ['extendEnd', 'extendEnd', 'shrinkStart', 'extendStart', 'extendStart', 'shrinkEnd'])
      await run(move);
    assert.deepEqual(await stored('edges.txt'), ['We will row if: claim']);
    select('row if|');
    await run('shrinkEnd');
    await run('shrinkEnd');
    assert.deepEqual(await stored('edges.txt'), ['We will: claim']);
  });

  inPhase(1, 'are stepped through as the view shows them: by tag, and over the folder', async () => {
    await openArticle('steps-2.txt', TEXT);
    await tagWith('promise', ['old port']);
    await openArticle('steps-1.txt', TEXT);
    await tagWith('promise', ['harbor vote'], ['Ada Berg']);
    await tagWith('denial', ['Friday']);
    await run('annotations.filterByTag', { subject: { kind: 'tag', name: 'promise' } });
    try {
      select('|The harbor');
      const seen: string[] = [];
      for (let step = 0; step < 3; step++) {
        await run('nextAnnotation');
        seen.push(selected());
      }
      assert.deepEqual(seen, ['harbor vote', 'Ada Berg', 'harbor vote']);
      await run('annotations.showFolder');
      await eventually(async () => {
        await openArticle('steps-1.txt');
        select('Ada Berg');
        await run('nextAnnotation');
        assert.match(vscode.window.activeTextEditor!.document.uri.path, /steps-2\.txt$/);
      });
      assert.equal(selected(), 'old port');
    } finally {
      await run('annotations.clearFilter');
      await run('annotations.showArticle');
    }
  });

  inPhase(1, 'shown are changed at once, those that a filter hides are not, and one step takes it back', async () => {
    await openArticle('bulk.txt', TEXT);
    await tagWith('evidence', ['harbor vote'], ['Ada Berg'], ['night']);
    await tagWith('threat', ['Friday'], ['night']);
    const before = await stored('bulk.txt');
    await run('annotations.filterByTag', { subject: { kind: 'tag', name: 'threat' } });
    try {
      await answering(run('annotations.changeShown'), 2, 0);
      assert.deepEqual(await stored('bulk.txt'), ['harbor vote: evidence', 'Ada Berg: evidence', 'night: evidence']);
      await run('undoAnnotationChange');
      assert.deepEqual(await stored('bulk.txt'), before);
      await answering(run('annotations.changeShown'), 3);
      assert.deepEqual(await stored('bulk.txt'), ['harbor vote: evidence', 'Ada Berg: evidence']);
      await run('undoAnnotationChange');
    } finally {
      await run('annotations.clearFilter');
    }
    const [first, second] = [await named('bulk.txt', 'harbor vote'), await named('bulk.txt', 'Ada Berg')];
    const rows = [first, second].map((name) => ({ id: `row of ${name.id}`, subject: { kind: 'annotation', ...name } }));
    await run('removeAnnotation', rows[0], rows);
    assert.deepEqual(await stored('bulk.txt'), ['Friday: threat', 'night: evidence, threat']);
  });

  inPhase(1, 'are made of every occurrence that is checked, in one step', async () => {
    await openArticle('every.txt', TEXT);
    select('vote');
    // The first tag of the list, then the places as they are checked.
    await answering(run('tagEvery'), 0, 0, 0);
    const every = await stored('every.txt');
    assert.equal(every.length, 3);
    for (const one of every) assert.match(one, /^vote: \w+/);
    await run('undoAnnotationChange');
    assert.deepEqual(await stored('every.txt'), []);
  });

  inPhase(1, 'whose words changed, moved or went are said to be so, confirmed, and placed anew', async () => {
    await openArticle('doubt.txt', TEXT);
    await tagWith('claim', ['Nobody knows how the vote ends'], ['at night']);
    await tagWith('denial', ['port of Oldport']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const edited = TEXT.replace('Nobody knows', 'Nobody here knows').replace(
      'port of Oldport, the old port, at night',
      'old port',
    );
    await write('doubt.txt', `News first.\n\n${edited}`);
    const document = await openArticle('doubt.txt');
    await eventually(async () =>
      assert.match(await hoverOn(document, 'here knows'), /“Nobody knows how .*” → “Nobody here knows how .*”/),
    );
    await run('confirmPlace', await named('doubt.txt', 'Nobody knows how the vote ends'));
    assert.deepEqual((await stored('doubt.txt')).toSorted(), [
      'Nobody here knows how the vote ends: claim',
      'at night: claim',
      'port of Oldport: denial',
    ]);
    assert.doesNotMatch(await hoverOn(document, 'here knows'), /→/);
    select('the old port');
    await run('reattach', await named('doubt.txt', 'port of Oldport'));
    assert.match(await hoverOn(document, 'the old'), /denial/);
    await run('removeAnnotation', await named('doubt.txt', 'at night'));
    assert.deepEqual(await stored('doubt.txt'), ['Nobody here knows how the vote ends: claim', 'the old port: denial']);
  });

  inPhase(1, 'can be moved and added to from the light bulb, where words near one are selected', async () => {
    const document = await openArticle('bulb.txt', TEXT);
    await tagWith('claim', ['row if we']);
    const actionsOn = async (words: string): Promise<string[]> => {
      select(words);
      const { selection } = vscode.window.activeTextEditor!;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection); // prettier-ignore
      return actions.map(({ title }) => title).filter((title) => /claim|every/.test(title));
    };
    const exactly = ['Let “claim” be exactly these words', 'Add these words to “claim”', 'Tag every occurrence…'];
    assert.deepEqual(await actionsOn('will row'), exactly);
    assert.deepEqual(await actionsOn('Ada Berg'), ['Add these words to “claim”', 'Tag every occurrence…']);
    const onIt = ['Edit annotation “claim”…', 'Remove annotation “claim”', 'Tag every occurrence…'];
    assert.deepEqual(await actionsOn('row if we'), onIt);
  });

  inPhase(1, 'whose words stand in several places are given the one that is chosen', async () => {
    const line = 'The old port is closed at night, they said.';
    await openArticle('several.txt', `First.\n\n${line}\n\n${TEXT}`);
    await tagWith('claim', ['closed at night']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await write(
      'several.txt',
      `${'Elsewhere it rains. '.repeat(20)}\n\n${line}\n\nBetween.\n\n${line}\n\nOther news.\n`,
    );
    const document = await openArticle('several.txt');
    await eventually(() => assert.match(document.getText(), /^Elsewhere/));
    // Found in two places, it is shown in neither.
    const first = document.positionAt(document.getText().indexOf('closed at night') + 3);
    await eventually(async () => {
      const hovers = await hoversAt(document.uri, first);
      assert.doesNotMatch(JSON.stringify(hovers.map(({ contents }) => contents)), /claim/);
    });
    await answering(run('choosePlace', await named('several.txt', 'closed at night')), 1);
    const [annotation] = await annotations('several.txt');
    const place = listOf(annotation?.target)[0]?.selector.find(({ start }) => start !== undefined)?.start;
    const places = [...document.getText().matchAll(/closed at night/g)].map(({ index }) => index);
    assert.ok(place !== undefined && places.includes(place), `${place} of ${places.join(', ')}`);
    await eventually(async () => assert.match(await hoverOn(document, document.getText().slice(place, place + 15), document.getText().slice(0, place)), /claim/)); // prettier-ignore
  });

  inPhase(1, 'that two people changed at once are settled by keeping one, or both', async () => {
    await openArticle('twice.txt', TEXT);
    await tagWith('claim', ['Ada Berg'], ['Friday']);
    const { total, first, ...rest } = await sidecar('twice.txt');
    const copies = first.items.map((item, at) => ({
      ...item,
      id: `urn:pressmark:version:${at}`,
      body: [{ type: 'TextualBody', value: 'denial', purpose: 'tagging' }],
      'pressmark:conflictsWith': item.id,
    }));
    const merged = { ...rest, total: total + 2, first: { ...first, items: [...first.items, ...copies] } };
    await write('twice.txt.annotations.json', JSON.stringify(merged, null, 2));
    const conflicts = () => problemsOf(fileNamed('twice.txt')).filter(({ rule }) => rule === 'kept-twice');
    await eventually(() => assert.equal(conflicts().length, 2));
    const uri = fileNamed('twice.txt').toString();
    await run('keepThisVersion', { uri, id: 'urn:pressmark:version:0' });
    await run('keepBothVersions', { uri, id: 'urn:pressmark:version:1' });
    await eventually(() => assert.equal(conflicts().length, 0));
    assert.deepEqual((await stored('twice.txt')).toSorted(), ['Ada Berg: denial', 'Friday: claim', 'Friday: denial']);
    await run('undoAnnotationChange');
    await eventually(() => assert.equal(conflicts().length, 1));
  });
});
