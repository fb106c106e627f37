import type { Metadata, RegionKind } from '../article/analysis-model.ts';
import { SECTION_NAMES } from './lexicon/page-words.ts';
import { dayOf } from './metadata-day.ts';
import { datelineEnd } from './regions-dateline.ts';
import type { LayoutLine } from './regions.ts';

const LONGEST_HEADLINE = 220;
const ENDS_STATEMENT = /[^.]\.["'”’»)\]]*$|[,;:]$/;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
/** U.S. and its like end a headline without ending a sentence. */
const ENDS_ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const PARTICLE = '(?:de|da|del|della|di|du|van|von|der|den|ter|la|le|el|al|bin|ibn|y|e|dos|das)';
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,3}`;
const ROLE =
  "(?:[\\p{L}&’' -]{0,40}(?:correspondent|reporter|editor|columnist|writer|contributor|bureau chief|fellow|critic|staff|producer|agencies|desk|intern))";
/** Edward Lindqvist · Mara Lindqvist and Noor Rahimi · Mara Lindqvist in Port Halden · Mara Lindqvist, Chief Reporter */
const NAMES = new RegExp(
  `^${NAME}(?:(?:,? and |, | & | \\| )${NAME}){0,4}(?: in ${WORD}(?:[ ,]+${WORD}){0,3}(?: and ${WORD}(?: ${WORD}){0,2})?)?(?:(?:,| \\||\\s[–—-]) ?(?:${ROLE}|${WORD}(?: ${WORD}){0,4}))?$`,
  'u',
);
/** By Colin Ashby · WORDS BY MARA LINDQVIST */
const BY =
  /^(?:(?:Words |Written |Story |Text |Reported |Posted )?[Bb]y|(?:WORDS |WRITTEN |STORY )?BY|From our|Author:|Reporter:)\s+(?=\p{Lu}|our\b|staff\b)/u;
const ROLE_LINE = new RegExp(`^${ROLE}(?:,? [\\p{L} ]{2,40})?$`, 'iu');
const ADDRESS = /^(?:@\w{2,30}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30})$/;
const AGENCY_LINE =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|bloomberg|upi|[\p{L} ]{2,30} staff|staff (?:writer|reporter)s?|agencies|press association|pa media)$/iu;
/** Credits at the end: (Reporting by A; editing by B) · A contributed to this report. */
const END_CREDIT =
  /^[([—–\s]*(?:(?:additional )?(?:reporting|writing|editing|compiled|edited|written)(?: and (?:writing|editing))? by \p{Lu}|.{0,140}contributed to this (?:report|story|article)|with (?:files|reporting|additional reporting) (?:from|by) )/iu;

const READING_TIME = /^[·•|\s]*\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch|video))?[·•|\s]*$/i;
const DATE_LABEL =
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|modified|filed|date|issued)\b[\s:]*(?:on |at )?/i;
const AGO = /^(?:about |over )?(?:\d{1,3}|an?|one|two) (?:second|min(?:ute)?|hour|hr|day|week|month)s? ago\b.{0,30}$/i;
/** Only words and figures of dates and times: Sat 1 Feb 2025 10.30 GMT */
const DATE_WORDS =
  /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?)?|\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]+)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[ap]\.?m\.?|at|on|of|gmt|utc|bst|[ecmpi][sd]?t|cet|cest|updated|published|[·•|,–—-])$/i;

/**
 * Marks what stands between the first line and the first paragraph (headline, byline, dates) and the credits at the end.
 * Returns what these lines say of the article.
 */
export function markTop(lines: readonly LayoutLine[], known: Metadata): Metadata {
  const found: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const own = lines.filter((line) => line.kind === undefined);
  let hasHeadline = false;
  for (const [index, line] of own.entries()) {
    const kind = kindInTop(line, own, index, hasHeadline, known);
    if (kind === undefined) break;
    line.kind = kind;
    if (kind === 'headline') {
      hasHeadline = true;
      found.title ??= line.text.replace(/^#+\s+/, '');
    } else if (kind === 'byline' && found.author === undefined && !ADDRESS.test(line.text)) {
      found.author = line.text.replace(BY, '');
    } else if (kind === 'metadata') {
      const day = dayOf(line.text.replace(DATE_LABEL, ''));
      if (day !== undefined) found.published ??= day;
    }
  }
  for (const line of lines.slice(-12)) {
    if (line.kind === undefined && line.text.length <= 300 && END_CREDIT.test(line.text)) line.kind = 'byline';
  }
  return found;
}

function kindInTop(
  line: LayoutLine,
  own: readonly LayoutLine[],
  index: number,
  hasHeadline: boolean,
  known: Metadata,
): RegionKind | undefined {
  const { text } = line;
  if (text.length > LONGEST_HEADLINE) return undefined;
  const next = own[index + 1];
  if (isDate(text)) return 'metadata';
  if (!hasHeadline && SECTION_NAMES.has(text.toLowerCase())) return 'furniture';
  if (text === known.title || /^#{1,2}\s/.test(text)) return 'headline';
  if (hasHeadline && text === own[index - 1]?.text) return 'headline';
  if (next === undefined) return undefined;
  if (BY.test(text) && text.length <= 140 && !ENDS_STATEMENT.test(text)) return 'byline';
  if (hasHeadline && isByline(text)) return 'byline';
  if (datelineEnd(line, own) !== undefined) return undefined;
  if (text === next.text) return 'headline';
  if (hasHeadline && index > 4) return undefined;
  // A sentence with a final point is a headline only where a byline follows.
  if (ENDS_STATEMENT.test(text) && !ENDS_ABBREVIATION.test(text)) {
    return !hasHeadline && text.length <= 140 && isBylineOrDate(next.text) ? 'headline' : undefined;
  }
  // The line below a headline without a final mark is its second line; with one it may be a short first paragraph.
  if (hasHeadline && ENDS_SENTENCE.test(text)) return undefined;
  return 'headline';
}

function isBylineOrDate(text: string): boolean {
  return text.length <= 140 && (isDate(text) || (BY.test(text) && !ENDS_STATEMENT.test(text)) || isByline(text));
}

function isByline(text: string): boolean {
  if (text.length > 140) return false;
  if (ADDRESS.test(text) || AGENCY_LINE.test(text)) return true;
  if (ENDS_SENTENCE.test(text)) return false;
  return NAMES.test(text) || (text.length <= 60 && ROLE_LINE.test(text));
}

function isDate(text: string): boolean {
  if (text.length > 100) return false;
  if (READING_TIME.test(text) || AGO.test(text)) return true;
  const rest = text.replace(DATE_LABEL, '');
  const words = rest.split(/[\s,()]+/).filter((word) => word !== '');
  return words.length > 0 && /\d/.test(rest) && words.every((word) => DATE_WORDS.test(word));
}
