import type { Anchor, Target } from '../../article/annotation-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { anchorAll } from '../../annotations/anchoring/anchor-all.ts';
import { runToEnd } from '../../article/steps.ts';
import { shiftSpan, type TextChange } from '../../annotations/anchoring/shift.ts';
import type { Disposable } from '../event.ts';
import type { Scheduler } from '../scheduler.ts';

/** What has a place in the text: a tagging or a decision. */
export interface Described {
  readonly id: string;
  readonly targets: readonly Target[];
}

interface Place {
  /** As described in the sidecar. */
  readonly targets: readonly Target[];
  readonly anchor: Anchor;
  /** Found on other words than its own, and nobody has said that these are it. */
  readonly inDoubt: boolean;
}

/** Who drives the search for annotations in slices. */
export type SearchScheduler = Pick<Scheduler, 'run'>;

/**
 * Where the annotations of one article lie in its text as it is now: found by their words once, then carried along
 * with every edit. One whose words were all deleted is an orphan, and looked for again when as much text comes in.
 *
 * The search is driven in slices, so that it never holds the editor; what fits in the first is found at once. Until it
 * is found, a passage has no place, or what an edit left of it: never one in another text. An edit begins the search anew.
 */
export class SidecarPlaces {
  #text: string;
  #places = new Map<string, Place>();
  /** Those looked for now, by id. */
  readonly #sought = new Map<string, Described>();
  readonly #scheduler: SearchScheduler | undefined;
  readonly #onFound: () => void;
  #search: Disposable | undefined;
  #waiting: (() => void)[] = [];

  /**
   * @param onFound called when passages were found after the call that had them looked for returned
   * @param scheduler where there is none, all is found at once
   */
  constructor(text: string, onFound: () => void = () => undefined, scheduler?: SearchScheduler) {
    this.#text = text;
    this.#onFound = onFound;
    this.#scheduler = scheduler;
  }

  get text(): string {
    return this.#text;
  }

  anchorOf(id: string): Anchor {
    return this.#places.get(id)?.anchor ?? { status: 'orphan' };
  }

  /** Whether its words were changed by others than who edits here: those that the sidecar has are kept then. */
  isInDoubt(id: string): boolean {
    return this.#places.get(id)?.inDoubt ?? false;
  }

