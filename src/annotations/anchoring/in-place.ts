import type { Target } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';

/** Whether prefix, quote and suffix stand as they were, moved by some code units: `by` 0 is where they stood. */
export function standsAt(text: string, { position, quote }: Target, by: number): Span | undefined {
  const { exact, prefix, suffix } = quote;
  const start = position.start + by;
  const end = start + exact.length;
  if (by === 0 && end !== position.end) return undefined;
  if (start < prefix.length || end + suffix.length > text.length) return undefined;
  const stands =
    text.startsWith(exact, start) && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
  return stands ? { start, end } : undefined;
}
