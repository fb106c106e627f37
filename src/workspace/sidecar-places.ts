import type { Anchor, Target } from '../article/annotation-model.ts';
import { sliceOf, type Span } from '../article/span.ts';
import { anchor } from '../annotations/anchor.ts';
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

  /** Takes the annotations that there are now: finds those that are new or were described anew, forgets those gone. */
  update(annotations: Iterable<Described>): void {
    const places = new Map<string, Place>();
    for (const { id, targets } of annotations) {
      const known = this.#places.get(id);
      const same = known !== undefined && sameTargets(known.targets, targets);
      places.set(id, same ? known : { targets, anchor: anchor(this.#text, targets) });
    }
    this.#places = places;
  }

  /** Says where an annotation lies that is known to lie there: one just made, or described anew. */
  put({ id, targets }: Described, spans: readonly Span[]): void {
    this.#places.set(id, { targets, anchor: { status: 'exact', spans, score: 1 } });
  }

  /** Follows an edit; `text` is the text after it. Says whether any place changed. */
  edit(changes: readonly TextChange[], text: string): boolean {
    this.#text = text;
    const longest = changes.reduce((most, change) => Math.max(most, change.length), 0);
    let changed = false;
    for (const [id, place] of this.#places) {
      const now = this.#follow(place, changes, longest);
      if (now !== place) changed = true;
      this.#places.set(id, now);
    }
    return changed;
  }

  /** Takes another text, in place of an edit of the one before: every annotation is looked for. */
  replace(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    for (const [id, { targets }] of this.#places) this.#places.set(id, { targets, anchor: anchor(text, targets) });
  }

  #follow(place: Place, changes: readonly TextChange[], longest: number): Place {
    const { targets, anchor: before } = place;
    if (!('spans' in before)) {
      const shortest = Math.min(...targets.map(({ quote }) => quote.exact.length));
      return longest < shortest ? place : { targets, anchor: anchor(this.#text, targets) };
    }
    const spans = before.spans.map((span) => shiftSpan(span, changes)).filter((span) => span !== undefined);
    // Its words may have come back at once, elsewhere or in the same place: a moved line, a formatter.
    if (spans.length < before.spans.length) return { targets, anchor: this.#lookAgain(targets, spans) };
    if (spans.every((span, at) => span.start === before.spans[at]?.start && span.end === before.spans[at]?.end)) {
      if (!changes.some((change) => spans.some((span) => change.start < span.end && span.start < change.end)))
        return place;
    }
    const same = spans.length === targets.length && spans.every((span, at) => this.#says(span, targets[at]));
    const status = same ? (before.status === 'changed' ? 'exact' : before.status) : 'changed';
    return { targets, anchor: { status, spans, score: same ? Math.max(before.score, 0.5) : before.score } };
  }

  #lookAgain(targets: readonly Target[], left: readonly Span[]): Anchor {
    const found = anchor(this.#text, targets);
    if ('spans' in found && found.spans.length > left.length) return found;
    return left.length > 0
      ? { status: 'changed', spans: left, score: left.length / targets.length }
      : { status: 'orphan' };
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
