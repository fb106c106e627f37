import type { Anchor, Decision, Tagging, Target } from '../article/annotation-model.ts';
import { CodePointIndex } from '../article/code-points.ts';
import type { Span } from '../article/span.ts';
import { applyChanges, type AnnotationChange } from '../annotations/change.ts';
import * as edits from '../annotations/edits.ts';
import { decisionsOf, keptTwice, taggingsOf } from '../annotations/read-annotations.ts';
import { describeSaved, redescribe } from '../annotations/saved-text.ts';
import { invertShift, shiftSpan, type TextChange } from '../annotations/shift.ts';
import { articleUrn, emptySidecar, newArticleUrn, type Sidecar } from '../annotations/sidecar.ts';
import type { Authorship } from '../annotations/stored-fields.ts';
import { publishedOf } from '../annotations/stored-published.ts';
import type { ArticleAnnotations, KeptTwice, SaveFaultReason } from './sidecar-annotations.ts';
import type { AnnotationEdit } from './sidecar-edit.ts';
import { SidecarCopy } from './sidecar-copy.ts';
import { SidecarPlaces } from './sidecar-places.ts';
import type { SidecarPorts } from './sidecar-store.ts';
import { sidecarUriOf } from './sidecar-uri.ts';

/** What one state of a sidecar says, counted in one state of the text. */
interface Said {
  readonly sidecar: Sidecar;
  readonly index: CodePointIndex;
  readonly taggings: readonly Tagging[];
  readonly decisions: readonly Decision[];
  readonly published: string | undefined;
  readonly conflicts: readonly KeptTwice[];
}

