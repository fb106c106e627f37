import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findOffers, OfferFinder } from '../../../src/annotations/suggestions/offer-finder.ts';
import { openOffers } from '../../../src/annotations/suggestions/offers.ts';
import type { AnchoredDecision, AnchoredTagging, Decision } from '../../../src/article/annotation-model.ts';
import type { Codebook } from '../../../src/article/codebook.ts';
import { sliceOf, type Span } from '../../../src/article/span.ts';
import { runToEnd } from '../../../src/article/steps.ts';

const TEXT = 'The mayor denied the claims. The port denied the report. The bridge cost $5 million.\n';
const BOOK: Codebook = {
  tags: [
    { id: 'd', label: 'Denial', suggest: 'denial' },
    { id: 'n', label: 'figure', suggest: 'number' },
    { id: 'c', label: 'claim' },
    { id: 'x', label: 'odd', suggest: 'no-such-rule' },
  ],
  variables: [],
  constraints: [],
};
const offers = findOffers(TEXT, { ...analyze(TEXT), language: 'en' }, BOOK);
const shown = (left: typeof offers): string[] => left.map(({ tag, span }) => `${tag.label}: ${sliceOf(TEXT, span)}`);

const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const about = { id: 'urn:uuid:1', targets: [], created: '2031-05-06T10:00:00.000Z' };
function tagging(words: string, ...tags: string[]): AnchoredTagging {
  return { tagging: { ...about, tags }, anchor: { status: 'exact', spans: [spanOf(words)], score: 1 } };
}
function rejection(words: string, rest: { rule?: string; tag?: string }): AnchoredDecision {
  const decision: Decision = { ...about, type: 'reject', ...rest };
  return { decision, anchor: { status: 'moved', spans: [spanOf(words)], score: 1 } };
}

describe('offers', () => {
  it('come from the tags of the codebook that name a rule, in text order', () => {
    expect(shown(offers)).toEqual([
      'Denial: The mayor denied the claims.',
      'Denial: The port denied the report.',
      'figure: $5 million',
    ]);
    expect(offers.map(({ rule }) => rule)).toEqual(['denial', 'denial', 'number']);
  });

  it('are not made where the passage, or a part of it, has the tag', () => {
    expect(shown(openOffers(offers, [tagging('denied the claims', 'denial')], []))).toEqual([
      'Denial: The port denied the report.',
      'figure: $5 million',
    ]);
  });

  it('are made where the passage has another tag', () => {
    expect(openOffers(offers, [tagging('denied the claims', 'claim')], [])).toEqual(offers);
  });

  it('are not made again where one was rejected, whatever the tag is called now', () => {
    const left = openOffers(offers, [], [rejection('The mayor denied the claims.', { rule: 'denial', tag: 'd' })]);
    expect(shown(left)).toEqual(['Denial: The port denied the report.', 'figure: $5 million']);
  });

  it('are made where another rule, another tag or something found was rejected, or the passage is gone', () => {
    const whole = TEXT.trim();
    const rejections = [
      rejection(whole, { rule: 'threat', tag: 'd' }),
      rejection(whole, { rule: 'denial', tag: 'c' }),
      rejection(whole, {}),
      { ...rejection(whole, { rule: 'denial', tag: 'd' }), anchor: { status: 'orphan' as const } },
    ];
    expect(openOffers(offers, [], rejections)).toEqual(offers);
  });

  it('are sorted out in no time where there are 20,000 of them', () => {
    const [offer] = offers;
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...offer!, span: { start: at * 10, end: at * 10 + 5 } }));
    const tagged = many.filter((_, at) => at % 2 === 0).map(({ span }): AnchoredTagging => ({ tagging: { ...about, tags: ['denial'] }, anchor: { status: 'exact', spans: [span], score: 1 } })); // prettier-ignore
    const start = performance.now();
    expect(openOffers(many, tagged, [])).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('are the same whatever was looked at before', () => {
    const finder = new OfferFinder();
    const lines = [
      'The mayor denied the claims.',
      'The bridge cost $5 million.',
      'It rained.',
      '',
      '“$5 million,” she said.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), (some) => {
        const text = some.join('\n');
        const analysis = { ...analyze(text), language: 'en' };
        expect(runToEnd(finder.steps(text, analysis, BOOK))).toEqual(findOffers(text, analysis, BOOK));
      }),
    );
  });
});
