import type { Span } from '../../src/article/span.ts';
import { DIFFERENCE_KINDS, type ComparisonGold, type DifferenceKind, type GoldReport } from './gold.ts';

type Own<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const HEAD = /^(event|group|alone|dispute|joined|apart|outside)(?: ([^:]+))?: (.+)$/;
const REPORT = /^ {2}(\S+) (direct|mixed|indirect)(?: (reference|again))?: (.+)$/;
const DIFFERENCE = /^([a-z-]+) (silent|marked)$/;

/**
 * Reads a `shared.gold` (format: test/gold/comparison/README.md) against the articles beside it, canonical texts by file name. Throws
 * on a line that says something else, and on a passage that its article does not hold exactly once, naming file and line.
 */
export function readComparisonGold(
  file: string,
  source: string,
  articles: ReadonlyMap<string, string>,
): ComparisonGold {
  const gold = { event: '', utterances: [], disputes: [], joined: [], apart: [], outside: [] } as Own<ComparisonGold>;
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${file}:${at}: ${why}`);
  };
  const textOf = (article: string): string => articles.get(article) ?? fail(`there is no article ${article}`);
  const numbered = (word: string): number => {
    if (!gold.utterances.some(({ number }) => number === Number(word))) fail(`there is no group or alone ${word}`);
    return Number(word);
  };
  const judged = new Set<GoldReport>();
  const reports = (): Own<GoldReport>[] => gold.utterances.at(-1)?.reports as Own<GoldReport>[];

  /** The place of `words`, or `words #2` for their second occurrence. */
  const place = (article: string, written: string): Span => {
    const [, words = '', nth] = /^(.+?)(?: #(\d+))?$/.exec(written) ?? [];
    const starts: number[] = [];
    const text = textOf(article);
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
    if (nth === undefined && starts.length > 1)
      fail(`“${words}” stands ${starts.length} times in ${article}: add #1, #2 …`);
    if (nth !== undefined && starts.length < 2)
      fail(`“${words}” stands ${starts.length} times in ${article}: no #${nth}`);
    const start = starts[Number(nth ?? 1) - 1] ?? fail(`“${words}” stands ${starts.length} times in ${article}`);
    return { start, end: start + words.length };
  };

  const head = (kind: string, about: string, rest: string): void => {
    const words = about.split(' ');
    const [first = '', second = ''] = words;
    if (kind === 'event') gold.event = rest;
    else if (kind === 'group' || kind === 'alone') {
      if (gold.utterances.some(({ number }) => number === Number(first))) fail(`number ${first} is taken`);
      gold.utterances.push({ number: Number(first), shared: kind === 'group', speaker: rest, reports: [] });
    } else if (kind === 'joined') gold.joined.push({ numbers: words.map(numbered), article: rest });
    else if (kind === 'apart') gold.apart.push({ numbers: [numbered(first), numbered(second)], why: rest });
    else if (kind === 'outside') gold.outside.push({ article: about, span: place(about, rest) });
    else if (second === 'speaker' || second === 'day' || second === 'verb') {
      const sides = rest.split(', ').map((side) => {
        const [article = '', ...says] = side.split(' ');
        const told = gold.utterances.find(({ number }) => number === numbered(first));
        if (!told?.reports.some((report) => report.article === article)) fail(`group ${first} is not in ${article}`);
        return { article, says: says.join(' ') };
      });
      if (sides.length !== 2) fail('expected two articles with a comma between them');
      gold.disputes.push({ number: numbered(first), about: second, sides });
    } else fail(`a dispute is about speaker, day or verb, not ${second}`);
  };

  const differ = (line: string): void => {
    const report = reports().at(-1) ?? fail('no report to differ');
    if (report.role !== 'other' || judged.has(report))
      fail('one line of differences for each passage but the reference');
    judged.add(report);
    if (line.trim() === 'same') return;
    for (const one of line.trim().split(', ')) {
      const [, kind, how] = DIFFERENCE.exec(one) ?? fail(`expected a kind and silent or marked, not ${one}`);
      if (!DIFFERENCE_KINDS.includes(kind as DifferenceKind) || kind === 'same') fail(`there is no kind ${kind}`);
      report.differences.push({ kind: kind as DifferenceKind, marked: how === 'marked' });
    }
    const weight = (kind: DifferenceKind): number => DIFFERENCE_KINDS.indexOf(kind);
    report.grade = report.differences.map(({ kind }) => kind).reduce((a, b) => (weight(a) > weight(b) ? a : b));
  };

  for (const line of source.split('\n')) {
    at++;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, kind = '', about = '', rest = ''] = HEAD.exec(line) ?? [];
    const [report, article = '', type, role = 'other', words = ''] = REPORT.exec(line) ?? [];
    if (kind !== '') head(kind, about, rest);
    else if (report !== undefined) {
      const parts = words.split(' // ').map((part) => place(article, part));
      const made = { article, line: at, type, role, parts, differences: [], grade: 'same' } as Own<GoldReport>;
      (reports() ?? fail('a passage without a group')).push(made);
    } else if (/^ {4}\S/.test(line)) differ(line);
    else fail('expected event, group, alone, dispute, joined, apart, outside, a passage or differences');
  }
  for (const { shared, reports: told } of gold.utterances) {
    for (const report of told) {
      at = report.line;
      if (shared && report.role === 'other' && !judged.has(report))
        fail('expected same or differences below this passage');
    }
  }
  return gold;
}