const NOTHING: Sidecar = { collection: {}, annotations: [] };

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
  readonly #uri: string;
  readonly #sidecarUri: string;
  readonly #ports: SidecarPorts;
  readonly #report: (annotations: ArticleAnnotations) => void;
  readonly #copy: SidecarCopy;
  readonly #places: SidecarPlaces;
  /** The text that positions in the sidecar count in. */
  #savedText: string;
  #index: CodePointIndex;
  /** What leads back from the text as it is to the saved one, event by event. */
  readonly #sinceSaved: TextChange[][] = [];
  #queue: Promise<unknown> = Promise.resolve();
  /** Where there is no sidecar yet, the one that the first annotation goes into. */
  #begun: Sidecar | undefined;
  #read: Said | undefined;
  #annotations: ArticleAnnotations | undefined;
  /** Names an article without an address in a collection that another tool began. */
  #urn: string | undefined;
  /** The article's address. */
  url: string | undefined;

  constructor(uri: string, text: string, ports: SidecarPorts, report: (annotations: ArticleAnnotations) => void) {
    this.#uri = uri;
    this.#sidecarUri = sidecarUriOf(uri);
    this.#copy = new SidecarCopy(ports.files, this.#sidecarUri);
    this.#ports = ports;
    this.#report = report;
    this.#places = new SidecarPlaces(text);
    this.#savedText = text;
    this.#index = new CodePointIndex(text);
  }

  /** `undefined` until the file was read for the first time. */
  get annotations(): ArticleAnnotations | undefined {
    return this.#annotations;
  }

  /** Reads the file, merges what is new in it, and saves where the memory, or a save cut short, has more. */
  async load(): Promise<ArticleAnnotations> {
    return this.#next(async () => {
      const before = this.#annotations;
      await this.#copy.load();
      return this.#publish(before);
    });
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

  /** Resolves when everything asked for so far is done. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  edited(text: string, changes?: readonly TextChange[]): void {
    if (changes !== undefined) this.#sinceSaved.push(invertShift(changes));
    if (changes === undefined) this.#places.replace(text);
    else if (!this.#places.edit(changes, text)) return;
    this.#publish();
  }

  async saved(text: string): Promise<void> {
    if (text !== this.#places.text) this.#places.replace(text);
    // Where they lie is known; in another text, their offsets would read as other targets.
    const { taggings, decisions } = this.#said();
    const anchors = new Map([...taggings, ...decisions].map(({ id }) => [id, this.#places.anchorOf(id)]));
    this.#count(text);
    const described = this.#rewrite(text, anchors);
    if (described.length > 0) this.apply(described);
    else this.#publish();
    // Also what an earlier save could not write.
    await this.save();
  }

  closed(): void {
    this.#sinceSaved.length = 0;
    this.#places.replace(this.#savedText);
    this.#publish();
  }

  textOnDisk(text: string): void {
    if (text === this.#savedText) return;
    // Unsaved edits stay where they are: only what the sidecar counts in is another text.
    if (this.#places.text === this.#savedText) this.#places.replace(text);
    this.#count(text);
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
    if (changes.length > 0) this.#copy.replace(applyChanges(this.#sidecar(), changes));
  }

  /** The sidecar to edit: begun where there is none. */
  #sidecar(): Sidecar {
    return this.#copy.sidecar ?? (this.#begun ??= emptySidecar(this.#ports.identity.newId()));
  }

  #source(sidecar: Sidecar): string {
    return articleUrn(sidecar) ?? (this.#urn ??= newArticleUrn(this.#ports.identity.newId()));
  }

  #made(edit: AnnotationEdit, now: string): { changes: readonly AnnotationChange[]; added?: string } {
    const sidecar = this.#sidecar();
    const described = { index: this.#index, source: this.url ?? this.#source(sidecar) };
    switch (edit.type) {
      case 'tag': {
        const tagging = {
          ...this.#authorship(now),
          tags: [...new Set(edit.tags)],
          targets: this.#describe(edit.spans),
        };
        const noted: Tagging = edit.note === undefined ? tagging : { ...tagging, note: edit.note };
        this.#places.put(noted, edit.spans);
        return { changes: edits.addTagging(noted, described), added: noted.id };
      }
      case 'decide': {
        const decision = { ...this.#authorship(now), ...edit.verdict, targets: this.#describe(edit.spans) };
        this.#places.put(decision, edit.spans);
        return { changes: edits.addDecision(decision, described), added: decision.id };
      }
      case 'reword': {
        const tagging = this.#said().taggings.find(({ id }) => id === edit.id);
        return { changes: tagging === undefined ? [] : edits.rewordTagging(sidecar, tagging, edit, now) };
      }
      case 'place': {
        const targets = this.#describe(edit.spans);
        this.#places.put({ id: edit.id, targets }, edit.spans);
        return { changes: edits.placeAnnotation(sidecar, edit.id, targets, described, now) };
      }
      case 'remove':
        return { changes: edits.removeAnnotations(sidecar, edit.ids) };
      case 'publish':
        return { changes: edits.setPublished(sidecar, edit.day, this.#authorship(now), described.source) };
    }
  }

  #authorship(created: string): Authorship {
    const { identity } = this.#ports;
    const creator = identity.creator();
    return { id: `urn:uuid:${identity.newId()}`, created, ...(creator === undefined ? {} : { creator }) };
  }

  #describe(spans: readonly Span[]): Target[] {
    const toSaved = (span: Span): Span | undefined =>
      this.#sinceSaved.reduceRight<Span | undefined>((now, back) => now && shiftSpan(now, back), span);
    return describeSaved(this.#savedText, this.#places.text, spans, toSaved);
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
      return edits.placeAnnotation(sidecar, id, described, { index: this.#index, source: '' });
    });
  }

  /** What the sidecar says, read once for every state of it: a keystroke reads nothing. */
  #said(): Said {
    const sidecar = this.#copy.sidecar ?? NOTHING;
    if (this.#read?.sidecar === sidecar && this.#read.index === this.#index) return this.#read;
    const taggings = taggingsOf(sidecar, this.#index);
    const decisions = decisionsOf(sidecar, this.#index);
    this.#read = {
      sidecar,
      index: this.#index,
      taggings,
      decisions,
      published: publishedOf(sidecar),
      conflicts: keptTwice(sidecar),
    };
    this.#places.update([...taggings, ...decisions]);
    return this.#read;
  }

  #count(text: string): void {
    this.#sinceSaved.length = 0;
    if (text === this.#savedText) return;
    this.#savedText = text;
    this.#index = new CodePointIndex(text);
  }

  async #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Makes the new state and reports it, unless it says what `before` said. */
  #publish(before?: ArticleAnnotations): ArticleAnnotations {
    const { taggings, decisions, published, conflicts } = this.#said();
    const { sidecar, fault, unsaved } = this.#copy;
    const source = sidecar === undefined ? undefined : articleUrn(sidecar);
    const anchorOf = ({ id }: { readonly id: string }): Anchor => this.#places.anchorOf(id);
    const annotations: ArticleAnnotations = {
      uri: this.#uri,
      sidecarUri: this.#sidecarUri,
      taggings: taggings.map((tagging) => ({ tagging, anchor: anchorOf(tagging) })),
      decisions: decisions.map((decision) => ({ decision, anchor: anchorOf(decision) })),
      conflicts,
      ...(published === undefined ? {} : { published }),
      ...(source === undefined ? {} : { source }),
      ...(fault === undefined ? {} : { fault }),
      ...(unsaved === undefined ? {} : { unsaved }),
    };
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(annotations)) return before;
    this.#annotations = annotations;
    this.#report(annotations);
    return annotations;
  }
}

/** What an edit reads of the annotations that were there before it. */
function subjectsOf(edit: AnnotationEdit): readonly string[] {
  switch (edit.type) {
    case 'tag':
    case 'decide':
      return [];
    case 'reword':
    case 'place':
      return [edit.id];
    case 'remove':
      return edit.ids;
    case 'publish':
      return [edit.type];
  }
}
