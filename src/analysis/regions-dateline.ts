import type { TextLine } from './text-lines.ts';

/**
 * Place in capitals (after the first word also in small letters), perhaps a date, perhaps an agency, then a dash:
 * WASHINGTON (AP) — · LONDON, Feb 3 (Reuters) - · PORT HALDEN, Norland — · WASHINGTON (Reuters) -The
 */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}(?:, ?[\p{Lu}\d][\p{L}\d.'’ -]{0,30}){0,2}(?: ?\([^()]{2,40}\))?[,.]? ?(?:—|–|--|(?<=[ )])-(?=\P{N}))[ \u00a0]*/u;
/** Place in small letters needs the agency: Paris (AFP) - */
const WITH_AGENCY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, [\p{L}.\d ]{2,30})? \([\p{Lu}][\p{L} ]{1,30}\) ?(?:—|–|--|-) ?/u;
/** (Bloomberg) -- The e-mail arrived */
const AGENCY_ALONE = /^\(\p{Lu}[\p{L} ]{1,30}\) ?(?:—|–|--|-) ?/u;
/** NEW DELHI: The court … – but an interview has many such labels. */
const COLON = /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}: /u;

/** What the patterns cannot do without. Nearly all lines have neither, and then they need not even be compiled, which takes longer than a page. */
const DASH = /[—–]|--|[ )]-/;

/** Offset behind the dateline that the first paragraph of an article begins with, or `undefined` where it has none. */
export function datelineEnd(line: TextLine, all: readonly TextLine[]): number | undefined {
  const head = line.text.slice(0, 120);
  // A dateline introduces text: a line that is nothing else is a heading.
  if (line.text.length < 40) return undefined;
  const match = dashDateline(head) ?? colonDateline(head, all);
  return match === null ? undefined : line.textStart + match[0].length;
}

function dashDateline(head: string): RegExpExecArray | null {
  if (!DASH.test(head)) return null;
  return CAPITALS.exec(head) ?? (head.includes('(') ? (WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head)) : null);
}

function colonDateline(head: string, all: readonly TextLine[]): RegExpExecArray | null {
  const match = head.includes(': ') ? COLON.exec(head) : null;
  if (match === null) return null;
  return all.filter((line) => COLON.test(line.text.slice(0, 60))).length === 1 ? match : null;
}
