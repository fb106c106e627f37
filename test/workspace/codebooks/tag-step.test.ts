import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagChange } from '../../../src/annotations/codebook/tag-change.ts';
import { CodebookStore } from '../../../src/workspace/codebooks/codebook-store.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { tagStep } from '../../../src/workspace/codebooks/tag-step.ts';
import { stepDone, stepSentence } from '../../../src/workspace/codebooks/tag-step-words.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { ARTICLE, spanOf } from '../../support/sidecar-fixtures.ts';
import { inEnglish } from '../../../src/article/translate.ts';

const FOLDER = 'file:///desk';
const CODEBOOK = `${FOLDER}/pressmark.codebook.json`;
const TEXT = '{ "tags": [\n  { "id": "claim", "label": "claim" },\n  { "id": "spin", "label": "spin" }\n] }\n';
const ARTICLES = ['000', '001', '002'].map((name) => `${FOLDER}/${name}.txt`);
const WORDS = ['again in spring', 'We will', 'open', '1931'];

/** A desk with three articles; what stands in them is said as `000 again in spring: claim+spin (note)`. */
async function desk(codebook: string | undefined = TEXT) {
  const files = new MemoryFileSystem(codebook === '' ? {} : { [CODEBOOK]: codebook });
  const codebooks = new CodebookStore(files, () => FOLDER);
  await codebooks.load(CODEBOOK);
  let ids = 0;
  let minutes = 0;
  const sidecars = new SidecarStore({
    files,
    clock: { now: () => new Date(Date.UTC(2025, 1, 3, 10, minutes++)) },
    identity: { newId: () => String(++ids), creator: () => 'Nora Field' },
    changeFile: (change) => codebooks.change(change),
  });
  for (const uri of ARTICLES) await sidecars.articleOpened(uri, ARTICLE);
  const tag = (article: number, words: string, tags: readonly string[], note?: string) =>
    sidecars.edit({
      type: 'tag',
      uri: ARTICLES[article] ?? '',
      spans: [spanOf(ARTICLE, words)],
      tags,
      ...(note === undefined ? {} : { note }),
    });
  const stepOf = (change: TagChange, chosen?: ReadonlySet<string>) =>
    tagStep(change, { uri: CODEBOOK, text: files.text(CODEBOOK) }, sidecars.all(), chosen);
  const change = async (what: TagChange, chosen?: ReadonlySet<string>) => {
    const step = stepOf(what, chosen);
    return step.codebook === undefined ? sidecars.edit(...step.edits) : sidecars.editFile(step.codebook, step.edits);
  };
  const said = () =>
    sidecars.all().flatMap(({ uri, taggings }) =>
      taggings.map(({ tagging: { tags, note, targets } }) => {
        const words = targets.map(({ quote }) => quote.exact).join();
        return `${uri.slice(-7, -4)} ${words}: ${tags.join('+')}${note === undefined ? '' : ` (${note})`}`;
      }),
    );
  return { files, codebooks, sidecars, tag, stepOf, change, said };
}

async function taggedDesk() {
  const made = await desk();
  await made.tag(0, 'again in spring', ['spin', 'claim', 'tone']);
  await made.tag(0, 'We will', ['claim']);
  await made.tag(1, '1931', ['claim'], 'Which year?');
  await made.tag(2, 'open', ['claim', 'assertion']);
  return made;
}

