// Random histories of one article, beside a model that knows ids and notes only: after every step the store, and the disk,
// must say what the model says. The text is edited all the while; places have tests of their own.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodePointIndex } from '../../../src/article/code-points.ts';
import { mergeSidecars } from '../../../src/annotations/sidecar/merge-sidecars.ts';
import { parseSidecar } from '../../../src/annotations/sidecar/parse-sidecar.ts';
import { taggingsOf } from '../../../src/annotations/sidecar/read-annotations.ts';
import { serializeSidecar } from '../../../src/annotations/sidecar/serialize-sidecar.ts';
import type { Sidecar } from '../../../src/annotations/sidecar/sidecar.ts';
import type { AnnotationEdit } from '../../../src/workspace/sidecars/sidecar-edit.ts';
import { SidecarStore } from '../../../src/workspace/sidecars/sidecar-store.ts';
import { MemoryFileSystem } from '../../support/memory-file-system.ts';

const URI = 'file:///a/000.txt';
const SIDECAR = `${URI}.annotations.json`;
const TOKENS = Array.from({ length: 8 }, (_, at) => `passage${String.fromCharCode(97 + at)}`);
const TEXT = TOKENS.map((token) => `Line says ${token} and goes on.`).join('\n');

/** What the model knows of an annotation. `version` is another after every change of its words. */
interface Known {
  readonly note: string | undefined;
  readonly version: number;
}
type Notes = Map<string, Known>;

interface Act {
  /** 0 tags, 1 rewords, 2 removes. */
  readonly kind: number;
  /** Which passage, or which annotation. */
  readonly number: number;
}

interface Change {
  readonly id: string;
  readonly before?: Known;
  readonly after?: Known;
}

let versions = 0;
let minutes = 0;
let windows = 0;
const known = (note: string | undefined): Known => ({ note, version: ++versions });

function open(files: MemoryFileSystem): SidecarStore {
  const name = `w${String(++windows)}-`;
  let ids = 0;
  return new SidecarStore({
    files,
    clock: { now: () => new Date(Date.UTC(2025, 1, 3, 10, ++minutes)) },
    identity: { newId: () => `${name}${String(++ids)}`, creator: () => 'Nora Field' },
  });
}

/** The note of three versions: what one side changed counts; where both did, `mine`, but a note before none. */
function mergedNote(old: Known | undefined, mine: Known, other: Known): string | undefined {
  if (mine.note === old?.note) return other.note;
  return other.note === old?.note ? mine.note : (mine.note ?? other.note);
}

/** As the store is to apply a change to annotations that may have changed since it was made. */
function apply(notes: Notes, { id, before, after }: Change): void {
  const now = notes.get(id);
  if (before === undefined) {
    if (after !== undefined && now === undefined) notes.set(id, after);
  } else if (now !== undefined) {
    if (after === undefined) {
      if (now.version === before.version) notes.delete(id);
    } else notes.set(id, now.version === before.version ? after : known(mergedNote(before, after, now)));
  }
}

const inverse = ({ id, before, after }: Change): Change => ({
  id,
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
});

/** Several people, one article: this window with its undo history, others, a branch, and a disk that may crash. */
class World {
  files = new MemoryFileSystem();
  store = open(this.files);
  text = TEXT;
  saved = TEXT;
  notes: Notes = new Map();
  done: Change[][] = [];
  undone: Change[][] = [];

  id(number: number, notes = this.notes): string | undefined {
    return [...notes.keys()][number % Math.max(1, notes.size)];
  }

  /** One thing that a person does in a window that has this text; what it means for the model. */
  async act(
    store: SidecarStore,
    notes: Notes,
    text: string,
    kind: number,
    number: number,
  ): Promise<Change[] | undefined> {
    const id = this.id(number, notes);
    const before = id === undefined ? undefined : notes.get(id);
    if (kind === 0 || id === undefined || before === undefined) {
      const start = text.indexOf(TOKENS[number % TOKENS.length] ?? '');
      if (start === -1) return undefined;
      const edits = Array.from({ length: 1 + (number % 2) }, (): AnnotationEdit => ({ type: 'tag', uri: URI, spans: [{ start, end: start + 8 }], tags: ['claim'] })); // prettier-ignore
      const { added } = await store.edit(...edits);
      return added.map((one) => ({ id: one, after: known(undefined) }));
    }
    if (kind === 1) {
      const note = number % 3 === 0 ? undefined : `note ${String(++versions)}`;
      await store.edit({ type: 'reword', uri: URI, id, note });
      return note === before.note ? undefined : [{ id, before, after: known(note) }];
    }
    await store.edit({ type: 'remove', uri: URI, ids: [id] });
    return [{ id, before }];
  }

