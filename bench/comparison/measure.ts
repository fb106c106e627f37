import { analyze } from '../../src/analysis/analyze.ts';
import { overlaps, type Span } from '../../src/article/span.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { Utterance } from '../../src/comparison/compared-article.ts';
import type { Comparison, Wording } from '../../src/comparison/comparison-model.ts';
import { toComparedArticle } from '../../src/comparison/to-compared-article.ts';
import type { GoldEvent } from './gold-events.ts';
import type { GoldReport } from './gold.ts';

export interface ComparisonFigure {
  readonly measure: string;
  readonly value: number;
  /** What it was counted over. */
  readonly items: number;
}

interface Counts {
  right: number;
  of: number;
}

/** How right comparing is on events with gold; errors are lines to read, the event first. */
export function measureComparison(events: readonly GoldEvent[]): {
  readonly figures: readonly ComparisonFigure[];
  readonly errors: readonly string[];
} {
  const counts = {
    precision: { right: 0, of: 0 },
    recall: { right: 0, of: 0 },
    grades: { right: 0, of: 0 },
    kinds: { right: 0, of: 0 },
    references: { right: 0, of: 0 },
    disputesFound: { right: 0, of: 0 },
    disputesRight: { right: 0, of: 0 },
  };
  const errors: string[] = [];
  for (const event of events) new Measured(event, counts, errors).count();
  const figure = (measure: string, { right, of }: Counts): ComparisonFigure => ({
    measure,
    value: of === 0 ? 1 : right / of,
    items: of,
  });
  return {
    figures: [
      figure('pairs: precision', counts.precision),
      figure('pairs: recall', counts.recall),
      figure('grade of a wording right', counts.grades),
      figure('all kinds of a wording right', counts.kinds),
      figure('reference right', counts.references),
      figure('disputes: precision', counts.disputesRight),
      figure('disputes: recall', counts.disputesFound),
    ],
    errors,
  };
}

class Measured {
  readonly #event: GoldEvent;
  readonly #counts: Record<string, Counts>;
  readonly #errors: string[];
  readonly #comparison: Comparison;
  /** The gold utterance of each number, those that one article joins together as one. */
  readonly #of = new Map<number, number>();

  constructor(event: GoldEvent, counts: Record<string, Counts>, errors: string[]) {
    this.#event = event;
    this.#counts = counts;
    this.#errors = errors;
    this.#comparison = compare(
      [...event.articles].map(([name, text]) =>
        toComparedArticle(name, { name, text, analysis: analyze(text), taggings: [], decisions: [] }),
      ),
    );
    for (const { number } of event.gold.utterances) this.#of.set(number, number);
    for (const { numbers } of event.gold.joined) {
      const [first = 0, ...others] = numbers.map((number) => this.#of.get(number) ?? number);
      for (const [number, of] of this.#of) if (others.includes(of)) this.#of.set(number, first);
    }
  }

  count(): void {
    this.#precision();
    this.#recall();
    this.#grades();
    this.#disputes();
  }

  /** Pairs of passages of two articles that were taken for one, and are. */
  #precision(): void {
    for (const { wordings } of this.#comparison.shared) {
      const passages = wordings.flatMap(({ article, utterances }) =>
        utterances.map((utterance) => ({
          article: article.name,
          utterance,
          of: this.#numbersAt(article.name, utterance),
        })),
      );
      for (const [at, one] of passages.entries()) {
        for (const other of passages.slice(at + 1)) {
          if (one.article === other.article) continue;
          const right = one.of.some((number) => other.of.includes(number));
          this.#add('precision', right, () => `not one: ${said(one)} | ${said(other)}`);
        }
      }
    }
  }

