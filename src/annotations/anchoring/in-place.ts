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

/** Code units of context without which words may stand somewhere by chance. */
const LEAST_CONTEXT = 24;
/** Code units around where it should stand, in which a passage is looked for before the text is scanned. */
const NEAR = 4_096;

/** Where prefix, quote and suffix stand as they were near a place, if they do so there once. */
export function standsNear(text: string, { position, quote }: Target, by: number): Span | undefined {
  const whole = quote.prefix + quote.exact + quote.suffix;
  if (quote.prefix.length + quote.suffix.length < LEAST_CONTEXT) return undefined;
  const from = Math.max(0, position.start - quote.prefix.length + by - NEAR);
  const around = text.slice(from, position.start + by + whole.length + NEAR);
  const at = around.indexOf(whole);
  if (at === -1 || around.includes(whole, at + 1)) return undefined;
  const start = from + at + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}

/**
 * Where a quote that came without any context stands, if it does so once: another tool's description, which means
 * these words and says no more.
 */
export function standsAlone(text: string, { quote: { exact, prefix, suffix } }: Target): Span | undefined {
  if (exact === '' || prefix !== '' || suffix !== '') return undefined;
  const start = text.indexOf(exact);
  if (start === -1 || text.includes(exact, start + 1)) return undefined;
  return { start, end: start + exact.length };
}
