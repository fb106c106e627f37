import type { Anchor } from '../../article/annotation-model.ts';
import { applyChanges, type AnnotationChange } from '../../annotations/editing/change.ts';
import { placeAnnotation } from '../../annotations/editing/edits.ts';
import { sameJson } from '../../annotations/json.ts';
import { redescribe } from '../../annotations/sidecar/saved-text.ts';
import type { TextChange } from '../../annotations/anchoring/shift.ts';
import { articleUrn, emptySidecar, newArticleUrn, type Sidecar } from '../../annotations/sidecar/sidecar.ts';
import type { Authorship } from '../../annotations/sidecar/stored-fields.ts';
import { textHashOf, withTextHash } from '../../annotations/sidecar/stored-text-hash.ts';
import type { ArticleAnnotations, SaveFaultReason } from './sidecar-annotations.ts';
import { SidecarCopy } from './sidecar-copy.ts';
import type { AnnotationEdit } from './sidecar-edit.ts';
import { changesOf, subjectsOf, type EditMade } from './sidecar-edit-changes.ts';
import { SidecarPlaces } from './sidecar-places.ts';
import { anchoredReading, readingOf, type SidecarReading } from './sidecar-reading.ts';
import { SavedText } from './sidecar-saved-text.ts';
import type { SidecarPorts } from './sidecar-store.ts';
import { sidecarUriOf } from './sidecar-uri.ts';

interface Made {
  readonly changes: readonly AnnotationChange[];
  /** Ids of the annotations added. */
  readonly added: readonly string[];
}

/**
 * The sidecar of one article, and where its annotations lie in the text as it is now. Reading and saving go through one queue, so that they never interleave;
 * edits in memory wait for nothing.
 */
export class ArticleSidecar {
  #uri: string;
  readonly #ports: SidecarPorts;
  readonly #report: (annotations: ArticleAnnotations) => void;
  readonly #copy: SidecarCopy;
  readonly #places: SidecarPlaces;
  readonly #saved: SavedText;
  #queue: Promise<unknown> = Promise.resolve();
  /** Where there is no sidecar yet, the one that the first annotation goes into. */
  #begun: Sidecar | undefined;
  #read: SidecarReading | undefined;
  #annotations: ArticleAnnotations | undefined;
  /** Names an article without an address in a collection that another tool began. */
  #urn: string | undefined;
  /** The article's address. */
  url: string | undefined;

  constructor(uri: string, text: string, ports: SidecarPorts, report: (annotations: ArticleAnnotations) => void) {
    this.#uri = uri;
    this.#copy = new SidecarCopy(ports.files, sidecarUriOf(uri));
    this.#ports = ports;
    this.#report = report;
    this.#places = new SidecarPlaces(text, () => void this.#publish(), ports.scheduler);
    this.#saved = new SavedText(text);
  }

  /** `undefined` until the file was read for the first time. */
  get annotations(): ArticleAnnotations | undefined {
    return this.#annotations;
  }

  /** As it is in memory; `undefined` where there is none. */
  get sidecar(): Sidecar | undefined {
    return this.#copy.sidecar;
  }

