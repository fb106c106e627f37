import { parse } from 'yaml';
import type { EntityType, RegionKind } from '../../src/article/analysis-model.ts';
import { contains, hull, type Span } from '../../src/article/span.ts';
import type { GoldArticle, GoldName, GoldQuotation, GoldRegion, GoldTime } from './gold.ts';

interface Mark extends Span {
  readonly kind: string;
  readonly words: readonly string[];
}

/**
 * Reads one `.gold` file. Throws where a mark is malformed, naming file and line, so that a slip in the gold is seen and
 * never scored.
 */
export function readGold(name: string, source: string): GoldArticle {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (head === null) throw new Error(`${name}:1: expected a head between --- lines`);
  const { published } = (parse(head[1] ?? '', { schema: 'failsafe' }) ?? {}) as { published?: string };
  const { text, marks } = strip(name, source, head[0].length);
  const names = marks.flatMap(nameOf(text));
  return {
    name,
    ...(published === undefined ? {} : { published }),
    text,
    quotations: quotationsOf(name, marks, names),
    scare: marks.filter((mark) => mark.kind === 'x').map(spanOf),
    ignore: [],
    names,
    times: marks.filter((mark) => mark.kind === 't').map(timeOf),
    regions: tile(
      text,
      marks.filter((mark) => mark.kind === 'r'),
    ),
  };
}

/** The text without its marks, and the marks with their places in it, in the order in which they open. */
function strip(name: string, source: string, from: number): { text: string; marks: Mark[] } {
  let text = '';
  const marks: (Omit<Mark, 'end'> & { end: number })[] = [];
  const open: number[] = [];
  const fail = (at: number, reason: string): never => {
    throw new Error(`${name}:${source.slice(0, at).split('\n').length}: ${reason}`);
  };
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\' && /[[\]\\]/.test(source.charAt(at + 1))) {
      text += source.charAt(++at);
    } else if (character === '[') {
      const opening = /^\[([qscxpoltra])((?: [^|[\]]*)?)(\||\])/.exec(source.slice(at, at + 200));
      if (opening === null) return fail(at, 'expected a mark such as [p|…]; a bracket of the text is \\[');
      const [whole, kind = '', words = ''] = opening;
      marks.push({ kind, words: words.trim().split(/\s+/).filter(Boolean), start: text.length, end: text.length });
      if (opening[3] === '|') open.push(marks.length - 1);
      else if (kind !== 'a') return fail(at, `expected | in a mark of kind ${kind}`);
      at += whole.length - 1;
    } else if (character === ']') {
      const index = open.pop();
      const mark = index === undefined ? undefined : marks[index];
      if (mark === undefined) return fail(at, 'a mark closes that never opened');
      mark.end = text.length;
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`${name}: ${open.length} marks never close`);
  return { text, marks };
}

const NAME_KINDS: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'location' };

function nameOf(text: string): (mark: Mark) => GoldName[] {
  return ({ kind, words, start, end }) => {
    const type = NAME_KINDS[kind];
    if (type === undefined) return [];
    return [{ start, end, type, name: words.length > 0 ? words.join(' ') : text.slice(start, end) }];
  };
}

function timeOf({ words, start, end }: Mark): GoldTime {
  const [value = '', type] = words;
  const read = value.endsWith('_REF')
    ? 'DATE'
    : value.startsWith('P')
      ? 'DURATION'
      : /T(?:\d|MO|MI|AF|EV|NI|DT)/.test(value)
        ? 'TIME'
        : 'DATE';
  return { start, end, value, type: (type as GoldTime['type'] | undefined) ?? read };
}

function quotationsOf(name: string, marks: readonly Mark[], names: readonly GoldName[]): GoldQuotation[] {
  const numbers = (mark: Mark): string[] => mark.words[0]?.split(',') ?? [];
  const of = (kind: string, number: string): Mark[] =>
    marks.filter((mark) => mark.kind === kind && numbers(mark).includes(number));
  const seen = new Set(marks.filter((mark) => mark.kind === 'q').flatMap(numbers));
  for (const mark of marks) {
    if (!/[sca]/.test(mark.kind)) continue;
    for (const number of numbers(mark)) {
      if (!seen.has(number)) throw new Error(`${name}: mark ${mark.kind} ${number} belongs to no quotation`);
    }
  }
  return [...seen].map((number) => {
    const parts = of('q', number);
    const type = parts[0]?.words[1];
    if (type !== 'direct' && type !== 'mixed' && type !== 'indirect') {
      throw new Error(`${name}: quotation ${number} needs a type`);
    }
    const sources = of('s', number);
    const given = [...sources, ...of('a', number)].map((mark) => mark.words.slice(1).join(' ')).find(Boolean);
    const inside = names.filter((one) => sources.some((source) => contains(source, one)));
    const speaker = given ?? (inside.length === 1 ? inside[0]?.name : undefined);
    return {
      type,
      ...hull(parts),
      parts: parts.map(spanOf),
      quoted: type === 'indirect' ? [] : parts.map(spanOf),
      cues: of('c', number).map(spanOf),
      sources: sources.map(spanOf),
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}

function tile(text: string, marks: readonly Mark[]): GoldRegion[] {
  const regions: GoldRegion[] = [];
  let at = 0;
  for (const { start, end, words } of marks) {
    if (start > at) regions.push({ start: at, end: start, kind: 'body' });
    regions.push({ start, end, kind: words[0] as RegionKind });
    at = end;
  }
  if (at < text.length) regions.push({ start: at, end: text.length, kind: 'body' });
  return regions;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
