import { describe, expect, test } from 'vitest';
import { disagreementsIn, wordsOf } from '../../../src/annotations/agreement/disagreements.ts';
import type { CodedArticle } from '../../../src/annotations/agreement/coded-article.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { adjudicate, type Verdict, verdictsOn } from '../../../src/workspace/sidecars/adjudication.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';

const URI = 'file:///a/bridge.txt';
const TEXT = 'The old bridge is closed. The mayor denies it. It cost a lot.\n';

interface Coded {
  readonly by: string;
  readonly tags: readonly string[];
  readonly words: string;
  readonly note?: string;
}

/** Two people's annotations in one sidecar. */
async function coded(...codes: readonly Coded[]) {
  let [ids, creator] = [0, ''];
  const files = new MemoryFileSystem();
  const identity = { newId: () => String(++ids), creator: () => creator };
  const store = new SidecarStore({ files, clock: { now: () => new Date(Date.UTC(2031, 4, 6)) }, identity });
  await store.articleOpened(URI, TEXT);
  for (const { by, tags, words, note } of codes) {
    creator = by;
    const start = TEXT.indexOf(words);
    const spans = [{ start, end: start + words.length }];
    await store.edit({ type: 'tag', uri: URI, spans, tags, ...(note === undefined ? {} : { note }) });
  }
  creator = 'Judge';
  return { store, files };
}

function articleOf(store: SidecarStore): CodedArticle {
  return { name: 'bridge.txt', text: TEXT, taggings: store.annotationsOf(URI)?.taggings ?? [] };
}

/** `Ada+Nora claim: old bridge`, one a tagging. */
function shown(store: SidecarStore): string[] {
  return articleOf(store).taggings.map(({ tagging, anchor }) => {
    const words = 'spans' in anchor ? anchor.spans.map((span) => sliceOf(TEXT, span)).join(' … ') : '?';
    const people = (tagging.creators ?? [tagging.creator]).join('+');
    return `${people} ${tagging.tags.join('+') || tagging.note || ''}: ${words}`;
  });
}

const ada = (tags: string, words: string, note?: string): Coded => ({ by: 'Ada', tags: tags.split('+'), words, ...(note === undefined ? {} : { note }) }); // prettier-ignore
const nora = (tags: string, words: string, note?: string): Coded => ({ ...ada(tags, words, note), by: 'Nora' });

describe('what two people differ on becomes one', () => {
  test.each<readonly [string, readonly Coded[], Verdict, readonly string[]]>([
    ['kept, where one alone tagged it', [ada('claim', 'old bridge')], 'keep-first', ['Ada+Nora claim: old bridge']],
    ['dropped', [ada('claim', 'old bridge')], 'drop', []],
    [
      'the first tag',
      [ada('claim', 'The mayor denies it.'), nora('denial', 'The mayor denies it.')],
      'keep-first',
      ['Ada+Nora claim: The mayor denies it.'],
    ],
    [
      'the second tag',
      [ada('claim', 'The mayor denies it.'), nora('denial', 'The mayor denies it.')],
      'keep-second',
      ['Nora+Ada denial: The mayor denies it.'],
    ],
    [
      'both tags',
      [ada('claim', 'The mayor denies it.'), nora('denial', 'The mayor denies it.')],
      'keep-both',
      ['Ada+Nora claim: The mayor denies it.', 'Nora+Ada denial: The mayor denies it.'],
    ],
    [
      'the words of both',
      [ada('claim', 'old bridge'), nora('claim', 'bridge is closed')],
      'merge',
      ['Ada+Nora claim: old bridge is closed'],
    ],
    [
      'an annotation of its own, where other tags of it are not settled',
      [ada('claim+number', 'It cost a lot.')],
      'keep-first',
      ['Ada number: It cost a lot.', 'Ada+Nora claim: It cost a lot.'],
    ],
    [
      'and a note on what is not kept stays',
      [ada('claim', 'The mayor denies it.'), nora('denial', 'The mayor denies it.', 'Why?')],
      'keep-first',
      ['Ada+Nora claim: The mayor denies it.', 'Nora Why?: The mayor denies it.'],
    ],
  ])('%s: one step, to take back and do again', async (_, codes, verdict, expected) => {
    const { store } = await coded(...codes);
    const before = shown(store);
    const [first] = disagreementsIn(articleOf(store), 'Ada', 'Nora');
    expect(verdictsOn(first!)).toContain(verdict);
    await store.edit(...adjudicate(URI, first!, verdict));
    expect(shown(store).sort()).toEqual([...expected].sort());
    const left = disagreementsIn(articleOf(store), 'Ada', 'Nora');
    expect(left.map(({ kind, first: { tag } }) => `${kind} ${tag}`)).toEqual(codes[0]?.tags.length === 2 ? ['only number'] : []); // prettier-ignore
    await store.undo();
    expect(shown(store)).toEqual(before);
    await store.redo();
    expect(shown(store).sort()).toEqual([...expected].sort());
  });

  test('and is still so after a reload', async () => {
    const { store, files } = await coded(ada('claim', 'old bridge'), nora('claim', 'bridge is closed'));
    const [first] = disagreementsIn(articleOf(store), 'Ada', 'Nora');
    expect(sliceOf(TEXT, wordsOf(first!))).toBe('old bridge is closed');
    await store.edit(...adjudicate(URI, first!, 'merge'));
    const again = new SidecarStore({ files, clock: { now: () => new Date() }, identity: { newId: () => 'x', creator: () => undefined } }); // prettier-ignore
    await again.articleOpened(URI, TEXT);
    expect(shown(again)).toEqual(['Ada+Nora claim: old bridge is closed']);
  });
});
