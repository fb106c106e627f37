import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tagging } from '../../../src/article/annotation-model.ts';
import { CodePointIndex } from '../../../src/article/code-points.ts';
import { applyChanges, invertChanges } from '../../../src/annotations/editing/change.ts';
import {
  addReply,
  addTagging,
  placeAnnotation,
  removeAnnotations,
  rewordTagging,
  type Changes,
} from '../../../src/annotations/editing/edits.ts';
import { emptyHistory, record, redo, undo } from '../../../src/annotations/editing/history.ts';
import { mergeSidecars } from '../../../src/annotations/sidecar/merge-sidecars.ts';
import { keptTwice, taggingsOf } from '../../../src/annotations/sidecar/read-annotations.ts';
import type { Sidecar } from '../../../src/annotations/sidecar/sidecar.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../../support/sidecar-fixtures.ts';

const index = new CodePointIndex(ARTICLE);
const described = { index, source: 'https://news.example/bridge' };
const WORDS = ['Harbor bridge', 'Mayor Ada Quill', 'Tom Brandt', '1931', '14,000 cars'];

const one = taggingOf(ARTICLE, '1', 'Mayor Ada Quill', { tags: ['a', 'b'], note: 'old' });
const base = sidecarOf(ARTICLE, one);

function reword(sidecar: Sidecar, words: { tags?: readonly string[]; note?: string }, hour: number): Sidecar {
  const time = `2025-02-03T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const [tagging] = taggingsOf(sidecar, index);
  return applyChanges(sidecar, rewordTagging(sidecar, tagging ?? one, words, time));
}

function summary(sidecar: Sidecar): string[] {
  return taggingsOf(sidecar, index).map(({ tags, note }) => `${tags.toSorted().join('+')}: ${note ?? ''}`);
}

describe('merging sidecars', () => {
  it('keeps what either side added', () => {
    const ours = applyChanges(base, addTagging(taggingOf(ARTICLE, '2', 'Tom Brandt'), described));
    const theirs = applyChanges(base, addTagging(taggingOf(ARTICLE, '3', '1931'), described));
    expect(taggingsOf(mergeSidecars(base, ours, theirs).sidecar, index).map(({ id }) => id)).toEqual([
      'urn:uuid:1',
      'urn:uuid:2',
      'urn:uuid:3',
    ]);
  });

  it('merges tags and a note that two people changed', () => {
    const merged = mergeSidecars(base, reword(base, { tags: ['a', 'c'] }, 11), reword(base, { note: 'new' }, 12));
    expect(summary(merged.sidecar)).toEqual(['a+c: new']);
    expect(merged.conflicts).toEqual([]);
  });

  it('keeps an annotation twice where both changed its note, whoever merges', () => {
    const [ours, theirs] = [reword(base, { note: 'ours' }, 11), reword(base, { note: 'theirs' }, 12)];
    const merged = mergeSidecars(base, ours, theirs);
    expect(summary(merged.sidecar).toSorted()).toEqual(['a+b: ours', 'a+b: theirs']);
    expect(merged.conflicts).toMatchObject([{ id: one.id, keys: ['note'] }]);
    expect(keptTwice(merged.sidecar)).toEqual([{ id: one.id, copyId: merged.conflicts[0]?.copyId }]);
    expect(mergeSidecars(base, theirs, ours)).toEqual(merged);
    // And it stays at two when it is merged again.
    expect(mergeSidecars(base, merged.sidecar, theirs).sidecar).toEqual(merged.sidecar);
    expect(mergeSidecars(base, merged.sidecar, ours).sidecar).toEqual(merged.sidecar);
  });

  it('removes what one side removed, unless the other changed what it says', () => {
    const removed = applyChanges(base, removeAnnotations(base, [one.id]));
    const moved = applyChanges(
      base,
      placeAnnotation(base, one.id, taggingOf(ARTICLE, '1', 'Tom Brandt').targets, described),
    );
    expect(summary(mergeSidecars(base, removed, base).sidecar)).toEqual([]);
    expect(summary(mergeSidecars(base, removed, moved).sidecar)).toEqual([]);
    expect(summary(mergeSidecars(base, removed, reword(base, { note: 'new' }, 11)).sidecar)).toEqual(['a+b: new']);
  });

  it('keeps the passage that a person chose, though the other found the old one again later', () => {
    const [passage] = taggingsOf(base, index);
    if (passage === undefined) throw new Error('nothing tagged');
    const wider = taggingOf(ARTICLE, '1', 'Mayor Ada Quill said').targets;
    const ours = applyChanges(base, placeAnnotation(base, one.id, wider, described, '2025-02-03T11:00:00.000Z'));
    const further = passage.targets.map(({ position: { start, end }, quote }) => ({ quote, position: { start: start + 9, end: end + 9 } })); // prettier-ignore
    const theirs = reword(applyChanges(base, placeAnnotation(base, one.id, further, described)), { note: 'new' }, 12);
    for (const { sidecar } of [mergeSidecars(base, ours, theirs), mergeSidecars(base, theirs, ours)]) {
      const [merged] = taggingsOf(sidecar, index);
      expect(merged?.note).toBe('new');
      expect(merged?.targets.map(({ quote }) => quote.exact)).toEqual(['Mayor Ada Quill said']);
    }
  });

  it('keeps an annotation that one side removed and the other answered, and what it answers', () => {
    const removed = applyChanges(base, removeAnnotations(base, [one.id]));
    const reply = {
      id: 'urn:uuid:r',
      text: 'Who says so?',
      creator: 'Nora Field',
      created: '2025-02-03T11:00:00.000Z',
    };
    const answered = applyChanges(base, addReply(base, one.id, reply));
    for (const { sidecar } of [mergeSidecars(base, removed, answered), mergeSidecars(base, answered, removed)]) {
      expect(taggingsOf(sidecar, index).map(({ replies }) => replies?.map(({ text }) => text))).toEqual([
        ['Who says so?'],
      ]);
      expect(mergeSidecars(base, sidecar, removed).sidecar).toEqual(sidecar);
    }
    // Answers that were there go with what they answer.
    const gone = applyChanges(answered, removeAnnotations(answered, [one.id]));
    expect(mergeSidecars(answered, gone, answered).sidecar.annotations).toEqual([]);
  });

  it('does not take back a tagging that somebody else has answered', () => {
    const made = addTagging(taggingOf(ARTICLE, '2', 'Tom Brandt'), described);
    const answered = applyChanges(applyChanges(base, made), addReply(applyChanges(base, made), 'urn:uuid:2', { id: 'urn:uuid:r', text: 'Who?', created: '2025-02-03T11:00:00.000Z' })); // prettier-ignore
    const undone = applyChanges(answered, invertChanges(made));
    expect(taggingsOf(undone, index).map(({ id, replies }) => [id, replies?.length])).toEqual([[one.id, undefined], ['urn:uuid:2', 1]]); // prettier-ignore
  });

  it('keeps keys of another tool that are called like those of every object', () => {
    const withKey = (hour: number): Sidecar => {
      const [first, ...rest] = reword(base, { note: 'new' }, hour).annotations;
      return { collection: { ...base.collection, toString: 'x' }, annotations: [{ ...(first as object), constructor: 'x' }, ...rest] }; // prettier-ignore
    };
    for (const { sidecar, conflicts } of [
      mergeSidecars(undefined, base, withKey(11)),
      mergeSidecars(undefined, withKey(11), base),
    ]) {
      // prettier-ignore
      expect(conflicts.flatMap(({ keys }) => keys)).not.toContain('constructor');
      expect(JSON.stringify(sidecar)).toContain('"constructor":"x"');
      expect(JSON.stringify(sidecar)).toContain('"toString":"x"');
    }
  });

  it('joins two sidecars that were begun apart', () => {
    const ours = sidecarOf(ARTICLE, taggingOf(ARTICLE, '2', 'Tom Brandt'));
    const theirs = sidecarOf(ARTICLE, taggingOf(ARTICLE, '3', '1931'));
    const { sidecar } = mergeSidecars(undefined, ours, theirs);
    expect(sidecar.annotations).toHaveLength(2);
    expect(sidecar.collection['total']).toBe(2);
  });

  it('keeps two annotations that wrongly share an id', () => {
    const twice: Sidecar = {
      ...base,
      annotations: [...base.annotations, ...reword(base, { note: 'x' }, 11).annotations],
    };
    expect(mergeSidecars(twice, twice, twice).sidecar.annotations).toHaveLength(2);
    expect(applyChanges(twice, addTagging(taggingOf(ARTICLE, '2', '1931'), described)).annotations).toHaveLength(3);
  });

  it('gives the same both ways, loses nothing and doubles nothing, after any edits on both sides', () => {
    fc.assert(
      fc.property(edits, edits, edits, (before, mine, others) => {
        const start = edited(sidecarOf(ARTICLE), before, 'b');
        const [ours, theirs] = [edited(start, mine, 'o'), edited(start, others, 't')];
        const merged = mergeSidecars(start, ours, theirs);
        expect(mergeSidecars(start, theirs, ours)).toEqual(merged);
        const ids = merged.sidecar.annotations.map((annotation) => (annotation as { id: string }).id);
        expect(new Set(ids).size).toBe(ids.length);
        const idsOf = (sidecar: Sidecar) =>
          new Set(sidecar.annotations.map((annotation) => (annotation as { id: string }).id));
        const [old, our, their] = [idsOf(start), idsOf(ours), idsOf(theirs)];
        for (const id of our) if (!old.has(id) || their.has(id)) expect(ids).toContain(id);
        for (const id of their) if (!old.has(id)) expect(ids).toContain(id);
        expect(mergeSidecars(start, ours, start).sidecar).toEqual(ours);
        expect(mergeSidecars(ours, ours, ours).sidecar).toEqual(ours);
      }),
    );
  });
});

type RandomEdit = readonly ['add' | 'tags' | 'note' | 'remove', number, string];
const edits = fc.array(
  fc.tuple(fc.constantFrom('add', 'tags', 'note', 'remove'), fc.nat(9), fc.constantFrom('x', 'y', 'z')),
  { maxLength: 6 },
) as fc.Arbitrary<RandomEdit[]>;

function changesOf(sidecar: Sidecar, [kind, at, word]: RandomEdit, id: string): Changes {
  const taggings = taggingsOf(sidecar, index);
  const time = `2025-02-03T12:00:00.${String(at).padStart(3, '0')}Z`;
  const tagging: Tagging | undefined = taggings[at % Math.max(taggings.length, 1)];
  if (kind === 'add' || tagging === undefined) {
    return addTagging(taggingOf(ARTICLE, id, WORDS[at % WORDS.length] ?? '', { tags: [word] }), described);
  }
  if (kind === 'remove') return removeAnnotations(sidecar, [tagging.id]);
  return rewordTagging(sidecar, tagging, kind === 'tags' ? { tags: [...tagging.tags, word] } : { note: word }, time);
}

function edited(sidecar: Sidecar, list: readonly RandomEdit[], side: string): Sidecar {
  return list.reduce((now, edit, at) => applyChanges(now, changesOf(now, edit, `${side}${String(at)}`)), sidecar);
}

describe('undo and redo', () => {
  it('give back every state of any sequence of edits', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let history = emptyHistory;
        const states = [sidecarOf(ARTICLE)];
        list.forEach((edit, at) => {
          const now = states.at(-1) ?? base;
          const changes = changesOf(now, edit, String(at));
          if (changes.length === 0) return;
          history = record(history, { annotations: new Map([['000.txt', changes]]) });
          states.push(applyChanges(now, changes));
        });
        let now = states.at(-1) ?? base;
        for (const expected of states.slice(0, -1).toReversed()) {
          const back = undo(history);
          now = applyChanges(now, back?.step.annotations.get('000.txt') ?? []);
          history = back?.history ?? history;
          expect(now).toEqual(expected);
        }
        expect(undo(history)).toBeUndefined();
        for (const expected of states.slice(1)) {
          const again = redo(history);
          now = applyChanges(now, again?.step.annotations.get('000.txt') ?? []);
          history = again?.history ?? history;
          expect(now).toEqual(expected);
        }
        expect(redo(history)).toBeUndefined();
      }),
    );
  });

  it('takes back its own change and leaves what came from elsewhere', () => {
    const changes = rewordTagging(base, one, { note: 'mine' }, '2025-02-03T11:00:00.000Z');
    const since = reword(applyChanges(base, changes), { tags: ['a', 'b', 'theirs'] }, 12);
    expect(summary(applyChanges(since, invertChanges(changes)))).toEqual(['a+b+theirs: old']);
  });

  it('forgets what was undone once something else is done', () => {
    const step = (id: string) => ({
      annotations: new Map([['000.txt', addTagging(taggingOf(ARTICLE, id, '1931'), described)]]),
    });
    const back = undo(record(emptyHistory, step('1')));
    expect(redo(record(back?.history ?? emptyHistory, step('2')))).toBeUndefined();
  });

  it('has no step where nothing changed', () => {
    expect(record(emptyHistory, { annotations: new Map([['000.txt', []]]) })).toBe(emptyHistory);
    expect(rewordTagging(base, one, { tags: ['a', 'b'] }, '2025-02-03T11:00:00.000Z')).toEqual([]);
  });
});
