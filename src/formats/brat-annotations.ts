import { CodePointIndex } from '../article/code-points.ts';
import { sliceOf, type Span } from '../article/span.ts';
import {
  ATTRIBUTION,
  entityTypes,
  NOTE,
  quotationTypes,
  SAID_BY,
  SOURCE,
  timeTypes,
  type BratTypes,
} from './brat-types.ts';
import type { ExportedMark, ExportedQuotation } from './exported-mark.ts';
import { oneLine } from '../article/one-line.ts';

/**
 * The lines of an `.ann` file. A quotation with a cue is an event that the cue triggers, with the arguments Content
 * and Source; one without a cue is tied to its source by a relation. Canonical names, values of dates, notes and
 * replies are notes of the annotator.
 */
export function annotationLines(text: string, marks: readonly ExportedMark[], types: BratTypes): string {
  const lines = new AnnotationLines(text);
  for (const mark of marks) {
    switch (mark.kind) {
      case 'tagging': {
        const { tags, note, replies = [] } = mark.tagging;
        const names = tags.length === 0 ? [NOTE] : tags.map((tag) => types.tags.get(tag) ?? NOTE);
        const [first] = names.map((type) => lines.passage(type, mark.spans));
        lines.note(first, [note, ...replies.map((reply) => reply.text)]);
        break;
      }
      case 'quotation':
        writeQuotation(mark, lines);
        break;
      case 'mention':
        lines.note(lines.passage(entityTypes[mark.entity.type], mark.spans), [mark.entity.name]);
        break;
      case 'date':
        lines.note(lines.passage(timeTypes[mark.date.type], mark.spans), [mark.date.value]);
        break;
    }
  }
  return lines.toString();
}

function writeQuotation({ quotation, spans, speaker }: ExportedQuotation, lines: AnnotationLines): void {
  const content = lines.passage(quotationTypes[quotation.type], spans);
  if (content === undefined) return;
  if (speaker !== undefined) lines.note(content, [`speaker: ${speaker}`]);
  if (quotation.doubtful === true) lines.attribute('Doubtful', content);
  const source = quotation.source === undefined ? undefined : lines.passage(SOURCE, [quotation.source]);
  const cue = quotation.cue === undefined ? undefined : lines.passage(ATTRIBUTION, [quotation.cue]);
  if (cue !== undefined)
    lines.event(ATTRIBUTION, cue, { Content: content, ...(source === undefined ? {} : { Source: source }) });
  else if (source !== undefined) lines.relation(SAID_BY, content, source);
}

/** Where brat's reader, Python's `splitlines`, ends a line: no fragment may hold one. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const LINE_END = /[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/;

/** Collects lines and counts their ids. */
class AnnotationLines {
  readonly #text: string;
  readonly #codePoints: CodePointIndex;
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#codePoints = new CodePointIndex(text);
  }

  /** Writes a text-bound annotation and gives its id; `undefined` where nothing but blanks is left of it. */
  passage(type: string, spans: readonly Span[]): string | undefined {
    const fragments = spans.flatMap((span) => fragmentsOf(this.#text, span));
    if (fragments.length === 0) return undefined;
    const at = (offset: number): string => String(this.#codePoints.toCodePoints(offset));
    const places = fragments.map(({ start, end }) => `${at(start)} ${at(end)}`).join(';');
    return this.#add('T', `${type} ${places}\t${fragments.map((span) => sliceOf(this.#text, span)).join(' ')}`);
  }

  relation(type: string, from: string, to: string): void {
    this.#add('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  event(type: string, trigger: string, roles: Readonly<Record<string, string>>): void {
    const ends = Object.entries(roles).map(([role, id]) => ` ${role}:${id}`);
    this.#add('E', `${type}:${trigger}${ends.join('')}`);
  }

  attribute(type: string, of: string): void {
    this.#add('A', `${type} ${of}`);
  }

  /** A note on `of`, in one line; nothing where there is nothing to say. */
  note(of: string | undefined, parts: readonly (string | undefined)[]): void {
    const words = parts.map((part) => oneLine(part ?? '')).filter((part) => part !== '');
    if (of !== undefined && words.length > 0) this.#add('#', `AnnotatorNotes ${of}\t${words.join(' / ')}`);
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #add(kind: string, rest: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const id = `${kind}${String(count)}`;
    this.#lines.push(`${id}\t${rest}`);
    return id;
  }
}

/** A span cut at line ends, each piece without blanks at its ends, pieces of blanks dropped. */
function fragmentsOf(text: string, span: Span): Span[] {
  const fragments: Span[] = [];
  let start = span.start;
  for (const piece of sliceOf(text, span).split(LINE_END)) {
    const trimmed = piece.trim();
    const from = start + (piece.length - piece.trimStart().length);
    if (trimmed !== '') fragments.push({ start: from, end: from + trimmed.length });
    start += piece.length + 1;
  }
  return fragments;
}
