import type { LayoutLine } from './regions.ts';
import type { Steps } from '../article/steps.ts';
import { LINES_AT_ONCE } from './text-lines.ts';

const BULLET = /^[•·▪■●‣*–-]\s+/;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
/** A title is shorter than this; a teaser that was cut off may end in no mark. */
const LONGEST_TITLE = 170;
/** Prose before this much text is no article yet: a list above it is the page's navigation. */
const LEAST_PROSE = 200;

/** Headings of lists of other articles; nothing else stands on the line. */
const HEADING =
  /^(?:latest(?: stories| news| headlines| updates| posts)?|related(?: stories| articles?| news| topics| content| coverage| links| reading| posts)?|more(?: stories| news| to read| headlines| coverage| like this| on this(?: story| topic)?|(?: from| in| on) .{2,40})|most (?:read|popular|viewed|shared|commented|watched)(?: .{2,30})?|recommended(?: for you| stories| reading| articles| by .{2,30}| videos)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|trending(?: now| stories| topics)?|top (?:stories|news|headlines)|popular(?: now| stories| posts| articles)?|don['’]t miss|read (?:more|next|also|this next)|up next|next (?:up|article)|what to read next|editors?['’]?s?['’]? (?:picks?|choice)|must[- ]reads?|also (?:read|of interest|in the news)|see also|(?:from )?around the web|from the web|promoted (?:stories|content)|sponsored (?:stories|content|links)|paid (?:content|post|partner content)|stories (?:you may like|for you)|keep reading|explore more|further reading|in case you missed it|featured(?: stories| articles)?|other stories|elsewhere on .{2,30}|(?:read )?more (?:from|by|about) .{2,40})\s*:?$/i;
/** One line that points elsewhere: Read more: Ferry to end in April · RELATED | Ferry to end */
const POINTER =
  /^[[(>»→ ]*(?:(?:read|see) (?:more|also|next|this)|also read|read|related(?: story| article| stories)?|see also|recommended|don['’]t miss|watch(?: (?:more|also|live|now))?|listen(?: (?:more|also|now))?|more on this|more|in pictures|analysis|explainer|opinion|live updates?)\s?(?:[:|»›>]|–|—| - )\s?\S/i;
/** Words that a sentence may begin with too need capitals: WATCH: The moment … */
const POINTER_IN_CAPITALS =
  /^[[(>»→ ]*(?:read|watch|listen|more|analysis|explainer|opinion|recommended|live updates?|in pictures)\s?(?:[:|]| - |–|—)/i;
/** After the article: what readers wrote, and boxes that only stand at its end. */
const COMMENTS =
  /^(?:comments?|reader comments|\d+ comments?|comments? \(\d+\)|conversation|discussion|view comments|leave a (?:comment|reply)|join the (?:conversation|discussion))\s*:?$/i;

/**
 * Marks lists of other articles, single lines that point to one, and what follows the comments. A list goes on to the
 * end of the page, unless two paragraphs in a row show that the article resumes.
 */
export function* relatedSteps(lines: readonly LayoutLine[]): Steps<void> {
  let prose = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (index % LINES_AT_ONCE === 0) yield;
    const line = lines[index];
    if (line === undefined) break;
    const isShort = line.text.length <= LONGEST_TITLE;
    if (isShort && prose >= LEAST_PROSE && COMMENTS.test(line.text)) {
      markAfterComments(lines, index);
      return;
    }
    if (line.kind !== undefined) continue;
    if (isShort && isHeading(line, lines[index + 1])) {
      line.kind = prose < LEAST_PROSE ? 'furniture' : 'related';
      if (line.kind === 'related') index = markList(lines, index + 1) - 1;
    } else if (isShort && isPointer(line.text)) {
      line.kind = 'related';
    } else if (isShort && prose >= LEAST_PROSE && lines[index + 1]?.text === line.text) {
      // A title printed twice (over a picture, then as a link) heads a teaser; the list may turn out to be empty.
      index = Math.max(index, markList(lines, index) - 1);
    } else if (isProse(line)) {
      prose += line.text.length;
    }
  }
}

function isHeading(line: LayoutLine, next: LayoutLine | undefined): boolean {
  return next !== undefined && HEADING.test(line.text.replace(/^#+ /, ''));
}

function isPointer(text: string): boolean {
  if (!POINTER.test(text)) return false;
  if (!POINTER_IN_CAPITALS.test(text)) return true;
  const label = text.slice(0, text.search(/[:|–—]| - /)).trim();
  // “Read: …” may be speech in a transcript; “READ: …” or a line without a final point is a pointer.
  return label === label.toUpperCase() || !ENDS_SENTENCE.test(text);
}

/** Marks the list that begins at `from` and returns the index of the first line behind it. */
function markList(lines: readonly LayoutLine[], from: number): number {
  let proseInRow = 0;
  let teasers = 0;
  let firstOfRow = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind === 'furniture' || line.kind === 'advertisement') continue;
    const isItem = BULLET.test(line.text) || line.textStart - line.start >= 2;
    if (!isItem && isProse(line)) {
      if (proseInRow === 0) firstOfRow = index;
      proseInRow += 1;
      if (proseInRow === 2) {
        // With teasers before, the first of the two was one as well.
        const end = teasers > 0 ? index : firstOfRow;
        markLines(lines, from, end);
        return end;
      }
    } else {
      if (proseInRow > 0) teasers += 1;
      proseInRow = 0;
    }
  }
  markLines(lines, from, lines.length);
  return lines.length;
}

/** What readers wrote belongs to the page; what follows the next box or heading are other articles. */
function markAfterComments(lines: readonly LayoutLine[], from: number): void {
  let kind: 'furniture' | 'related' = 'furniture';
  lines.slice(from).forEach((line, index, rest) => {
    const next = rest[index + 1];
    if (index > 0 && line.kind === undefined && (isHeading(line, next) || next?.text === line.text)) kind = 'related';
    line.kind =
      line.kind === 'advertisement' || line.kind === 'furniture' ? line.kind : index === 0 ? 'furniture' : kind;
  });
}

function markLines(lines: readonly LayoutLine[], from: number, to: number): void {
  for (const line of lines.slice(from, to)) {
    if (line.kind !== 'furniture' && line.kind !== 'advertisement') line.kind = 'related';
  }
}

function isProse(line: LayoutLine): boolean {
  return (
    line.kind === undefined &&
    (line.text.length > LONGEST_TITLE || (line.text.length > 30 && ENDS_SENTENCE.test(line.text)))
  );
}
