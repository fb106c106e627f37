import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { Analysis } from '../../../src/article/analysis-model.ts';
import type { AnchoredDecision, Decision } from '../../../src/article/annotation-model.ts';
import { sliceOf, type Span } from '../../../src/article/span.ts';
import { applyDecisions } from '../../../src/annotations/corrections/apply-decisions.ts';

const TEXT = [
  'date 2025-03-10 Ferry ends',
  '',
  '“We looked at every number,” Ingrid Solvang said on Friday. Halvard Njie, the skipper, called it “a long farewell”.',
  '',
  'Solvang left early. “The boats stay,” Njie said, “until there is a road.”',
  '',
  'The sign on the door read closed until further notice.',
  '',
].join('\n');
const FOUND = analyze(TEXT);

type Verdict = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'targets' | 'created'> : never) : never;

let count = 0;
/** A decision on words, the first of their kind in the text. */
function on(words: string | readonly string[], verdict: Verdict, place?: Span[]): AnchoredDecision {
  const spans =
    place ??
    [words].flat().map((part) => {
      const start = TEXT.indexOf(part);
      if (start === -1) throw new Error(`“${part}” is not in the text`);
      return { start, end: start + part.length };
    });
  count += 1;
  const decision: Decision = { id: `d${String(count)}`, targets: [], created: `2025-03-11T00:00:0${String(count % 10)}Z`, ...verdict }; // prettier-ignore
  return { decision, anchor: { status: 'exact', spans, score: 1 } };
}

/** `words | type | speaker | by`, one line a quotation. */
function lines({ quotations, entities }: Analysis): string[] {
  return quotations.map(({ content, type, speakerId, corrected }) =>
    [
      content.map((span) => sliceOf(TEXT, span)).join(' … '),
      type,
      entities.find(({ id }) => id === speakerId)?.name ?? '–',
      ...(corrected === undefined ? [] : [corrected.agrees ? 'agreed' : 'corrected']),
    ].join(' | '),
  );
}
const names = ({ entities }: Analysis): string[] =>
  entities.map(
    ({ name, type, mentions }) => `${name} ${type} ${mentions.map((span) => sliceOf(TEXT, span)).join('/')}`,
  );
const after = (...decisions: AnchoredDecision[]): Analysis => applyDecisions(FOUND, decisions, TEXT);

test('the article is read as the tests below expect', () => {
  expect(lines(FOUND)).toEqual([
    'We looked at every number, | direct | Ingrid Solvang',
    'a long farewell | mixed | Halvard Njie',
    'The boats stay, … until there is a road. | direct | Halvard Njie',
  ]);
});

test('who decided nothing gets the analysis as it is', () => {
  expect(after()).toBe(FOUND);
});

describe('a quotation', () => {
  test('gets the speaker that a person names, known to the article or new', () => {
    expect(lines(after(on('a long farewell', { type: 'speaker', name: 'ingrid solvang' })))[1]).toBe(
      'a long farewell | mixed | Ingrid Solvang | corrected',
    );
    const named = after(on('a long farewell', { type: 'speaker', name: 'Ida Brun' }));
    expect(lines(named)[1]).toBe('a long farewell | mixed | Ida Brun | corrected');
    expect(named.entities.find(({ name }) => name === 'Ida Brun')).toEqual({
      id: 'person:ida-brun',
      type: 'person',
      name: 'Ida Brun',
      mentions: [],
    });
  });
  test('drops the words of a source that name somebody else', () => {
    const [, farewell] = after(on('a long farewell', { type: 'speaker', name: 'Ingrid Solvang' })).quotations;
    expect(farewell?.source).toBeUndefined();
    expect(FOUND.quotations[1]?.source).toBeDefined();
  });
  test('can be said by nobody named', () => {
    expect(lines(after(on('a long farewell', { type: 'speaker', name: '' })))[1]).toBe('a long farewell | mixed | – | corrected'); // prettier-ignore
  });
  test('says so where the analysis finds the same', () => {
    expect(lines(after(on('a long farewell', { type: 'speaker', name: 'Halvard Njie' })))[1]).toMatch(/agreed$/);
  });
  test('is confirmed', () => {
    const doubtful = { ...FOUND, quotations: FOUND.quotations.map((one) => ({ ...one, doubtful: true as const })) };
    const [first, second] = applyDecisions(doubtful, [on('a long farewell', { type: 'accept' })], TEXT).quotations;
    expect(first?.doubtful).toBe(true);
    expect(second).not.toHaveProperty('doubtful');
    expect(second?.corrected?.agrees).toBe(true);
  });
  test('is taken away', () => {
    expect(lines(after(on('a long farewell', { type: 'reject' })))).toHaveLength(2);
  });
  test('stays where only an offer to tag its words was rejected', () => {
    expect(lines(after(on('a long farewell', { type: 'reject', rule: 'loaded-verb' })))).toEqual(lines(FOUND));
  });
  test('is marked where nobody saw one, with or without marks', () => {
    const marked = after(on('closed until further notice', { type: 'quotation', value: { type: 'indirect' } }));
    expect(lines(marked).at(-1)).toBe('closed until further notice | indirect | – | corrected');
  });
  test('is extended, keeping its speaker; its id stays', () => {
    const words = ['We looked at every number', 'on Friday'];
    const [first] = after(on(words, { type: 'quotation', value: { type: 'direct' } })).quotations;
    expect(first?.id).toBe(FOUND.quotations[0]?.id);
    expect(first?.speakerId).toBe(FOUND.quotations[0]?.speakerId);
    expect(first?.content.map((span) => sliceOf(TEXT, span))).toEqual(words);
    expect(sliceOf(TEXT, first!)).toBe('“We looked at every number,” Ingrid Solvang said on Friday');
  });
  test('swallows what lies inside it now', () => {
    const start = TEXT.indexOf('We looked');
    const place = [{ start, end: TEXT.indexOf('”.') }];
    expect(lines(after(on('', { type: 'quotation', value: { type: 'mixed' } }, place)))).toHaveLength(2);
  });
  test('a long one is not taken away by a word on a few of its words', () => {
    expect(lines(after(on('boats', { type: 'reject' })))).toEqual(lines(FOUND));
  });
});

