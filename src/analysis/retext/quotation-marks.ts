import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';

declare module 'vfile' {
  interface DataMap {
    quotationMarks: readonly QuotationMark[];
  }
}

/** A character (or two: `` and '') that may open or close a quotation. Apostrophes are not among them. */
export interface QuotationMark extends Span {
  readonly glyph: string;
  readonly family: 'double' | 'single' | 'guillemet';
  /** What its neighbors say; `either` where they leave it open: `word"word`, ` “ `. */
  readonly side: 'opens' | 'closes' | 'either';
  /** A closing single mark that may be an apostrophe: the workers’ union, goin’ home. */
  readonly weak?: true;
  /** `"` behind a number, which may stand for inches: a 12" ruler. */
  readonly inches?: true;
}

/** The marks, two-character forms first. */
const MARKS = /``|''|‘‘|’’|["“”„‟«»‹›‘’‚‛'`]/g;
const MARK = /["“”„‟«»‹›‘’‚‛'`]/;
const DOUBLE = /^(?:``|''|‘‘|’’|["“”„‟])$/;
const GUILLEMET = /^[«»‹›]$/;
const BLANK = /[\s\u00a0\u200b\ufeff]/;
const WORD = /[\p{L}\p{N}\p{M}$€£%&@#]/u;
const OPENING_BRACKET = /[([{<¿¡]/;
const CLOSING = /[.,;:!?)\]}>…]/;
const DASH = /[-‐‑–—―/]/;
/** Marks inside it belong to the markup: <span class="credit">. */
const TAG = /<\/?[a-z][^<>\n]{0,400}>/gi;
/** Words that begin with an apostrophe: ’tis, ’em, ’n’, the ’90s. */
const ELISION = /^(?:tis|twas|twere|em|til|till|cause|cuz|bout|round|neath|n|\d0s|\d\d(?!\d))(?![\p{L}\p{N}])/iu;
/** Words that end with one: goin’, o’, ol’, th’, an’; and plural possessives: the workers’. */
const DROPPED_END = /(?:in|\b(?:o|ol|th|an|n|lil|po)|[sxz])$/i;
const NUMBER_BEFORE = /[\d½¼¾]$/;

/**
 * Finds the characters that may be quotation marks, by their neighbors, from the text of the segment: nlcst has no
 * node for them and the parsers fold some into words. “We will,” he said. ‘America First’ objectives. ``Go'' he said.
 *
 * Told apart here: apostrophes (don’t, James’s, the ’90s, rock ’n’ roll, ‘em). Left to the pairing: a plural possessive
 * that could also close (the workers’ union), and inches. A ’ never opens, as ’word’ is nearly always an apostrophe.
 */
export function retextQuotationMarks() {
  return (_tree: Root, file: VFile): undefined => {
    file.data.quotationMarks = findQuotationMarks(String(file));
  };
}

/** The same over a plain text; offsets in it. */
export function findQuotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const tags = text.includes('<') ? [...text.matchAll(TAG)] : [];
  let tag = 0;
  for (const match of text.matchAll(MARKS)) {
    const glyph = match[0];
    const start = match.index;
    const end = start + glyph.length;
    const span = { start, end, glyph };
    while (tag < tags.length && (tags[tag]?.index ?? 0) + (tags[tag]?.[0].length ?? 0) <= start) tag += 1;
    if (start > (tags[tag]?.index ?? Infinity)) continue;
    if (DOUBLE.test(glyph)) marks.push({ ...span, family: 'double', ...doubleSide(text, start, end, glyph) });
    else if (GUILLEMET.test(glyph))
      marks.push({ ...span, family: 'guillemet', ...doubleSide(text, start, end, glyph) });
    else {
      const side = singleSide(text, start, end, glyph);
      if (side !== undefined) marks.push({ ...span, family: 'single', ...side });
    }
  }
  return marks;
}

type Side = Pick<QuotationMark, 'side' | 'weak' | 'inches'>;

function doubleSide(text: string, start: number, end: number, glyph: string): Side {
  const before = neighbor(text, start - 1, -1);
  const after = neighbor(text, end, 1);
  const inches =
    (glyph === '"' || glyph === "''") && NUMBER_BEFORE.test(text.charAt(start - 1)) ? ({ inches: true } as const) : {};
  const opens = before === '' || BLANK.test(before) || OPENING_BRACKET.test(before);
  const closes = after === '' || BLANK.test(after);
  if (opens && !closes) {
    // A lone point or comma behind a blank: “word ”. – but “…and” opens.
    const bare = /[,;:)\]}]/.test(after) || (after === '.' && text.charAt(end + 1) !== '.');
    return { side: bare && glyph !== '“' ? 'either' : 'opens' };
  }
  if (closes && !opens) return { side: 'closes', ...inches };
  if (opens && closes) return { side: 'either' };
  if (CLOSING.test(after) || (DASH.test(after) && !DASH.test(before))) return { side: 'closes', ...inches };
  if (/[“„‟«]|``|‘‘/.test(glyph) && WORD.test(after)) return { side: 'opens' };
  if (glyph === '”' || glyph === '’’' || glyph === '»') return { side: 'closes' };
  return { side: 'either', ...inches };
}

function singleSide(text: string, start: number, end: number, glyph: string): Side | undefined {
  const previous = text.charAt(start - 1);
  const next = text.charAt(end);
  // don’t, O’Neill, and the second mark of ’n’.
  if (WORD.test(previous) && WORD.test(next)) return undefined;
  const before = neighbor(text, start - 1, -1);
  const after = neighbor(text, end, 1);
  const opens = before === '' || BLANK.test(before) || OPENING_BRACKET.test(before) || DASH.test(before);
  const closes = after === '' || BLANK.test(after) || CLOSING.test(after) || DASH.test(after);
  if (opens && !closes) {
    if (glyph === '’' || ELISION.test(text.slice(end, end + 8))) return undefined;
    return { side: 'opens' };
  }
  if (!closes || opens) return undefined;
  if (glyph === '‚' || glyph === '‛' || glyph === '`') return undefined;
  if (/[’'‘]n$/i.test(text.slice(start - 2, start))) return undefined;
  const word = text.slice(Math.max(0, start - 4), start);
  const goesOn = /[\s\u00a0]/.test(next) && WORD.test(text.charAt(end + 1));
  const weak = (goesOn && DROPPED_END.test(word)) || (glyph === "'" && NUMBER_BEFORE.test(word));
  return weak ? { side: 'closes', weak: true } : { side: 'closes' };
}

/** The nearest character that is not itself a mark, at most four away: “‘We will’” has blanks on both sides. */
function neighbor(text: string, at: number, step: 1 | -1): string {
  let index = at;
  for (let count = 0; count < 4 && MARK.test(text.charAt(index)); count += 1) index += step;
  return text.charAt(index);
}
