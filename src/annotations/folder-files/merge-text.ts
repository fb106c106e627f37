import { diff3Merge } from 'node-diff3';

/**
 * Does to `now` what led from `before` to `after`, line by line; `undefined` where somebody changed the same lines since.
 */
export function mergeText(before: string, after: string, now: string): string | undefined {
  if (now === before) return after;
  const merged = diff3Merge(linesOf(after), linesOf(before), linesOf(now), { excludeFalseConflicts: true });
  const lines: string[] = [];
  for (const { ok } of merged) {
    if (ok === undefined) return undefined;
    lines.push(...ok);
  }
  return lines.join('\n');
}

function linesOf(text: string): string[] {
  return text.split('\n');
}
