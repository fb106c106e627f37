import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findOffers } from '../../../src/annotations/suggestions/offer-finder.ts';
import { SUGGESTION_RULES } from '../../../src/annotations/suggestions/suggestion-rules.ts';
import type { Codebook } from '../../../src/article/codebook.ts';
import { reasonFor } from '../../../src/article/reason.ts';
import { ruleReasons } from '../../../src/article/rule-reasons.ts';
import { bySpan, sliceOf } from '../../../src/article/span.ts';
import { inEnglish } from '../../../src/article/translate.ts';

const BOOK: Codebook = {
  tags: SUGGESTION_RULES.map(({ name }) => ({ id: name, label: name, suggest: name })),
  variables: [],
  constraints: [],
};
/** Long enough for the language to be told. */
const AROUND = '\n\nThe council met in the old hall on the hill, and the people of the town came to listen to it.\n';

/** What one rule offers in a text, in brackets. */
function bracketed(rule: string, text: string): string {
  const article = text + AROUND;
  const offers = findOffers(article, analyze(article), { ...BOOK, tags: BOOK.tags.filter(({ id }) => id === rule) });
  let shown = article;
  for (const { span } of offers.toReversed())
    shown = `${shown.slice(0, span.start)}[${sliceOf(article, span)}]${shown.slice(span.end)}`;
  return shown.replace(AROUND, '');
}

function offers(rule: string, rows: readonly string[]): void {
  describe(rule, () => {
    test.each(rows)('%s', (row) => {
      expect(bracketed(rule, row.replace(/[[\]]/g, ''))).toBe(row);
    });
  });
}

offers('anonymous-source', [
  'The bridge is unsafe, [officials] said on Friday.',
  '[A senior official at the port] said the crane had failed twice.',
  'The crane had failed twice, said [a person familiar with the matter].',
  '[Two people briefed on the talks] said a deal was near.',
  'Ada Berg, [speaking on condition of anonymity], said the crane had failed.',
  'The woman, who [asked not to be named], said the crane had failed.',
  // A name, a body, a role of somebody named: no offer.
  'The crane had failed twice, said Ada Berg.',
  'The ministry said the crane had failed twice.',
  'Police said the crane had failed twice.',
  'The port’s spokesman said the crane had failed twice.',
  'The officials met in the hall and went home.',
]);

offers('denial', [
  '[The mayor denied the allegations on Friday.] She left the hall.',
  '[Ada Berg denied that she had known of the crack.]',
  '[The company has denied any wrongdoing.]',
  '[He denies taking bribes.]',
  '[The ministry dismissed the report as gossip.]',
  '[The port rejected the mayor’s claims.]'.replace('the mayor’s claims', 'the claims'),
  '[“That is simply not true,” said Ada Berg.]',
  'The guards denied her access to the hall.',
  'The court denied the request.',
  'The ministry would neither confirm nor deny the report.',
  'The board rejected the offer.',
  'The committee is made up of dockers.',
  'Nobody is in denial about the cost.',
]);

offers('threat', [
  '[The union threatened to strike on Monday.] The port waited.',
  '[The minister is threatening to close the border.]',
  '[The owner threatened them with a knife.]',
  '[The general vowed to retaliate.]',
  '[“You will pay a heavy price,” said the general.]',
  '[“They will face serious consequences,” he said.]',
  '[She received death threats after the vote.]',
  'The rain threatens to return on Sunday.',
  'The union vowed to keep the ferry.',
  'The town will pay for the bridge.',
  'Nobody saw a threat in the plan.',
]);

offers('promise', [
  '[The minister promised to reopen the bridge.] Nobody believed her.',
  '[The company pledged $5 million for the school.]',
  '[She vowed that no ferry would be sold.]',
  '[The board guaranteed that no job would go.]',
  '[“I promise that the bridge will open in May,” said Ada Berg.]',
  '[The mayor kept her promise.]',
  'The general vowed to retaliate.',
  'It is a promising start.',
  'The talks compromised on a date.',
  'They spoke of the promised land.',
  '“I can promise nothing,” said Ada Berg.',
]);

