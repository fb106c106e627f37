import { describe, expect, it } from 'vitest';
import { goldFolder } from '../../bench/accuracy/gold-folder.ts';
import { DIFFERENCE_KINDS, type DifferenceKind, type GoldReport } from '../../bench/comparison/gold.ts';
import { goldEvents, type GoldEvent } from '../../bench/comparison/gold-events.ts';
import { contains, overlaps, sliceOf } from '../../src/article/span.ts';

const halves = { dev: goldEvents('dev'), test: goldEvents('test') };
const all = [...halves.dev, ...halves.test];

const wordsOf = ({ articles }: GoldEvent, { article, parts }: GoldReport): string =>
  parts.map((part) => sliceOf(articles.get(article) ?? '', part)).join(' ');
const wordCount = (words: string): number =>
  words.replace(/\[[^\]]*\]/g, '').match(/[\p{L}\d][\p{L}\d,.’'-]*/gu)?.length ?? 0;
/** Letters and digits alone, so that what differs in punctuation only is equal. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const dateOf = (text: string): string | undefined =>
  /^(?: date |(?:date|published): )(\d{4}-\d\d-\d\d)/m.exec(text)?.[1];

/** Stretches in quotation marks, marks included; an apostrophe closes nothing. */
const stretchesOf = (text: string) =>
  [...text.matchAll(/“[^”]*”|"[^"]+"|‘[^‘]*?’(?!\p{L})/gu)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));

/** Every pair of a shared utterance: its reference, and another report. */
const pairsOf = (event: GoldEvent) =>
  event.gold.utterances.flatMap(({ number, shared, reports }) => {
    const reference = reports.find(({ role }) => role === 'reference');
    if (!shared || reference === undefined) return [];
    return reports
      .filter(({ role }) => role === 'other')
      .map((other) => ({ number, other, was: wordsOf(event, reference), is: wordsOf(event, other) }));
  });

describe('the gold for comparing', () => {
  it.each([
    ['dev', 1, 3],
    ['test', 3, 8],
  ] as const)('has every kind of difference often enough in the %s half', (half, events, least) => {
    expect(halves[half]).toHaveLength(events);
    const kinds = halves[half]
      .flatMap(pairsOf)
      .flatMap(({ other: { grade, differences } }): DifferenceKind[] =>
        grade === 'same' ? ['same'] : differences.map(({ kind }) => kind),
      );
    const rare = DIFFERENCE_KINDS.filter((kind) => kinds.filter((one) => one === kind).length < least);
    expect(rare).toEqual([]);
    const disputes = halves[half].flatMap(({ gold }) => gold.disputes.map(({ about }) => about));
    expect([...new Set(disputes)].sort()).toEqual(['day', 'speaker', 'verb']);
  });

  it.each(all)('$name has four articles of 250 to 500 words', ({ articles }) => {
    expect(articles.size).toBe(4);
    for (const [article, text] of articles) {
      const words = text.split(/\s+/).length;
      expect([article, words >= 250 && words <= 500]).toEqual([article, true]);
    }
  });

  it.each(all)('$name accounts for every stretch in quotation marks', ({ articles, gold }) => {
    const known = [
      ...gold.utterances.flatMap(({ reports }) =>
        reports.flatMap(({ article, parts }) => parts.map((span) => ({ article, span }))),
      ),
      ...gold.outside,
    ];
    const missing = [...articles].flatMap(([article, text]) =>
      stretchesOf(text)
        .filter((stretch) => !known.some((one) => one.article === article && overlaps(one.span, stretch)))
        .map(({ words }) => `${article}: ${words}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(all)(
    '$name puts direct and mixed passages in quotation marks, and indirect ones in none',
    ({ articles, gold }) => {
      const wrong = gold.utterances.flatMap(({ reports }) =>
        reports.flatMap(({ article, line, type, parts }) => {
          const stretches = stretchesOf(articles.get(article) ?? '');
          const inMarks = parts.every((part) => stretches.some((stretch) => contains(stretch, part)));
          return inMarks === (type !== 'indirect') ? [] : [`shared.gold:${line}`];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(all)('$name joins utterances that stand in one pair of marks, and has the verbs it disputes', (event) => {
    const { articles, gold } = event;
    for (const { numbers, article } of gold.joined) {
      const parts = gold.utterances
        .filter(({ number }) => numbers.includes(number))
        .flatMap(({ reports }) =>
          reports.filter((report) => report.article === article).flatMap((report) => report.parts),
        );
      const holds = stretchesOf(articles.get(article) ?? '').filter((one) =>
        parts.every((part) => contains(one, part)),
      );
      expect([article, parts.length, holds.length]).toEqual([article, numbers.length, 1]);
    }
    const verbs = gold.disputes.filter(({ about }) => about === 'verb').flatMap(({ sides }) => sides);
    expect(verbs.filter(({ article, says }) => !articles.get(article)?.includes(` ${says}`))).toEqual([]);
  });

  it.each(all)('$name takes the longest wording with a date for the reference, the earliest of equal ones', (event) => {
    const { articles, gold } = event;
    const wrong = gold.utterances.flatMap(({ number, shared, reports }) => {
      const rated = reports
        .filter(({ role, type }) => role !== 'again' && type !== 'indirect')
        .flatMap((report) => {
          const date = dateOf(articles.get(report.article) ?? '');
          return date === undefined ? [] : { report, date, words: wordCount(wordsOf(event, report)) };
        })
        .sort((a, b) => b.words - a.words || a.date.localeCompare(b.date));
      return !shared || rated[0]?.report.role === 'reference' ? [] : [`group ${number}: ${rated[0]?.report.article}`];
    });
    expect(wrong).toEqual([]);
    for (const { number, shared, reports } of gold.utterances) {
      expect([number, reports.filter(({ role }) => role === 'reference').length]).toEqual([number, shared ? 1 : 0]);
    }
  });

  it.each(all)('$name has the kinds that letters alone decide as the letters have them', (event) => {
    const wrong = pairsOf(event).flatMap(({ other, was, is }) => {
      const kinds = other.differences.map(({ kind }) => kind);
      const has = (kind: DifferenceKind): boolean => kinds.includes(kind);
      const facts: [string, boolean][] = [
        ['same', (kinds.length === 0) === (was === is || (other.parts.length > 1 && bare(was) === bare(is)))],
        [
          'punctuation and case',
          kinds.some((kind) => kind !== 'punctuation' && kind !== 'case') ||
            bare(was).toLowerCase() === bare(is).toLowerCase(),
        ],
        ['punctuation', kinds.join() !== 'punctuation' || bare(was) === bare(is)],
        ['case', kinds.join() !== 'case' || was.toLowerCase() === is.toLowerCase()],
        ['ellipsis', has('ellipsis') === is.includes('…')],
        ['brackets', has('brackets') === is.includes('[')],
        ['indirect', has('indirect') === (other.type === 'indirect') && (!has('indirect') || kinds.length === 1)],
        ['cut', kinds.join() !== 'cut-at-edge' || bare(was).toLowerCase().includes(bare(is).toLowerCase())],
        [
          'marked',
          other.differences.every(({ kind, marked }) => marked === ['ellipsis', 'brackets', 'indirect'].includes(kind)),
        ],
      ];
      return facts.filter(([, right]) => !right).map(([fact]) => `shared.gold:${other.line}: ${fact}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the halves apart, and apart from the gold of the analysis: no speaker is quoted in two', () => {
    const speakers = (events: readonly GoldEvent[]): string[] =>
      events
        .flatMap(({ gold }) => gold.utterances.map(({ speaker }) => speaker))
        .filter((name) => /^\p{Lu}/u.test(name));
    const others = [...goldFolder('train'), ...goldFolder('test')].flatMap(({ quotations = [] }) =>
      quotations.flatMap(({ speaker }) => speaker ?? []),
    );
    const taken = new Set([...speakers(halves.dev), ...others]);
    expect(speakers(halves.test).filter((name) => taken.has(name))).toEqual([]);
    expect(speakers(halves.dev).filter((name) => others.includes(name))).toEqual([]);
  });
});
