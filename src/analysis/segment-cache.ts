import { findMarks, type Language, type SegmentMarks } from './retext/processor.ts';

/**
 * Marks by language and segment text, so that a keystroke costs one segment. Keeps what the last two analyses used:
 * `turn` starts a new generation and forgets what neither it nor the one before asked for.
 */
export class SegmentCache {
  #young = new Map<string, SegmentMarks>();
  #old = new Map<string, SegmentMarks>();

  marksOf(text: string, language: Language): SegmentMarks {
    const key = language + text;
    const known = this.#young.get(key) ?? this.#old.get(key);
    const marks = known ?? findMarks(text, language);
    this.#young.set(key, marks);
    return marks;
  }

  turn(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}