  async actHere(kind: number, number: number): Promise<void> {
    const changes = await this.act(this.store, this.notes, this.text, kind, number);
    if (changes === undefined) return;
    for (const change of changes) apply(this.notes, change);
    this.done.push(changes);
    this.undone = [];
  }

  async actInOtherWindow(kind: number, number: number): Promise<void> {
    const other = open(this.files);
    await other.articleOpened(URI, this.saved);
    for (const change of (await this.act(other, this.notes, this.saved, kind, number)) ?? []) apply(this.notes, change);
    await this.store.fileChanged(SIDECAR);
  }

  async undo(): Promise<void> {
    const step = this.done.pop();
    expect((await this.store.undo()) === undefined).toBe(step === undefined);
    if (step === undefined) return;
    for (const change of step.toReversed()) apply(this.notes, inverse(change));
    this.undone.push(step);
  }

  async redo(): Promise<void> {
    const step = this.undone.pop();
    expect((await this.store.redo()) === undefined).toBe(step === undefined);
    if (step === undefined) return;
    for (const change of step) apply(this.notes, change);
    this.done.push(step);
  }

  edit(number: number, typed: string): void {
    const start = number % (this.text.length + 1);
    const end = typed === '' ? Math.min(start + 3, this.text.length) : start;
    const after = this.text.slice(0, start) + typed + this.text.slice(end);
    this.store.articleEdited(URI, after, [{ start, end, length: typed.length }]);
    this.text = after;
  }

  async save(): Promise<void> {
    await this.store.articleSaved(URI, (this.saved = this.text));
  }

  async reload(): Promise<void> {
    this.store = open(this.files);
    this.done = [];
    this.undone = [];
    await this.store.articleOpened(URI, (this.text = this.saved));
  }

  /** Others work on a branch, we go on, and `pressmark merge` makes one of both while the article is open here. */
  async merge(theirs: readonly Act[], ours: readonly Act[]): Promise<void> {
    const [base, before] = [this.onDisk(), new Map(this.notes)];
    const [files, notes] = [this.files.reopened(), new Map(this.notes)];
    for (const { kind, number } of theirs) {
      const store = open(files);
      await store.articleOpened(URI, this.saved);
      for (const change of (await this.act(store, notes, this.saved, kind, number)) ?? []) apply(notes, change);
    }
    for (const { kind, number } of ours) await this.actHere(kind, number);
    const [mine, other] = [this.onDisk(), this.onDisk(files)];
    if (mine === undefined || other === undefined) return this.takeUp(files, notes);
    this.files.set(SIDECAR, serializeSidecar(mergeSidecars(base, mine, other).sidecar));
    await this.store.fileChanged(SIDECAR);
    this.expectMerged(before, notes);
  }

  /** Nothing to merge with: one side has no file. */
  async takeUp(files: MemoryFileSystem, notes: Notes): Promise<void> {
    const json = files.text(SIDECAR);
    if (json === undefined) return;
    this.files.set(SIDECAR, json);
    await this.store.fileChanged(SIDECAR);
    this.notes = notes;
  }

  /** What we did cannot be saved; before it can, another window saves. */
  async saveLate(ours: Act, theirs: Act): Promise<void> {
    const before = new Map(this.notes);
    this.files.fault = 'no-space';
    await this.actHere(ours.kind, ours.number);
    this.files.fault = undefined;
    const notes = new Map(before);
    const other = open(this.files);
    await other.articleOpened(URI, this.saved);
    const changes = await this.act(other, notes, this.saved, theirs.kind, theirs.number);
    for (const change of changes ?? []) apply(notes, change);
    await this.store.fileChanged(SIDECAR);
    this.expectMerged(before, notes);
  }

  /** Another window saves, and we do something before anybody tells us. */
  async actUnaware(ours: Act, theirs: Act): Promise<void> {
    const [before, notes] = [new Map(this.notes), new Map(this.notes)];
    const other = open(this.files);
    await other.articleOpened(URI, this.saved);
    const changes = await this.act(other, notes, this.saved, theirs.kind, theirs.number);
    for (const change of changes ?? []) apply(notes, change);
    await this.actHere(ours.kind, ours.number);
    await this.store.fileChanged(SIDECAR);
    this.expectMerged(before, notes);
  }

