import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/span.ts';
import type { ArticleAnnotations } from '../../../src/workspace/sidecars/sidecar-annotations.ts';
import type { AnnotationEdit } from '../../../src/workspace/sidecars/sidecar-edit.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { articleUriOf, sidecarUriOf } from '../../../src/workspace/sidecars/sidecar-uri.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';
import { ARTICLE, spanOf } from '../../support/sidecar-fixtures.ts';

const URI = 'file:///a/000.txt';
const SIDECAR = `${URI}.annotations.json`;
const SPRING = 'We will open it again in spring';

function window(files: MemoryFileSystem, name = 'w') {
  let ids = 0;
  let minutes = 0;
  return new SidecarStore({
    files,
    clock: { now: () => new Date(Date.UTC(2025, 1, 3, 10, minutes++)) },
    identity: { newId: () => `${name}${String(++ids)}`, creator: () => 'Nora Field' },
  });
}

async function opened(files = new MemoryFileSystem(), text = ARTICLE) {
  const store = window(files);
  await store.articleOpened(URI, text);
  return { files, store };
}

const tag = (store: SidecarStore, text: string, words: string, ...tags: string[]) =>
  store.edit({ type: 'tag', uri: URI, spans: [spanOf(text, words)], tags: tags.length > 0 ? tags : ['claim'] });

/** The annotations as `status words: tags`. */
function shown(state: ArticleAnnotations | undefined, text: string): string[] {
  return (state?.taggings ?? []).map(({ tagging, anchor }) => {
    const words = 'spans' in anchor ? anchor.spans.map((span) => sliceOf(text, span)).join(' … ') : '';
    return `${anchor.status} ${words}: ${tagging.tags.join('+')}`;
  });
}

/** What another window, or the same after a reload, finds. */
async function reopened(files: MemoryFileSystem, text: string): Promise<string[]> {
  return shown(await window(files).articleOpened(URI, text), text);
}

/** An edit as the editor tells it. */
function replace(store: SidecarStore, text: string, words: string, by: string): string {
  const { start, end } = spanOf(text, words);
  const after = text.slice(0, start) + by + text.slice(end);
  store.articleEdited(URI, after, [{ start, end, length: by.length }]);
  return after;
}

