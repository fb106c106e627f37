import type { TimeCandidate } from './time-meaning.ts';
import { namedDays } from '../../lexicon/named-days.ts';

/** The names, longest first, blanks as written, apostrophes of either kind; then perhaps a year. Linear: fixed words only. */
const NAMED_DAY = new RegExp(
  `\\b(?:(last|this|next) )?(${Object.keys(namedDays)
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replaceAll('.', '\\.')
        .replaceAll("'", "['’]")
        .replace(/s day$/, "['’]?s['’]? day"),
    )
    .join('|')})(?:,? (\\d{4}))?\\b`,
  'gi',
);

/** A cheap first test: a word that most names hold. */
const NAME_WORD = /day|eve\b|christmas|easter|thanksgiving|halloween|july|juneteenth|year['’]s|friday/i;

/** Days with names: “Christmas”, “Thanksgiving 2021”, “last Easter”. Only names written with capitals count. */
export function findNamedDays(text: string): TimeCandidate[] {
  const found: TimeCandidate[] = [];
  if (!NAME_WORD.test(text)) return found;
  for (const match of text.matchAll(NAMED_DAY)) {
    const [whole, word, name = '', year] = match;
    const start = match.index;
    if (!/^[A-Z]/.test(name)) continue;
    const direction =
      word === undefined ? undefined : ({ last: -1, this: 0, next: 1 } as const)[word.toLowerCase() as 'last'];
    found.push({
      start,
      end: start + whole.length,
      rule: 'time-named-day',
      meaning: {
        kind: 'named-day',
        name: namedDayKey(name),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(direction === undefined ? {} : { direction }),
      },
    });
  }
  return found;
}

/** The key of `namedDays` for a name as written. */
function namedDayKey(name: string): string {
  const plain = name.toLowerCase().replaceAll('’', "'");
  return plain in namedDays ? plain : plain.replaceAll("'", '');
}