  /** Takes into the model what others did since `before`. */
  expectMerged(before: Notes, theirs: Notes): void {
    const merged: Notes = new Map();
    const shown = new Map(this.shown());
    // One may have been kept twice before: the copy meant is the one that nobody knew.
    const isNew = ({ copyId }: { copyId: string }): boolean => !this.notes.has(copyId) && !theirs.has(copyId);
    const conflicts = this.store.annotationsOf(URI)?.conflicts.filter(isNew);
    const copies = new Map(conflicts?.map(({ id, copyId }) => [id, copyId]));
    for (const id of new Set([...this.notes.keys(), ...theirs.keys()])) {
      const [old, mine, their] = [before.get(id), this.notes.get(id), theirs.get(id)];
      if (mine === undefined || their === undefined) {
        const left = mine ?? their;
        if (left !== undefined && left.version !== old?.version) merged.set(id, left);
      } else if (mine.version === their.version || their.version === old?.version) merged.set(id, mine);
      else if (mine.version === old?.version) merged.set(id, their);
      else if ([old?.note, undefined, their.note].includes(mine.note) || [old?.note, undefined].includes(their.note))
        merged.set(id, known(mergedNote(old, mine, their)));
      else {
        // Both versions are there, under two ids: which is which is the merge's to say.
        const copyId = copies.get(id) ?? 'not kept twice';
        const versions = [shown.get(id), shown.get(copyId)].sort();
        expect(versions).toEqual([mine.note, their.note].sort());
        merged.set(id, known(shown.get(id)));
        merged.set(copyId, known(shown.get(copyId)));
      }
    }
    this.notes = merged;
  }

  /** Something is done, and the power fails after so many steps of the disk. */
  async crash(kind: number, number: number, steps: number): Promise<void> {
    this.files.killAfter = this.files.operations + steps;
    const changes = (await this.act(this.store, this.notes, this.text, kind, number)) ?? [];
    this.files = this.files.reopened();
    await this.reload();
    // What was not reported done is done in full, or not at all.
    const shown = new Map(this.shown().map((one) => [one[0], one[1]]));
    const isDone = ({ id, after }: Change): boolean => (after === undefined ? !shown.has(id) : shown.has(id) && shown.get(id) === after.note); // prettier-ignore
    if (changes.some(isDone)) for (const change of changes) apply(this.notes, change);
  }

  onDisk(files = this.files): Sidecar | undefined {
    const json = files.text(SIDECAR);
    if (json === undefined) return undefined;
    const parsed = parseSidecar(json);
    if (!('sidecar' in parsed)) throw new Error('the file of annotations is broken');
    return parsed.sidecar;
  }

  shown(): [id: string, note: string | undefined][] {
    return (this.store.annotationsOf(URI)?.taggings ?? []).map(({ tagging }) => [tagging.id, tagging.note]);
  }

  check(): void {
    const expected = [...this.notes].map(([id, { note }]) => [id, note]).sort();
    expect(this.shown().sort()).toEqual(expected);
    const disk = this.onDisk();
    const stored = disk === undefined ? [] : taggingsOf(disk, new CodePointIndex(this.saved));
    expect(stored.map(({ id, note }) => [id, note]).sort()).toEqual(expected);
    expect(this.store.annotationsOf(URI)).not.toHaveProperty('unsaved');
  }
}

const act = fc.record({ kind: fc.nat(2), number: fc.nat(9) });
const acts = fc.array(act, { minLength: 1, maxLength: 3 });
const step = fc.oneof(
  fc.record({ does: fc.constant('act' as const), act }),
  fc.record({ does: fc.constant('type' as const), at: fc.nat(1_000), typed: fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !text.includes('\r')) }), // prettier-ignore
  fc.record({ does: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }),
  fc.record({ does: fc.constantFrom('save' as const, 'save' as const, 'reload' as const) }),
  fc.record({ does: fc.constant('other window' as const), act }),
  fc.record({ does: fc.constant('merge' as const), theirs: acts, ours: acts }),
  fc.record({ does: fc.constant('save late' as const), theirs: act, ours: act }),
  fc.record({ does: fc.constant('act unaware' as const), theirs: act, ours: act }),
  fc.record({ does: fc.constant('crash' as const), act, steps: fc.nat(7) }),
);

it('no annotation is lost, doubled or changed back, whatever happens to it', { timeout: 120_000 }, async () => {
  await fc.assert(
    // Left to itself, fast-check makes histories of ten steps at most: too short for an undo behind a merge.
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const world = new World();
      await world.store.articleOpened(URI, TEXT);
      for (const one of steps) {
        if (one.does === 'act') await world.actHere(one.act.kind, one.act.number);
        else if (one.does === 'type') world.edit(one.at, one.typed);
        else if (one.does === 'other window') await world.actInOtherWindow(one.act.kind, one.act.number);
        else if (one.does === 'merge') await world.merge(one.theirs, one.ours);
        else if (one.does === 'save late') await world.saveLate(one.ours, one.theirs);
        else if (one.does === 'act unaware') await world.actUnaware(one.ours, one.theirs);
        else if (one.does === 'crash') await world.crash(one.act.kind, one.act.number, one.steps);
        else await world[one.does]();
        world.check();
      }
    }),
    { numRuns: 200 },
  );
});
