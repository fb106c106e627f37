import type { Anchor, Target } from '../article/annotation-model.ts';
import { sliceOf, type Span } from '../article/span.ts';
import { anchorAll } from '../annotations/anchoring/anchor-all.ts';
import { runToEnd } from '../article/steps.ts';
import { shiftSpan, type TextChange } from '../annotations/shift.ts';

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

/**
 * Where the annotations of one article lie in its text as it is now: found by their words once, then carried along
 * with every edit. One whose words were all deleted is an orphan, and looked for again when as much text comes in.
 */
export class SidecarPlaces {
  #text: string;
  #places = new Map<string, Place>();

  constructor(text: string) {
    this.#text = text;
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
    this.#find(sought);
  }

  /** Says where an annotation lies that is known to lie there: one just made, or described anew. */
  put({ id, targets }: Described, spans: readonly Span[]): void {
    this.#places.set(id, { targets, anchor: { status: 'exact', spans, score: 1 }, inDoubt: false });
  }

  /** Follows an edit; `text` is the text after it. Says whether any place changed. */
  edit(changes: readonly TextChange[], text: string): boolean {
    this.#text = text;
    const longest = changes.reduce((most, change) => Math.max(most, change.length), 0);
    let changed = false;
    const lost: Described[] = [];
    const left = new Map<string, readonly Span[]>();
    for (const [id, place] of this.#places) {
      const now = this.#follow(place, changes, longest);
      if (now === place) continue;
      changed = true;
      if ('left' in now) {
        lost.push({ id, targets: place.targets });
        left.set(id, now.left);
      } else this.#places.set(id, now);
    }
    this.#find(lost);
    for (const [id, spans] of left) this.#keep(id, spans);
    return changed;
  }

  /** Takes another text, in place of an edit of the one before: every annotation is looked for. */
  replace(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#find([...this.#places].map(([id, { targets }]) => ({ id, targets })));
  }

  /** Looks for annotations by their words, all in one scan of the text. */
  #find(sought: readonly Described[]): void {
    if (sought.length === 0) return;
    const anchors = runToEnd(
      anchorAll(
        this.#text,
        sought.map(({ targets }) => targets),
      ),
    );
    sought.forEach(({ id, targets }, at) => {
      const anchor = anchors[at] ?? { status: 'orphan' };
      this.#places.set(id, { targets, anchor, inDoubt: anchor.status === 'changed' });
    });
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

  /** Of an interrupted passage, keeps the parts that the edit left, unless as much of it was found. */
  #keep(id: string, left: readonly Span[]): void {
    const place = this.#places.get(id);
    if (place === undefined || left.length === 0) return;
    const { targets, anchor: found } = place;
    if ('spans' in found && found.spans.length > left.length) return;
    this.#places.set(id, {
      targets,
      anchor: { status: 'changed', spans: left, score: left.length / targets.length },
      inDoubt: true,
    });
  }

  #says(span: Span, target: Target | undefined): boolean {
    return sliceOf(this.#text, span) === target?.quote.exact;
  }
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