describe('annotations of an article', () => {
  it('are shown at once and found again after a reload', async () => {
    const { files, store } = await opened();
    const saving = tag(store, ARTICLE, SPRING, 'promise');
    expect(shown(store.annotationsOf(URI), ARTICLE)).toEqual([`exact ${SPRING}: promise`]);
    expect(await saving).toEqual({ added: ['urn:uuid:w2'], unsaved: [] });
    expect(await reopened(files, ARTICLE)).toEqual([`exact ${SPRING}: promise`]);
  });

  it('touch no file until there is something to keep', async () => {
    const { files, store } = await opened();
    store.articleEdited(URI, ` ${ARTICLE}`, [{ start: 0, end: 0, length: 1 }]);
    await store.articleSaved(URI, ` ${ARTICLE}`);
    await store.edit({ type: 'remove', uri: URI, ids: ['urn:uuid:none'] });
    await store.edit({ type: 'publish', uri: URI, day: undefined });
    await store.saveAll();
    expect(files.operations).toBe(0);
  });

  it('are reworded, removed, undone and redone, over several articles in one step', async () => {
    const files = new MemoryFileSystem();
    const store = window(files);
    const other = 'file:///a/001.txt';
    await store.articleOpened(URI, ARTICLE);
    await store.articleOpened(other, ARTICLE);
    const spans = [spanOf(ARTICLE, SPRING)];
    await store.edit({ type: 'tag', uri: URI, spans, tags: ['a'] }, { type: 'tag', uri: other, spans, tags: ['a'] });
    const id = store.annotationsOf(URI)?.taggings[0]?.tagging.id ?? '';
    await store.edit({ type: 'reword', uri: URI, id, tags: ['a', 'b'], note: 'x' });
    expect(store.annotationsOf(URI)?.taggings[0]?.tagging).toMatchObject({
      tags: ['a', 'b'],
      note: 'x',
      creator: 'Nora Field',
    });
    await store.edit({ type: 'reword', uri: URI, id, note: undefined });
    expect(store.annotationsOf(URI)?.taggings[0]?.tagging).not.toHaveProperty('note');
    await store.edit({ type: 'remove', uri: URI, ids: [id] });
    expect(store.annotationsOf(URI)?.taggings).toEqual([]);
    for (let back = 0; back < 4; back++) await store.undo();
    expect([URI, other].map((uri) => store.annotationsOf(uri)?.taggings.length)).toEqual([0, 0]);
    expect(await store.undo()).toBeUndefined();
    await store.redo();
    expect([URI, other].map((uri) => store.annotationsOf(uri)?.taggings.length)).toEqual([1, 1]);
    expect(await reopened(files, ARTICLE)).toEqual([`exact ${SPRING}: a`]);
  });

  it('take several edits of one annotation in one step', async () => {
    const { store } = await opened();
    const { added } = await tag(store, ARTICLE, SPRING, 'a');
    const id = added[0] ?? '';
    await store.edit({ type: 'reword', uri: URI, id, tags: ['b'] }, { type: 'reword', uri: URI, id, note: 'x' });
    expect(store.annotationsOf(URI)?.taggings[0]?.tagging).toMatchObject({ tags: ['b'], note: 'x' });
    await store.undo();
    expect(shown(store.annotationsOf(URI), ARTICLE)).toEqual([`exact ${SPRING}: a`]);
    await expect(store.edit({ type: 'remove', uri: 'file:///never/opened.txt', ids: [id] })).rejects.toThrow(
      RangeError,
    );
  });

  it('change by the thousand as one step: no edit reads all annotations', { timeout: 30_000 }, async () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `Passage ${String(at + 1000)}.`).join('\n');
    const { store } = await opened(new MemoryFileSystem(), text);
    const tags = Array.from({ length: 5_000 }, (_, at): AnnotationEdit => ({ type: 'tag', uri: URI, spans: [{ start: at * 14, end: at * 14 + 7 }], tags: ['claim'] })); // prettier-ignore
    const { added } = await store.edit(...tags);
    const start = performance.now();
    await store.edit(...added.map((id): AnnotationEdit => ({ type: 'reword', uri: URI, id, note: 'seen' })));
    await store.edit(...added.map((id): AnnotationEdit => ({ type: 'resolve', uri: URI, id, isResolved: true })));
    await store.edit(...added.map((id): AnnotationEdit => ({ type: 'remove', uri: URI, ids: [id] })));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(store.annotationsOf(URI)?.taggings).toEqual([]);
    await store.undo();
    expect(store.annotationsOf(URI)?.taggings.every(({ tagging }) => tagging.note === 'seen' && tagging.resolved)).toBe(true); // prettier-ignore
  });

  it('are placed anew where a person says they belong', async () => {
    const { files, store } = await opened();
    const { added } = await tag(store, ARTICLE, SPRING, 'a');
    const spans = [spanOf(ARTICLE, SPRING), spanOf(ARTICLE, 'Nobody will be cut off')];
    await store.edit({ type: 'place', uri: URI, id: added[0] ?? '', spans });
    expect(await reopened(files, ARTICLE)).toEqual([`exact ${SPRING} … Nobody will be cut off: a`]);
  });

  it('hold the publication date and decisions', async () => {
    const { files, store } = await opened();
    await store.edit({ type: 'publish', uri: URI, day: '2025-02-03' });
    await store.edit({
      type: 'decide',
      uri: URI,
      spans: [spanOf(ARTICLE, SPRING)],
      verdict: { type: 'speaker', name: 'Ada Quill' },
    });
    const state = await window(files).articleOpened(URI, ARTICLE);
    expect(state.published).toBe('2025-02-03');
    expect(state.decisions).toMatchObject([
      { decision: { type: 'speaker', name: 'Ada Quill' }, anchor: { status: 'exact' } },
    ]);
    await store.edit({ type: 'publish', uri: URI, day: undefined });
    expect(store.annotationsOf(URI)).not.toHaveProperty('published');
  });

  it('name the article by its address, else by one URN for good', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    await tag(store, ARTICLE, '1931');
    const sources = [...(files.text(SIDECAR) ?? '').matchAll(/"source": "(.*)"/g)].map((match) => match[1]);
    expect(new Set(sources)).toEqual(new Set(['urn:pressmark:article:w1']));
    await store.articleOpened(URI, ARTICLE, 'https://news.example/bridge');
    await tag(store, ARTICLE, '14,000 cars');
    expect(files.text(SIDECAR)).toContain('"source": "https://news.example/bridge"');
  });
});