  /** Pairs of reports that are one, and were taken for one. */
  #recall(): void {
    for (const { shared, reports } of this.#event.gold.utterances) {
      if (!shared) continue;
      for (const [at, one] of reports.entries()) {
        for (const other of reports.slice(at + 1)) {
          if (one.article === other.article) continue;
          const right = this.#comparison.shared.some(({ wordings }) => holds(wordings, one) && holds(wordings, other));
          this.#add('recall', right, () => `missed: ${this.#words(one)} | ${this.#words(other)}`);
        }
      }
    }
  }

  /** Of the wordings that were found: whether they are held against the right one, and graded right. */
  #grades(): void {
    for (const { shared, reports } of this.#event.gold.utterances) {
      const reference = reports.find(({ role }) => role === 'reference');
      if (!shared || reference === undefined) continue;
      const found = this.#comparison.shared.find(({ wordings }) => holds(wordings, reference));
      if (found === undefined) continue;
      const others = reports.filter((report) => report.role === 'other' && holds(found.wordings, report));
      if (others.length === 0) continue;
      this.#add('references', found.reference.article.name === reference.article, () => `reference ${found.reference.article.name}, not ${this.#words(reference)}`); // prettier-ignore
      for (const report of others) {
        const wording = found.wordings.find((one) => holds([one], report));
        const kinds = [...new Set(wording?.differences.map(({ kind }) => kind) ?? [])];
        const described = `${this.#words(report)} [${wording?.grade ?? ''}: ${kinds.join(', ')}] not [${report.differences.map(({ kind }) => kind).join(', ')}]`;
        this.#add('grades', wording?.grade === report.grade, () => `grade: ${described}`);
        const expected = report.differences.map(({ kind }) => kind).filter((kind) => kind !== 'same' && kind !== 'indirect'); // prettier-ignore
        const isSame = expected.length === kinds.length && expected.every((kind) => kinds.some((one) => one === kind));
        this.#add('kinds', isSame, () => `kinds: ${described}`);
      }
    }
  }

  #disputes(): void {
    const { disputes } = this.#event.gold;
    const found = this.#comparison.shared.flatMap(({ wordings, disputes: own }) =>
      own.map(({ kind, sides }) => ({
        kind,
        numbers: new Set(wordings.flatMap((one) => one.utterances.flatMap((utterance) => this.#numbersAt(one.article.name, utterance)))), // prettier-ignore
        sides: sides.map(({ says, wordings: of }) => `${says ?? '?'} (${of.map(({ article }) => article.name).join(', ')})`), // prettier-ignore
      })),
    );
    const isOne = (dispute: (typeof disputes)[number], one: (typeof found)[number]): boolean =>
      dispute.about === one.kind && one.numbers.has(this.#of.get(dispute.number) ?? 0);
    for (const dispute of disputes) {
      this.#add('disputesFound', found.some((one) => isOne(dispute, one)), () => `dispute missed: ${String(dispute.number)} ${dispute.about} ${dispute.sides.map(({ article, says }) => `${article} ${says}`).join(' / ')}`); // prettier-ignore
    }
    for (const one of found) {
      this.#add('disputesRight', disputes.some((dispute) => isOne(dispute, one)), () => `no dispute: ${one.kind} ${one.sides.join(' / ')} ${[...one.numbers].join()}`); // prettier-ignore
    }
  }

  #add(name: string, right: boolean, error: () => string): void {
    const counts = this.#counts[name];
    if (counts === undefined) return;
    counts.of += 1;
    if (right) counts.right += 1;
    else this.#errors.push(`${this.#event.name} ${error()}`);
  }

  /** The gold utterances that a passage reports. */
  #numbersAt(article: string, utterance: Utterance): number[] {
    return this.#event.gold.utterances
      .filter(({ reports }) => reports.some((report) => report.article === article && isAt(report, utterance)))
      .map(({ number }) => this.#of.get(number) ?? number);
  }

  #words({ article, parts }: GoldReport): string {
    const text = this.#event.articles.get(article) ?? '';
    return `${article} “${parts.map(({ start, end }) => text.slice(start, end)).join(' // ')}”`;
  }
}

function said({ article, utterance }: { readonly article: string; readonly utterance: Utterance }): string {
  return `${article} “${utterance.parts.map(({ text }) => text).join(' // ')}”`;
}

function holds(wordings: readonly Wording[], report: GoldReport): boolean {
  return wordings.some(
    ({ article, utterances }) =>
      article.name === report.article && utterances.some((utterance) => isAt(report, utterance)),
  );
}

/** Whether the two share most of the words of one of them. */
function isAt(report: GoldReport, { parts }: Utterance): boolean {
  const own = parts.map(({ start, text }) => ({ start, end: start + text.length }));
  const common = sum(report.parts.flatMap((one) => own.map((other) => shared(one, other))));
  return common * 2 > Math.min(sum(report.parts.map(length)), sum(own.map(length)));
}

function shared(one: Span, other: Span): number {
  return overlaps(one, other) ? Math.min(one.end, other.end) - Math.max(one.start, other.start) : 0;
}

function length({ start, end }: Span): number {
  return end - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
