import { PICTURE_AGENCIES } from './lexicon/page-words.ts';
import type { LayoutLine } from './regions.ts';
import type { Steps } from '../article/steps.ts';
import { LINES_AT_ONCE } from './text-lines.ts';

/** Captions are shorter than this. */
const LONGEST = 600;
const AGENCY = `(?:${PICTURE_AGENCIES.map((name) => name.replace(/[-]/g, '[-]')).join('|')})`;

const MARKUP = /^<(?:span|figcaption|figure|img|picture|p class|div|em|small)\b/i;
const TAGS = /<[^<>]{0,200}>/g;
/** FILE PHOTO: … · Photo: Pia Renn · Image caption, The ferry · Photograph: Pia Renn/Northshore Wire */
const BEGINS =
  /^(?:(?:file )?(?:photo(?:graph)?s?|pictures?|images?|pic|video|illustration|graphic|photo illustration)(?: (?:credit|caption|source|courtesy|by|illustration))?(?:[:,]| by | courtesy | of )|(?:credit|caption|photographer):|file (?:photo\b|-|–|—)|in this (?:\w+ )?(?:file )?(?:photo|image|picture|handout|photograph)\b|pictured:)/i;
/** … in 2019. Photograph: Pia Renn/Northshore Wire — also without the blank. */
const ENDS_LABEL =
  /(?:^|[.!?”"’)\s])(?:Photograph|Photo|Picture|Image|Credit|Photo credit|Illustration|Composite|Handout): ?\p{Lu}[^:]{1,90}$/u;
/** (Photo by Leo Whitcombe/Evening Star) · (AP Photo/Leo Whitcombe) · [Photo: Leo Whitcombe] */
const ENDS_CREDIT = new RegExp(
  `[(\\[](?:(?:file |handout )?(?:photo|image|picture|pic|photograph|credit|courtesy|screenshot|screengrab|video)\\b[^()\\[\\]]{0,120}|[^()\\[\\]]{0,60}(?:photo|${AGENCY})\\s?/[^()\\[\\]]{1,60}|[^()\\[\\]]{1,80}(?:/| via )${AGENCY}[^()\\[\\]]{0,40})[)\\]]\\.?$`,
  'i',
);
/** … at the summit. REUTERS/Leo Whitcombe/File Photo */
const ENDS_WIRE = /(?:^|\s)(?:REUTERS|AP Photo|AFP|EPA)\/\p{Lu}[^.]{1,80}$/u;
/** A line that is a credit and nothing else: Pia Renn/Reuters · Pia Renn, Pool via AP · Getty Images */
const CREDIT = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+(?:by way of|via|for|de|van|von|da|al|\\p{Lu}[\\p{L}.'’-]*)){0,9} ?(?:/| via | by way of )\\s?${AGENCY}(?:[/ ][^.]{0,40})?|${AGENCY}(?:/\\p{Lu}[^.]{0,60})?)$`,
  'u',
);
/** What a credit cannot do without. Headings have none of it, and `CREDIT` takes longer to compile than a page to read. */
const NEAR_CREDIT = new RegExp(`/| via | by way of |(?:^| \\| )${AGENCY}`);

/** Marks picture captions and credits: a line with a credit, and the line above one that stands alone. */
export function* captionSteps(lines: readonly LayoutLine[]): Steps<void> {
  for (const [index, line] of lines.entries()) {
    if (index % LINES_AT_ONCE === 0) yield;
    if (line.kind !== undefined || line.text.length > LONGEST) continue;
    const before = lines[index - 1];
    if (isCreditAlone(line.text)) {
      line.kind = 'caption';
      // The caption stands right above its credit, even where each paragraph is one line.
      if (before !== undefined && before.kind === undefined && !line.afterBlank && before.text.length <= LONGEST) {
        before.kind = 'caption';
      }
    } else if (isCaption(line.text) || isRepeated(line.text, before)) {
      line.kind = 'caption';
    }
  }
}

/** What each pattern cannot do without is looked for first: nearly all lines are none. */
function isCaption(text: string): boolean {
  return (
    MARKUP.test(text) ||
    BEGINS.test(text) ||
    (text.lastIndexOf(':') >= text.length - LONGEST_LABELLED && ENDS_LABEL.test(text)) ||
    (CLOSES.test(text.slice(-2)) && ENDS_CREDIT.test(text)) ||
    (text.includes('/') && ENDS_WIRE.test(text))
  );
}

/** Code units that `ENDS_LABEL` may find from the colon on. */
const LONGEST_LABELLED = 190;
/** A closing bracket, perhaps with a full stop behind. */
const CLOSES = /[)\]]\.?$/;

/** One or more credits, parted by a bar: Pia Renn/Reuters | Leo Whitcombe, Pool via AP */
function isCreditAlone(text: string): boolean {
  return (
    text.length <= 160 &&
    !text.endsWith('.') &&
    NEAR_CREDIT.test(text) &&
    text.split(' | ').every((part) => CREDIT.test(part))
  );
}

/** The same words as the caption before, which pages print with and without markup. */
function isRepeated(text: string, before: LayoutLine | undefined): boolean {
  if (before?.kind !== 'caption') return false;
  const bare = (words: string): string => words.replace(TAGS, '').replace(/\s+/g, '');
  return bare(text) === bare(before.text);
}