  /** Waits until nothing is looked for any more. `onFound` is not called then. */
  async whenFound(): Promise<void> {
    if (this.#sought.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Takes the annotations that there are now: finds those that are new or were described anew, forgets those gone. */
  update(annotations: Iterable<Described>): void {
    const places = new Map<string, Place>();
    const sought: Described[] = [];
    for (const annotation of annotations) {
      const known = this.#places.get(annotation.id);
      if (known !== undefined && sameTargets(known.targets, annotation.targets)) places.set(annotation.id, known);
      else {
        // Its place in the order is here, whatever is found.
        places.set(annotation.id, { targets: annotation.targets, anchor: { status: 'orphan' }, inDoubt: false });
        sought.push(annotation);
      }
    }
    this.#places = places;
    for (const id of this.#sought.keys()) if (!places.has(id)) this.#sought.delete(id);
    if (sought.length > 0) this.#find(sought);
    else this.#settle();
  }

  /** Says where an annotation lies that is known to lie there: one just made, or described anew. */
  put({ id, targets }: Described, spans: readonly Span[]): void {
    this.#places.set(id, { targets, anchor: { status: 'exact', spans, score: 1 }, inDoubt: false });
    this.#sought.delete(id);
    this.#settle();
  }

  /** Follows an edit; `text` is the text after it. Says whether any place changed. */
  edit(changes: readonly TextChange[], text: string): boolean {
    this.#text = text;
    const longest = changes.reduce((most, change) => Math.max(most, change.length), 0);
    let changed = false;
    const lost: Described[] = [];
    for (const [id, place] of this.#places) {
      const now = this.#follow(place, changes, longest);
      if (now === place) continue;
      changed = true;
      if ('left' in now) {
        lost.push({ id, targets: place.targets });
        this.#places.set(id, withLeft(place, now.left));
      } else this.#places.set(id, now);
    }
    if (lost.length + this.#sought.size > 0) this.#find(lost);
    return changed;
  }

  /** Takes another text, in place of an edit of the one before: every annotation is looked for. */
  replace(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const sought = [...this.#places].map(([id, { targets }]) => ({ id, targets }));
    for (const { id, targets } of sought) this.#places.set(id, withLeft({ targets }, []));
    this.#find(sought);
  }

  /** Looks for annotations by their words, all in one scan of the text, with those still looked for. */
  #find(more: readonly Described[]): void {
    this.#search?.dispose();
    for (const one of more) this.#sought.set(one.id, one);
    const sought = [...this.#sought.values()];
    const steps = anchorAll(
      this.#text,
      sought.map(({ targets }) => targets),
    );
    let isLater = false;
    const found = (anchors: readonly Anchor[]): void => {
      sought.forEach((one, at) => this.#take(one, anchors[at]));
      const isAwaited = this.#waiting.length > 0;
      this.#settle();
      if (isLater && !isAwaited) this.#onFound();
    };
    if (this.#scheduler === undefined) found(runToEnd(steps));
    else this.#search = this.#scheduler.run(steps, found);
    isLater = true;
  }

  /** What was found takes the place of what was left, unless that has as many parts. Nothing where a person said meanwhile where it belongs. */
  #take({ id, targets }: Described, anchor: Anchor = { status: 'orphan' }): void {
    if (!this.#sought.delete(id)) return;
    const now = this.#places.get(id)?.anchor;
    const left = now !== undefined && 'spans' in now ? now.spans.length : 0;
    if (left > 0 && !('spans' in anchor && anchor.spans.length > left)) return;
    this.#places.set(id, { targets, anchor, inDoubt: anchor.status === 'changed' });
  }

  #settle(): void {
    if (this.#sought.size > 0) return;
    this.#search?.dispose();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** The place after an edit, or what the edit left of it where it has to be looked for. */
  #follow(place: Place, changes: readonly TextChange[], longest: number): Place | { readonly left: readonly Span[] } {
    const { targets, anchor: before } = place;
    if (!('spans' in before)) {
      const shortest = Math.min(...targets.map(({ quote }) => quote.exact.length));
      return longest < shortest ? place : { left: [] };
    }
    const spans = before.spans.map((span) => shiftSpan(span, changes)).filter((span) => span !== undefined);
    // Its words may have come back at once, elsewhere or in the same place: a moved line, a formatter.
    if (spans.length < before.spans.length) return { left: spans };
    const touched = before.spans.some((span) => changes.some((at) => at.start < span.end && span.start < at.end));
    if (!touched) {
      const stays = spans.every(({ start }, at) => start === before.spans[at]?.start);
      return stays ? place : { ...place, anchor: { ...before, spans } };
    }
    // Edited here, the words are what the person who edits makes of them; what was in doubt before still is.
    if (spans.length !== targets.length || !spans.every((span, at) => this.#says(span, targets[at])))
      return { ...place, anchor: { ...before, status: 'changed', spans } };
    const status = before.status === 'changed' ? 'exact' : before.status;
    return { targets, anchor: { status, spans, score: Math.max(before.score, 0.5) }, inDoubt: false };
  }

  #says(span: Span, target: Target | undefined): boolean {
    return sliceOf(this.#text, span) === target?.quote.exact;
  }
}

/** A passage with the parts of it that an edit left, if any. */
function withLeft({ targets }: Pick<Place, 'targets'>, left: readonly Span[]): Place {
  const anchor: Anchor =
    left.length === 0 ? { status: 'orphan' } : { status: 'changed', spans: left, score: left.length / targets.length };
  return { targets, anchor, inDoubt: left.length > 0 };
}

function sameTargets(a: readonly Target[], b: readonly Target[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((target, index) => sameTarget(target, b[index]));
}

function sameTarget(a: Target, b: Target | undefined): boolean {
  return (
    b !== undefined &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end &&
    a.quote.exact === b.quote.exact &&
    a.quote.prefix === b.quote.prefix &&
    a.quote.suffix === b.quote.suffix
  );
}