describe('a change of a tag', () => {
  it('is followed by every annotation, in its place among the others, and undone in one step', async () => {
    const { files, sidecars, change, said } = await taggedDesk();
    const before = said();
    await change({ type: 'rename', tag: 'claim', to: 'assertion' });
    const after = [
      '000 We will: assertion',
      '000 again in spring: spin+assertion+tone',
      '001 1931: assertion (Which year?)',
      '002 open: assertion',
    ];
    expect(said()).toEqual(after);
    expect(files.text(CODEBOOK)).toBe(TEXT.replace('"label": "claim"', '"label": "assertion"'));
    await sidecars.undo();
    expect([said(), files.text(CODEBOOK)]).toEqual([before, TEXT]);
    await sidecars.redo();
    expect(said()).toEqual(after);
  });

  it('splits off the annotations chosen', async () => {
    const { sidecars, change, said } = await taggedDesk();
    const [first] = sidecars.annotationsOf(ARTICLES[0] ?? '')?.taggings ?? [];
    await change({ type: 'split', tag: 'claim', to: 'promise' }, new Set([first?.tagging.id ?? '']));
    expect(said().slice(0, 2)).toEqual(['000 We will: promise', '000 again in spring: spin+claim+tone']);
  });

  it('deleted leaves no annotation that says nothing, and undo brings it back', async () => {
    const { files, sidecars, change, said, stepOf } = await taggedDesk();
    const before = said();
    expect(stepOf({ type: 'delete', tag: 'claim' }).removed).toBe(1);
    await change({ type: 'delete', tag: 'claim' });
    expect(said()).toEqual(['000 again in spring: spin+tone', '001 1931:  (Which year?)', '002 open: assertion']);
    expect(files.text(CODEBOOK)).not.toContain('claim');
    await sidecars.undo();
    expect([said(), files.text(CODEBOOK)]).toEqual([before, TEXT]);
  });

  it('changes no annotation where the codebook cannot be written, also on undo', async () => {
    const { files, sidecars, change, said } = await taggedDesk();
    const before = said();
    files.fault = 'read-only';
    const outcome = await change({ type: 'rename', tag: 'claim', to: 'assertion' });
    expect(outcome.refused).toEqual({ uri: CODEBOOK, reason: 'read-only' });
    expect(said()).toEqual(before);
    files.fault = undefined;
    await change({ type: 'rename', tag: 'claim', to: 'assertion' });
    const after = said();
    files.fault = 'read-only';
    expect((await sidecars.undo())?.refused?.reason).toBe('read-only');
    expect(said()).toEqual(after);
    files.fault = undefined;
    await sidecars.undo();
    expect(said()).toEqual(before);
  });

  it('there and back gives the same annotations and the same codebook; merged, no annotation is lost', async () => {
    const some = fc.array(
      fc.tuple(fc.nat(2), fc.constantFrom(...WORDS), fc.subarray(['claim', 'spin', 'tone'], { minLength: 1 })),
      { maxLength: 6 },
    );
    const name = fc.constantFrom('claim', 'spin', 'tone');
    await fc.assert(
      fc.asyncProperty(some, name, name, async (annotations, from, into) => {
        const { files, tag, change, said } = await desk();
        for (const [article, words, tags] of annotations) await tag(article, words, tags);
        const before = said();
        await change({ type: 'rename', tag: from, to: 'another name' });
        await change({ type: 'rename', tag: 'another name', to: from });
        expect([said(), files.text(CODEBOOK)]).toEqual([before, TEXT]);
        if (from === into) return;
        await change({ type: 'merge', tag: from, into });
        expect(said()).toHaveLength(before.length);
        expect(said().map((one) => one.includes(into))).toEqual(before.map((one) => one.includes(into) || one.includes(from))); // prettier-ignore
        expect(said().join()).not.toContain(from);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the words before and after a change', () => {
  it.each<[TagChange, string, string]>([
    [{ type: 'rename', tag: 'claim', to: 'assertion' }, 'Rename “claim” to “assertion”: 4 annotations in 3 articles, and the codebook.', 'Renamed “claim” to “assertion”'],
    [{ type: 'merge', tag: 'tone', into: 'spin' }, 'Merge “tone” into “spin”: 1 annotation in 1 article.', 'Merged “tone” into “spin”'],
    [{ type: 'delete', tag: 'claim' }, 'Delete “claim”: 4 annotations in 3 articles, of which 1 has no other tag or note and is removed, and the codebook.', 'Deleted “claim”'],
    [{ type: 'move', tag: 'spin', under: 'claim' }, 'Move “spin” under “claim”: no annotation, and the codebook.', 'Moved “spin” under “claim”'],
  ])('%j', async (change, before, after) => {
    const { stepOf } = await taggedDesk();
    expect([stepSentence(change, stepOf(change), inEnglish), stepDone(change, inEnglish)]).toEqual([before, after]);
  }); // prettier-ignore

  it('say that the folder gets a codebook where a tag that Pressmark brings is changed', async () => {
    const { stepOf } = await desk('');
    const change: TagChange = { type: 'rename', tag: 'claim', to: 'assertion' };
    expect(stepSentence(change, stepOf(change), inEnglish)).toBe(
      'Rename “claim” to “assertion”: no annotation, and the folder gets a codebook of its own.',
    );
    expect(stepOf({ type: 'rename', tag: 'tone', to: 'spin' }).codebook).toBeUndefined();
  });
});

describe('an answer about an article', () => {
  it('is kept in its sidecar, changed in place and taken back', async () => {
    const { files, sidecars } = await desk();
    const [uri = ''] = ARTICLES;
    const answer = (variable: string, value: string | undefined) => sidecars.edit({ type: 'answer', uri, variable, value }); // prettier-ignore
    await answer('form', 'opinion');
    await answer('origin', 'agency');
    await answer('form', 'analysis');
    expect(sidecars.annotationsOf(uri)?.variables).toEqual({ form: 'analysis', origin: 'agency' });
    const stored = JSON.parse(files.text(`${uri}.annotations.json`) ?? '') as { total: number };
    expect(stored.total).toBe(2);
    await sidecars.undo();
    expect(sidecars.annotationsOf(uri)?.variables).toEqual({ form: 'opinion', origin: 'agency' });
    await answer('form', undefined);
    expect(sidecars.annotationsOf(uri)?.variables).toEqual({ origin: 'agency' });
  });
});
