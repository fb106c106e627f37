import type { ReportedArticle } from './report.ts';

const HUES = 8;

/** Class of a speaker's hue: `s1` … `s8` in order of appearance, one for each name in all articles; `s0` for the rest. */
export function hueClasses(reports: readonly ReportedArticle[]): (speaker: string | undefined) => string {
  const slots = new Map<string, number>();
  for (const { quotations } of reports) {
    for (const { speaker } of quotations) {
      if (speaker !== undefined && !slots.has(speaker)) slots.set(speaker, slots.size + 1);
    }
  }
  return (speaker) => {
    const slot = speaker === undefined ? 0 : (slots.get(speaker) ?? 0);
    return `s${String(slot <= HUES ? slot : 0)}`;
  };
}
