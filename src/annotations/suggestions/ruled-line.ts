import { sentenceSpans } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';

/** One line of an article as rules look at it: what depends on its words alone is found once. Offsets count in the line. */
export class RuledLine {
  readonly #text: string;
  readonly #places = new Map<RegExp, readonly Span[]>();
  #sentences: readonly Span[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a global pattern stands, in text order. */
  places(pattern: RegExp): readonly Span[] {
    let places = this.#places.get(pattern);
    if (places === undefined) {
      const found = this.#text.matchAll(pattern);
      places = Array.from(found, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
      this.#places.set(pattern, places);
    }
    return places;
  }

  /** Its sentences, without the blanks around them. */
  get sentences(): readonly Span[] {
    this.#sentences ??= sentenceSpans(this.#text);
    return this.#sentences;
  }
}