  /**
   * Reads the file, merges what is new in it, and saves where the memory, or a save cut short, has more.
   *
   * @param more annotations of the same article, known under another name of it
   */
  async load(more?: Sidecar): Promise<ArticleAnnotations> {
    const before = await this.#next(async () => {
      const known = this.#annotations;
      if (more !== undefined) this.#copy.add(more);
      await this.#copy.load();
      return known;
    });
    // Saving does not wait for it.
    this.#said();
    await this.#places.whenFound();
    return this.#publish(before);
  }

  /** Saves what is not saved yet; says why where it cannot. */
  async save(): Promise<SaveFaultReason | undefined> {
    return this.#next(async () => {
      const before = this.#annotations;
      await this.#copy.save();
      this.#publish(before);
      return this.#copy.unsaved;
    });
  }

  /** The article has another name: its sidecar gets it too. */
  async moveTo(uri: string): Promise<void> {
    // What is not saved is in the document that is opened under the new name.
    this.closed();
    return this.#next(async () => {
      await this.#copy.moveTo(sidecarUriOf(uri));
      this.#uri = uri;
      this.#publish();
    });
  }

  edited(text: string, changes?: readonly TextChange[]): void {
    if (changes !== undefined) this.#saved.edited(changes);
    if (changes === undefined) this.#places.replace(text);
    else if (!this.#places.edit(changes, text)) return;
    this.#publish();
  }

  async saved(text: string): Promise<void> {
    if (text !== this.#places.text) this.#places.replace(text);
    // Where they lie is known; in another text, their offsets would read as other targets.
    const { taggings, decisions } = this.#said();
    const certain = [...taggings, ...decisions].filter(({ id }) => !this.#places.isInDoubt(id));
    const anchors = new Map(certain.map(({ id }) => [id, this.#places.anchorOf(id)]));
    this.#saved.replace(text);
    const described = this.#rewrite(text, anchors);
    if (described.length > 0) this.#change(described);
    const { sidecar } = this.#copy;
    if (sidecar !== undefined && textHashOf(sidecar) !== undefined)
      this.#copy.replace(withTextHash(sidecar, this.#saved.hash));
    this.#publish();
    // Also what an earlier save could not write.
    await this.save();
  }

  closed(): void {
    this.#saved.forgetEdits();
    this.#places.replace(this.#saved.text);
    this.#publish();
  }

  textOnDisk(text: string): void {
    if (text === this.#saved.text) return;
    // Unsaved edits stay where they are: only what the sidecar counts in is another text.
    if (this.#places.text === this.#saved.text) this.#places.replace(text);
    this.#saved.replace(text);
    this.#publish();
  }

  /** Does several things as one: they show, and are saved, together. */
  edit(list: readonly AnnotationEdit[]): Made {
    const now = this.#ports.clock.now().toISOString();
    const added: string[] = [];
    const done: AnnotationChange[] = [];
    let waiting: AnnotationChange[] = [];
    const touched = new Set<string>();
    for (const edit of list) {
      // What was touched before in this step is read as that left it; the rest is applied in one go.
      if (subjectsOf(edit).some((subject) => touched.has(subject))) {
        this.#change(waiting);
        waiting = [];
        touched.clear();
      }
      for (const subject of subjectsOf(edit)) touched.add(subject);
      const made = this.#made(edit, now);
      if (made.added !== undefined) added.push(made.added);
      waiting.push(...made.changes);
      done.push(...made.changes);
    }
    if (waiting.length > 0) this.apply(waiting);
    else if (done.length > 0) this.#publish();
    return { added, changes: done };
  }

  apply(changes: readonly AnnotationChange[]): void {
    this.#change(changes);
    this.#publish();
  }

  #change(changes: readonly AnnotationChange[]): void {
    if (changes.length > 0) this.#copy.replace(withTextHash(applyChanges(this.#sidecar(), changes), this.#saved.hash));
  }

  /** The sidecar to edit: begun where there is none. */
  #sidecar(): Sidecar {
    return this.#copy.sidecar ?? (this.#begun ??= emptySidecar(this.#ports.identity.newId()));
  }

  #source(sidecar: Sidecar): string {
    return articleUrn(sidecar) ?? (this.#urn ??= newArticleUrn(this.#ports.identity.newId()));
  }

  #made(edit: AnnotationEdit, now: string): EditMade {
    const sidecar = this.#sidecar();
    const made = changesOf(edit, {
      sidecar,
      taggings: this.#said().taggings,
      described: { index: this.#saved.index, source: this.url ?? this.#source(sidecar) },
      describe: (spans) => this.#saved.describe(spans, this.#places.text),
      authorship: () => this.#authorship(now),
      now,
    });
    if (made.placed !== undefined) this.#places.put(made.placed.annotation, made.placed.spans);
    return made;
  }

  #authorship(created: string): Authorship {
    const { identity } = this.#ports;
    const creator = identity.creator();
    return { id: `urn:uuid:${identity.newId()}`, created, ...(creator === undefined ? {} : { creator }) };
  }

  /** Changes that put right what annotations say of their places, in a text just saved. */
  #rewrite(text: string, anchors: ReadonlyMap<string, Anchor>): AnnotationChange[] {
    const { sidecar } = this.#copy;
    if (sidecar === undefined) return [];
    const { taggings, decisions } = this.#said();
    return [...taggings, ...decisions].flatMap(({ id, targets }) => {
      const found = anchors.get(id);
      if (found === undefined || !('spans' in found)) return [];
      const described = redescribe(text, targets, found);
      if (described === undefined) return [];
      this.#places.put({ id, targets: described }, found.spans);
      // Existing targets keep their source: the one here is for parts that are new, and there are none.
      return placeAnnotation(sidecar, id, described, { index: this.#saved.index, source: '' });
    });
  }

  /** What the sidecar says, read once for every state of it: a keystroke reads nothing. */
  #said(): SidecarReading {
    const { sidecar } = this.#copy;
    const { index } = this.#saved;
    if (this.#read?.sidecar === sidecar && this.#read?.index === index) return this.#read;
    this.#read = readingOf(sidecar, index);
    this.#places.update([...this.#read.taggings, ...this.#read.decisions]);
    return this.#read;
  }

  async #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Makes the new state and reports it, unless it says what `before` said. */
  #publish(before?: ArticleAnnotations): ArticleAnnotations {
    const reading = anchoredReading(this.#said(), (id) => this.#places.anchorOf(id));
    const { fault, unsaved } = this.#copy;
    const annotations: ArticleAnnotations = {
      uri: this.#uri,
      sidecarUri: sidecarUriOf(this.#uri),
      ...reading,
      ...(fault === undefined ? {} : { fault }),
      ...(unsaved === undefined ? {} : { unsaved }),
    };
    if (before !== undefined && sameJson(before, annotations)) return before;
    this.#annotations = annotations;
    this.#report(annotations);
    return annotations;
  }
}
