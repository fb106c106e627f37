import { findMarks, type Language, type SegmentMarks } from './retext/processor.ts';

/** A segment's text with its marks. */
export interface KnownSegment {
  /** A copy of its own: a slice would hold on to the whole article, and with each edited segment to one more version of it. */
  readonly text: string;
  readonly marks: SegmentMarks;
}
type Generation = Readonly<Record<Language, Map<string, KnownSegment>>>;

/**
 * Marks by language and segment text, so that a keystroke costs one segment. Keeps what the last two analyses used:
 * `turn` starts a new generation and forgets what neither it nor the one before asked for.
 */
export class SegmentCache {
  #young = emptyGeneration();
  #old = emptyGeneration();

  segmentOf(text: string, language: Language): KnownSegment {
    const young = this.#young[language];
    const segment = young.get(text) ?? this.#old[language].get(text) ?? read(text, language);
    young.set(segment.text, segment);
    return segment;
  }

  turn(): void {
    this.#old = this.#young;
    this.#young = emptyGeneration();
  }
}

function emptyGeneration(): Generation {
  return { en: new Map(), und: new Map() };
}

function read(text: string, language: Language): KnownSegment {
  const own = [text.slice(0, 1), text.slice(1)].join('');
  return { text: own, marks: findMarks(own, language) };
}
