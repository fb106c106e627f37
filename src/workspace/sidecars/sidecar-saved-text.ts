import type { Target } from '../../article/annotation-model.ts';
import { CodePointIndex } from '../../article/code-points.ts';
import type { Span } from '../../article/span.ts';
import { describeSaved } from '../../annotations/sidecar/saved-text.ts';
import { textHash } from '../../annotations/sidecar/text-hash.ts';
import { invertShift, shiftSpan, type TextChange } from '../../annotations/anchoring/shift.ts';

/** The text that positions in a sidecar count in, the article as it was saved, and the way back to it from the text as it is edited. */
export class SavedText {
  #text: string;
  #index: CodePointIndex;
  #hash: string | undefined;
  /** What leads back from the text as it is to the saved one, event by event. */
  readonly #edits: TextChange[][] = [];

  constructor(text: string) {
    this.#text = text;
    this.#index = new CodePointIndex(text);
  }

  get text(): string {
    return this.#text;
  }

  /** Another one only where the text is another. */
  get index(): CodePointIndex {
    return this.#index;
  }

  get hash(): string {
    return (this.#hash ??= textHash(this.#text));
  }

  edited(changes: readonly TextChange[]): void {
    this.#edits.push(invertShift(changes));
  }

  /** The edits are gone, or in the text that `replace` gives next. */
  forgetEdits(): void {
    this.#edits.length = 0;
  }

  replace(text: string): void {
    this.forgetEdits();
    if (text === this.#text) return;
    this.#text = text;
    this.#index = new CodePointIndex(text);
    this.#hash = undefined;
  }

  /** Describes spans of the text as it is edited now, so that they fit the saved one. */
  describe(spans: readonly Span[], edited: string): Target[] {
    const toSaved = (span: Span): Span | undefined =>
      this.#edits.reduceRight<Span | undefined>((now, back) => now && shiftSpan(now, back), span);
    return describeSaved(this.#text, edited, spans, toSaved);
  }
}