describe('while the article is edited', () => {
  it('passages stay where they belong, and the file says so only once the article is saved', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    const before = files.text(SIDECAR);
    let text = replace(store, ARTICLE, 'Harbor', '🚢 The old harbor');
    text = replace(store, text, 'in spring', 'in autumn');
    expect(shown(store.annotationsOf(URI), text)).toEqual(['changed We will open it again in autumn: claim']);
    expect(files.text(SIDECAR)).toBe(before);
    const writes = files.log.length;
    await store.articleSaved(URI, text);
    expect(files.log.length - writes).toBe(2);
    expect(shown(store.annotationsOf(URI), text)).toEqual(['exact We will open it again in autumn: claim']);
    expect(await reopened(files, text)).toEqual(['exact We will open it again in autumn: claim']);
    await store.articleSaved(URI, text);
    expect(files.log.length - writes).toBe(2);
  });

  it('a passage that others changed keeps its words until somebody says where it belongs', async () => {
    const { files, store } = await opened();
    const { added } = await tag(store, ARTICLE, SPRING);
    const outside = ARTICLE.replace('in spring', 'in autumn');
    store.articleChangedOnDisk(URI, outside);
    const doubtful = ['changed We will open it again in autumn: claim'];
    expect(shown(store.annotationsOf(URI), outside)).toEqual(doubtful);
    let text = replace(store, outside, 'Harbor', 'The old harbor');
    text = replace(store, text, 'open it again', 'open it once again');
    await store.articleSaved(URI, text);
    expect(files.text(SIDECAR)).toContain(`"${SPRING}"`);
    const still = ['changed We will open it once again in autumn: claim'];
    expect(shown(store.annotationsOf(URI), text)).toEqual(still);
    expect(await reopened(files, text)).toEqual(still);
    const spans = [spanOf(text, 'We will open it once again in autumn')];
    await store.edit({ type: 'place', uri: URI, id: added[0] ?? '', spans });
    const certain = ['exact We will open it once again in autumn: claim'];
    expect(shown(store.annotationsOf(URI), text)).toEqual(certain);
    text = replace(store, text, 'in autumn', 'in winter');
    await store.articleSaved(URI, text);
    expect(await reopened(files, text)).toEqual(['exact We will open it once again in winter: claim']);
  });

  it('a passage that others changed is itself again where its words come back', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    store.articleChangedOnDisk(URI, ARTICLE.replace('in spring', 'in autumn'));
    const text = replace(store, ARTICLE.replace('in spring', 'in autumn'), 'autumn', 'spring');
    expect(shown(store.annotationsOf(URI), text)).toEqual([`exact ${SPRING}: claim`]);
    const longer = replace(store, text, 'in spring', 'in early spring');
    await store.articleSaved(URI, longer);
    expect(await reopened(files, longer)).toEqual(['exact We will open it again in early spring: claim']);
  });

  it('a passage set in other marks stays the same while something is typed before it', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, `“${SPRING},”`);
    const plain = ARTICLE.replaceAll(/[“”]/g, '"');
    store.articleChangedOnDisk(URI, plain);
    expect(shown(store.annotationsOf(URI), plain)).toEqual([`moved "${SPRING},": claim`]);
    const text = replace(store, plain, 'Harbor', 'The harbor');
    expect(shown(store.annotationsOf(URI), text)).toEqual([`moved "${SPRING},": claim`]);
    await store.articleSaved(URI, text);
    expect(await reopened(files, text)).toEqual([`exact "${SPRING},": claim`]);
  });

  it('a deleted passage becomes an orphan with its last words, and is found when they come back', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    const text = replace(store, ARTICLE, `“${SPRING},” `, '');
    expect(shown(store.annotationsOf(URI), text)).toEqual(['orphan : claim']);
    const back = text.replace('Mayor', `“${SPRING},” Mayor`);
    store.articleEdited(URI, back, [
      { start: text.indexOf('Mayor'), end: text.indexOf('Mayor'), length: SPRING.length + 4 },
    ]);
    expect(shown(store.annotationsOf(URI), back)).toEqual([`exact ${SPRING}: claim`]);
    store.articleEdited(URI, text);
    await store.articleSaved(URI, text);
    expect(files.text(SIDECAR)).toContain(SPRING);
    expect(await reopened(files, text)).toEqual(['orphan : claim']);
  });

  it('closing without saving leaves the file as it was, with the tags made meanwhile where the text on disk has them', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING, 'before');
    let text = replace(store, ARTICLE, 'Harbor', 'Quite a long way above it, the harbor');
    text = replace(store, text, 'Residents', 'People');
    await tag(store, text, 'Tom Brandt', 'on disk');
    await tag(store, text, 'People were', 'not on disk');
    await tag(store, text, '1931', 'behind');
    expect(shown(store.annotationsOf(URI), text)).toHaveLength(4);
    store.articleClosed(URI);
    const expected = [
      `exact ${SPRING}: before`,
      'exact Tom Brandt: on disk',
      'exact 1931: behind',
      'changed Residents were: not on disk',
    ];
    expect(shown(store.annotationsOf(URI), ARTICLE).toSorted()).toEqual(expected.toSorted());
    expect((await reopened(files, ARTICLE)).toSorted()).toEqual(expected.toSorted());
  });

  it('a passage typed and tagged before saving is found after it', async () => {
    const { files, store } = await opened();
    const text = replace(store, ARTICLE, 'Residents', 'Many residents');
    await tag(store, text, 'Many residents');
    await store.articleSaved(URI, text);
    expect(await reopened(files, text)).toEqual(['exact Many residents: claim']);
  });

  it('is silent where no annotation is touched or moved', async () => {
    const { store } = await opened();
    await tag(store, ARTICLE, SPRING);
    let fired = 0;
    store.onDidChange(() => fired++);
    replace(store, ARTICLE, '14,000', '15,000');
    expect(fired).toBe(0);
    replace(store, ARTICLE, 'Harbor', 'The harbor');
    expect(fired).toBe(1);
  });
});