describe('an entity', () => {
  test('gets another type, and another name', () => {
    expect(
      names(after(on('Halvard Njie', { type: 'entity', value: { do: 'retype', type: 'organization' } }))),
    ).toContain(
      names(FOUND)
        .find((line) => line.startsWith('Halvard'))
        ?.replace('person', 'organization'),
    );
    const renamed = after(on('Halvard Njie', { type: 'entity', value: { do: 'rename', name: 'Halvard A. Njie' } }));
    expect(lines(renamed)[1]).toBe('a long farewell | mixed | Halvard A. Njie');
  });
  test('is told from one that has its old name', () => {
    const renamed = on('Halvard Njie', { type: 'entity', value: { do: 'rename', name: 'Halvor Njie' } });
    const said = after(renamed, on('We looked at every number,', { type: 'speaker', name: 'Halvard Njie' }));
    expect(lines(said).map((line) => line.split(' | ')[2])).toEqual(['Halvard Njie', 'Halvor Njie', 'Halvor Njie']);
    expect(new Set(said.entities.map(({ id }) => id)).size).toBe(said.entities.length);
  });
  test('is merged into another, which says what it said', () => {
    const merged = after(on('Halvard Njie', { type: 'entity', value: { do: 'merge', into: 'Ingrid Solvang' } }));
    expect(merged.entities.filter(({ name }) => name === 'Halvard Njie')).toEqual([]);
    expect(new Set(merged.quotations.map(({ speakerId }) => speakerId)).size).toBe(1);
  });
  test('loses a mention that means another; what that mention said goes with it', () => {
    const split = after(on('Njie said', { type: 'entity', value: { do: 'split', name: 'Peder Njie' } }, [
      { start: TEXT.indexOf('Njie said'), end: TEXT.indexOf('Njie said') + 4 },
    ])); // prettier-ignore
    expect(lines(split).map((line) => line.split(' | ')[2])).toEqual(['Ingrid Solvang', 'Halvard Njie', 'Peder Njie']);
    expect(names(split)).toContain('Peder Njie person Njie');
  });
});

describe('a date', () => {
  const dates = ({ timeExpressions }: Analysis): string[] =>
    timeExpressions.map((date) => `${sliceOf(TEXT, date)} ${date.type} ${date.value ?? '–'} ${date.rule}`);
  test('gets the value that a person gives it', () => {
    expect(dates(after(on('Friday', { type: 'date', value: { value: '2025-02-28' } })))).toContain(
      'Friday DATE 2025-02-28 corrected',
    );
  });
  test('is none', () => {
    const left = dates(after(on('Friday', { type: 'date', value: { value: null } })));
    expect(left).toHaveLength(FOUND.timeExpressions.length - 1);
  });
  test('is seen where nobody saw one', () => {
    expect(dates(after(on('a long farewell', { type: 'date', value: { value: 'P3M' } })))).toContain(
      'a long farewell DURATION P3M corrected',
    );
  });
});

test('what is not found in the text changes nothing, nor what nobody understands', () => {
  const orphan: AnchoredDecision = { ...on('Friday', { type: 'reject' }), anchor: { status: 'orphan' } };
  expect(after(orphan)).toBe(FOUND);
  const odd = [{ do: 'fly' }, null, 7, { do: 'rename', name: ' ' }, { value: '' }].flatMap((value) =>
    (['entity', 'date', 'quotation'] as const).map((type) => on('Friday', { type, value })),
  );
  expect(after(...odd)).toEqual(FOUND);
});

test('whatever people decide, spans stay in the text, in order, and every speaker is an entity', () => {
  const place = fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => [{ start, end: Math.min(TEXT.length, start + length) }]);
  const verdict = fc.oneof<fc.Arbitrary<Verdict>[]>(
    fc.constantFrom<Verdict>({ type: 'accept' }, { type: 'reject' }),
    fc.constantFrom('', 'Ida Brun', 'Ingrid Solvang').map((name) => ({ type: 'speaker', name }) as const),
    fc.constantFrom('direct', 'indirect').map((type) => ({ type: 'quotation', value: { type } }) as const),
    fc
      .constantFrom({ do: 'merge', into: 'Halvard Njie' }, { do: 'split', name: 'Ida Brun' }, { do: 'rename', name: 'Ingrid Solvang' })
      .map((value) => ({ type: 'entity', value }) as const),
    fc.constantFrom('2025', null).map((value) => ({ type: 'date', value: { value } }) as const),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.tuple(place, verdict), { maxLength: 8 }), (decisions) => {
      const { quotations, entities, timeExpressions } = after(...decisions.map(([at, what]) => on('', what, at)));
      for (const list of [quotations, timeExpressions]) {
        list.forEach((span, index) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(TEXT.length);
          if (index > 0) expect(list[index - 1]!.start).toBeLessThanOrEqual(span.start);
        });
      }
      const ids = new Set(entities.map(({ id }) => id));
      expect(ids.size).toBe(entities.length);
      for (const { speakerId } of quotations) if (speakerId !== undefined) expect(ids).toContain(speakerId);
    }),
  );
});