offers('hedge', [
  '[The captain reportedly slept.] The ship sank.',
  '[The owner is said to have fled abroad.]',
  '[The account could not be independently verified.]',
  '[It was unclear whether the bridge would open.]',
  '[Unconfirmed reports spoke of two boats.]',
  'The captain slept, the court found.',
  '“He allegedly slept,” said Ada Berg.',
  'It is clear that the bridge is closed.',
]);

offers('number', [
  'The bridge cost [$4.5 million], [12 percent] more than planned.',
  'The port lost [about 2,300 jobs] and [40,000 euros].',
  'It is [40 kilometers] long and carries [two million people].',
  '[At least 12 killed], the paper wrote.',
  '[Two-thirds] of the dockers voted; [one in five] stayed home.',
  'They paid [$78,000], and left.',
  'The vote was held on 12 May 2031, after 14 years.',
  'See page 12; the hall is at 40 Mill Street.',
  'Two men came in at 9.',
  'The water forced [1,200] from their homes.'.replace('[1,200]', '1,200'),
]);

offers('loaded-verb', [
  '“The bridge is safe,” [boasted] Ada Berg.',
  '“We will row,” Ada Berg [boasted]. “We will swim.”',
  '“The bridge is safe,” said Ada Berg.',
  'The ship boasted two masts.',
]);

describe('every rule', () => {
  const sources = readdirSync('src/annotations/suggestions', 'utf8')
    .map((file) => readFileSync(path.join('src/annotations/suggestions', file), 'utf8'))
    .join('\n');

  test('says why in a sentence', () => {
    const named = [...sources.matchAll(/'((?:anonymous|denial|hedge|loaded|number|promise|threat)-[a-z-]+)'/g)];
    const missing = named.flatMap(([, why = '']) => (why in ruleReasons ? [] : [why]));
    expect(missing).toEqual([]);
    const text = `The mayor denied the allegations on Friday.${AROUND}`;
    const [offer] = findOffers(text, analyze(text), BOOK);
    expect(reasonFor(offer?.why ?? '', offer?.values ?? {}, inEnglish)).toBe(
      '“denied the allegations” says that it is not so.',
    );
  });

  test('offers nothing outside the article’s own words, nor in another language', () => {
    const text = 'The mayor denied the allegations.\nThe mayor denied the claims.\n';
    const second = text.indexOf('\n') + 1;
    const regions = [
      { kind: 'body', start: 0, end: second },
      { kind: 'related', start: second, end: text.length },
    ] as const;
    const found = findOffers(text, { ...analyze(text), language: 'en', regions }, BOOK);
    expect(found.map(({ span }) => sliceOf(text, span))).toEqual(['The mayor denied the allegations.']);
    const german = 'Der Bürgermeister sagte am Freitag, die Brücke koste 5 million dollars, und die Leute kamen.\n';
    expect(findOffers(german, analyze(german), BOOK)).toEqual([]);
  });

  test('gives passages of the text, in order, for any text', () => {
    const words = ['officials said', 'denied the', 'claims', '$5', ' million', '12', '%', ',', '. ', '\n', '“', '”', 'vowed to', ' strike', '🚢', ' a person', ' familiar with', ' the matter']; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const found = findOffers(text, { ...analyze(text), language: 'en' }, BOOK);
        for (const { span } of found) {
          expect(span.start).toBeLessThan(span.end);
          expect(sliceOf(text, span)).toBe(sliceOf(text, span).trim());
        }
        expect(found.map(({ span }) => span)).toEqual(found.map(({ span }) => span).sort(bySpan));
      }),
    );
  });

  test.each([
    'officials said a person familiar with ',
    '1,111',
    'vowed to threatened to ',
    'a-',
    '$1',
    'about ',
    'denied the ',
  ])(
    // prettier-ignore
    'reads a line of 100 KB of “%s” at once',
    (words) => {
      const text = words.repeat(100_000 / words.length);
      const analysis = { ...analyze('The hall is old.'), language: 'en', regions: [] };
      const start = performance.now();
      findOffers(text, analysis, BOOK);
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );
});