describe('after any editing', () => {
  /** Words that occur once each and are not alike, so that the right place is known. */
  const tokens = 'lighthouse herring quarrel bakery timber violin pasture ceiling orchard subway glacier hammock'.split(' '); // prettier-ignore
  const step = fc.tuple(
    fc.constantFrom('type', 'delete', 'tag', 'save', 'reload', 'undo', 'redo', 'other window'),
    fc.nat(11),
    fc.nat(400),
    fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\r')),
  );

  it('every annotation lies on its words, or is an orphan where they are gone; none is lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const files = new MemoryFileSystem();
        const lines = tokens.map((token, at) => `Line ${String(at)} says ${token} and goes on.`);
        let text = lines.join('\n');
        let [store, saved, windows] = [window(files), text, 0];
        await store.articleOpened(URI, text);
        for (const [kind, number, offset, typed] of steps) {
          const token = tokens[number] ?? '';
          if (kind === 'type' || kind === 'delete') {
            const start = offset % (text.length + 1);
            const end = kind === 'type' ? start : Math.min(start + 3, text.length);
            const by = kind === 'type' ? typed : '';
            const after = text.slice(0, start) + by + text.slice(end);
            store.articleEdited(URI, after, [{ start, end, length: by.length }]);
            text = after;
          } else if (kind === 'tag') {
            if (text.includes(token)) await tag(store, text, token, token);
          } else if (kind === 'save') {
            await store.articleSaved(URI, (saved = text));
          } else if (kind === 'reload') {
            store = window(files, `w${String(++windows)}-`);
            await store.articleOpened(URI, (text = saved));
          } else if (kind === 'other window') {
            const other = window(files, `o${String(++windows)}-`);
            await other.articleOpened(URI, saved);
            if (saved.includes(token)) await tag(other, saved, token, token);
            await store.fileChanged(SIDECAR);
          } else await store[kind]();
        }
        const state = store.annotationsOf(URI)?.taggings ?? [];
        expect(new Set(state.map(({ tagging }) => tagging.id)).size).toBe(state.length);
        for (const { tagging, anchor } of state) {
          const token = tagging.tags[0] ?? '';
          // Never on other words: at most on what is left of them.
          const words = 'spans' in anchor ? anchor.spans.map((span) => sliceOf(text, span)).join() : '';
          expect(tokens.filter((other) => other !== token && words.includes(other))).toEqual([]);
          // Looked for by its words, as after a redo or from another window, it may be given up where its context changed.
          const at = tokens.indexOf(token);
          if (!text.includes(lines.slice(Math.max(0, at - 1), at + 2).join('\n'))) continue;
          expect(words).toBe(token);
        }
        const again = await window(files, 'again').articleOpened(URI, saved);
        expect(again.taggings.map(({ tagging }) => tagging.id).toSorted()).toEqual(
          state.map(({ tagging }) => tagging.id).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('when the sidecar changes outside', () => {
  it('is merged with what is known here, both ways', async () => {
    const files = new MemoryFileSystem();
    const [here, there] = [window(files, 'h'), window(files, 't')];
    await here.articleOpened(URI, ARTICLE);
    await there.articleOpened(URI, ARTICLE);
    await tag(here, ARTICLE, SPRING, 'here');
    await tag(there, ARTICLE, '1931', 'there');
    await here.fileChanged(SIDECAR);
    const both = [`exact ${SPRING}: here`, 'exact 1931: there'];
    expect(shown(here.annotationsOf(URI), ARTICLE)).toEqual(both);
    expect(shown(there.annotationsOf(URI), ARTICLE)).toEqual(both);
    expect(await reopened(files, ARTICLE)).toEqual(both);
  });

  it('fires nothing for what it wrote itself', async () => {
    const { store } = await opened();
    await tag(store, ARTICLE, SPRING);
    let fired = 0;
    store.onDidChange(() => fired++);
    await store.fileChanged(SIDECAR);
    await store.fileChanged(`${SIDECAR}.new`);
    await store.fileChanged('file:///a/other.json');
    expect(fired).toBe(0);
  });

  it('shows a note that two people changed twice', async () => {
    const files = new MemoryFileSystem();
    const [here, there] = [window(files, 'h'), window(files, 't')];
    await here.articleOpened(URI, ARTICLE);
    const { added } = await tag(here, ARTICLE, SPRING);
    await there.articleOpened(URI, ARTICLE);
    const id = added[0] ?? '';
    await here.edit({ type: 'reword', uri: URI, id, note: 'here' });
    await there.edit({ type: 'reword', uri: URI, id, note: 'there' });
    const notes = there.annotationsOf(URI)?.taggings.map(({ tagging }) => tagging.note);
    expect(notes?.toSorted()).toEqual(['here', 'there']);
    expect(there.annotationsOf(URI)?.conflicts).toMatchObject([{ id }]);
  });

  it('goes away with its file', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    files.files.delete(SIDECAR);
    await store.fileChanged(SIDECAR);
    expect(store.annotationsOf(URI)?.taggings).toEqual([]);
    expect(files.text(SIDECAR)).toBeUndefined();
  });
});

describe('when it cannot be saved', () => {
  it('keeps everything in memory while the sidecar is broken, and saves it once it is repaired', async () => {
    const good = new MemoryFileSystem();
    const before = window(good, 'earlier');
    await before.articleOpened(URI, ARTICLE);
    await tag(before, ARTICLE, '1931', 'old');
    const files = new MemoryFileSystem({ [SIDECAR]: '{"broken": ' });
    const { store } = await opened(files);
    expect(store.annotationsOf(URI)?.fault).toMatchObject({ rule: 'syntax', expected: 'a value' });
    expect(await tag(store, ARTICLE, SPRING, 'new')).toMatchObject({ unsaved: [{ uri: URI, reason: 'unreadable' }] });
    expect(files.text(SIDECAR)).toBe('{"broken": ');
    expect(store.annotationsOf(URI)).toMatchObject({ unsaved: 'unreadable' });
    files.set(SIDECAR, good.text(SIDECAR) ?? '');
    await store.fileChanged(SIDECAR);
    const both = [`exact ${SPRING}: new`, 'exact 1931: old'];
    expect(shown(store.annotationsOf(URI), ARTICLE)).toEqual(both);
    expect(store.annotationsOf(URI)).not.toHaveProperty('fault');
    expect(store.annotationsOf(URI)).not.toHaveProperty('unsaved');
    expect(await reopened(files, ARTICLE)).toEqual(both);
  });

  it.each(['no-space', 'read-only', 'unavailable'] as const)(
    'says why and tries again with the next change: %s',
    async (reason) => {
      const { files, store } = await opened();
      files.fault = reason;
      expect(await tag(store, ARTICLE, SPRING)).toMatchObject({ unsaved: [{ uri: URI, reason }] });
      expect(store.annotationsOf(URI)).toMatchObject({ unsaved: reason, taggings: [{}] });
      files.fault = undefined;
      expect(await store.saveAll()).toEqual([]);
      expect(store.annotationsOf(URI)).not.toHaveProperty('unsaved');
      expect(await reopened(files, ARTICLE)).toHaveLength(1);
    },
  );

  it('leaves a sidecar of a later version alone', async () => {
    const first = await opened();
    await tag(first.store, ARTICLE, SPRING);
    const later = (first.files.text(SIDECAR) ?? '').replace('format:1', 'format:2');
    const files = new MemoryFileSystem({ [SIDECAR]: later });
    const { store } = await opened(files);
    expect(await tag(store, ARTICLE, '1931')).toMatchObject({ unsaved: [{ reason: 'newer' }] });
    expect(files.text(SIDECAR)).toBe(later);
  });

  it('finishes a save that was cut short when the article is opened', async () => {
    const { files, store } = await opened();
    await tag(store, ARTICLE, SPRING);
    files.killAfter = files.operations + 4;
    await tag(store, ARTICLE, '1931').catch(() => undefined);
    const rebooted = files.reopened();
    expect([...rebooted.files.keys()]).toEqual([`${SIDECAR}.new`]);
    expect(await reopened(rebooted, ARTICLE)).toHaveLength(2);
    expect([...rebooted.files.keys()]).toEqual([SIDECAR]);
  });

  it('saves though somebody who listens throws, and lets the others hear', async () => {
    const { files, store } = await opened();
    const uncaught: unknown[] = [];
    const listening = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => uncaught.push(error));
    let heard = 0;
    store.onDidChange(() => {
      throw new Error('a view broke');
    });
    store.onDidChange(() => heard++);
    await tag(store, ARTICLE, SPRING);
    process.removeAllListeners('uncaughtException');
    for (const listener of listening) process.on('uncaughtException', listener);
    expect(heard).toBeGreaterThan(0);
    expect(uncaught).toContainEqual(new Error('a view broke'));
    expect(await reopened(files, ARTICLE)).toHaveLength(1);
  });

  it('never lets two saves of one file interleave', async () => {
    const { files, store } = await opened();
    const words = ['Harbor', 'Mayor', 'Tom', '1931', 'ferry'];
    await Promise.all(words.map((word) => tag(store, ARTICLE, word, word)));
    expect(files.log.map((line) => line.split(' ')[0])).toEqual(
      files.log.map((_, at) => (at % 2 === 0 ? 'write' : 'rename')),
    );
    expect(await reopened(files, ARTICLE)).toHaveLength(words.length);
  });
});

describe('names of files', () => {
  it.each([
    ['file:///a/000.txt', 'file:///a/000.txt.annotations.json'],
    ['vscode-vfs://host/a%20b.md?rev=1#x', 'vscode-vfs://host/a%20b.md.annotations.json?rev=1#x'],
  ])('lead from %s to its sidecar and back', (article, sidecar) => {
    expect(sidecarUriOf(article)).toBe(sidecar);
    expect(articleUriOf(sidecar)).toBe(article);
  });

  it('of files that a save leaves behind lead to the article too', () => {
    expect(articleUriOf('file:///a/000.txt.annotations.json.new')).toBe('file:///a/000.txt');
    expect(articleUriOf('file:///a/package.json')).toBeUndefined();
  });
});
