import type { Entity, Mention, Problem } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { sliceOf } from '../../article/span.ts';

/** Shorter words differ by a letter without being the same name: “Lund”, “Lunde”. */
const LEAST = 5;

/**
 * One name spelled two ways in one article, at the rarer spelling: “Zelinsky” among many a “Zelinskyy”. The spellings are
 * those of one entity, or of two whose last names differ by a letter.
 */
export function spellingProblems({ text, analysis }: ArticleModel): Problem[] {
  const people = analysis.entities.filter(({ type }) => type === 'person');
  const spelled = new Map<string, Mention[]>();
  for (const mention of people.flatMap(namesOf)) {
    const last = lastWord(sliceOf(text, mention));
    if (last.length < LEAST) continue;
    const known = spelled.get(last);
    if (known === undefined) spelled.set(last, [mention]);
    else known.push(mention);
  }
  const spellings = [...spelled].sort(([, a], [, b]) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  return spellings.flatMap(([rare, [first]], index) => {
    const usual = spellings.slice(0, index).find(([word]) => differsByALetter(word, rare))?.[0];
    if (usual === undefined || first === undefined) return [];
    const words = sliceOf(text, first);
    const start = first.start + words.lastIndexOf(rare);
    return [{ start, end: start + rare.length, rule: 'name-spelled-two-ways', values: { words: rare, usual } }];
  });
}

function namesOf({ mentions }: Entity): Mention[] {
  return mentions.filter(({ form }) => form === 'name');
}

function lastWord(name: string): string {
  return /[\p{L}\p{M}-]+$/u.exec(name.replace(/[’']s?$/, ''))?.[0] ?? '';
}

/** One letter more, less or other; two that are swapped. */
function differsByALetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfA === [...restOfB].reverse().join('');
}
