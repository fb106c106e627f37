import type { Span } from '../article/span.ts';
import { runToEnd, type Steps } from '../article/steps.ts';

/** Lines longer than this are never the work of a program that wraps at a column. */
const WIDEST_WRAP = 120;
/** Lines shorter than this are headings, names or items, never wrapped prose. */
const NARROWEST_WRAP = 40;

/** A line end that cannot end a sentence: “… said the” and the like. */
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/;
const STARTS_LOWER = /^["'“‘«(]*\p{Ll}/u;
const FIRST_WORD = /^\S*/;
const BLANK_LINES = /\n[ \t\u00a0]*\n\s*/g;

interface Line extends Span {
  readonly text: string;
}

/**
 * Paragraphs of canonical text in order, without the blanks around them. A blank line always parts two; a single line
 * end does too, unless the text is hard-wrapped: then lines that were full are one paragraph with the next.
 */
export function paragraphsOf(text: string): Span[] {
  return runToEnd(paragraphSteps(text));
}

/** Blocks read before others get a turn. */
const AT_ONCE = 500;

/** `paragraphsOf` in steps. */
export function* paragraphSteps(text: string): Steps<Span[]> {
  const paragraphs: Span[] = [];
  let start = 0;
  let blocks = 0;
  const add = (end: number): void => {
    // One by one: a block of 100,000 lines has more paragraphs than a call may have arguments.
    for (const paragraph of paragraphsOfBlock(linesOf(text, start, end))) paragraphs.push(paragraph);
  };
  for (const match of text.matchAll(BLANK_LINES)) {
    add(match.index);
    start = match.index + match[0].length;
    blocks += 1;
    if (blocks % AT_ONCE === 0) yield;
  }
  add(text.length);
  return paragraphs;
}

/** Lines between two offsets that hold more than blanks, trimmed. */
function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 || feed > to ? to : feed;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = at + line.length - line.trimStart().length;
      lines.push({ start, end: start + trimmed.length, text: trimmed });
    }
    at = end + 1;
  }
  return lines;
}

function paragraphsOfBlock(lines: readonly Line[]): Span[] {
  const width = wrapWidth(lines);
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  lines.forEach((line, index) => {
    open = open === undefined ? line : { start: open.start, end: line.end };
    const next = lines[index + 1];
    if (next !== undefined && width !== undefined && wasFull(line, next, width)) return;
    paragraphs.push({ start: open.start, end: open.end });
    open = undefined;
  });
  return paragraphs;
}

/** The column at which the block was wrapped, or `undefined` where each line is a paragraph of its own. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let width = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    width = Math.max(width, line.text.length);
    if (width > WIDEST_WRAP) return undefined;
    const next = lines[index + 1];
    if (next !== undefined && line.text.length >= NARROWEST_WRAP && continues(line, next)) broken += 1;
  }
  // One line in three that breaks off before a small letter is no accident.
  return broken > 0 && broken * 3 >= lines.length - 1 ? width : undefined;
}

function continues(line: Line, next: Line): boolean {
  return !ENDS_SENTENCE.test(line.text) && STARTS_LOWER.test(next.text);
}

/** Whether the first word of the next line would not have fitted into this one (two columns of grace). */
function wasFull(line: Line, next: Line, width: number): boolean {
  if (continues(line, next)) return true;
  const word = FIRST_WORD.exec(next.text)?.[0].length ?? 0;
  return line.text.length >= NARROWEST_WRAP && line.text.length + 1 + word > width - 2;
}
