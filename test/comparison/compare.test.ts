import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { ComparedArticle } from '../../src/comparison/compared-article.ts';
import type { SharedQuotation } from '../../src/comparison/comparison-model.ts';
import { toComparedArticle } from '../../src/comparison/to-compared-article.ts';
import { plainWording } from '../../src/comparison/wording-text.ts';

/** Articles by name, their text as written in a file. */
function articles(texts: Readonly<Record<string, string>>): ComparedArticle[] {
  return Object.entries(texts).map(([name, text]) =>
    toComparedArticle(`file:///${name}`, { name, text, analysis: analyze(text), taggings: [], decisions: [] }),
  );
}

/** `speaker · grade: source words | source words`, the reference first. */
function line({ speaker, grade, reference, wordings }: SharedQuotation): string {
  const all = [reference, ...wordings.filter((wording) => wording !== reference)];
  const said = all.map((wording) => `${wording.article.name} ${plainWording(wording)}`);
  return `${speaker ?? '?'} · ${grade}: ${said.join(' | ')}`;
}

function shared(texts: Readonly<Record<string, string>>): string[] {
  return compare(articles(texts)).shared.map(line);
}

describe('quotations that are one', () => {
  test.each<[fact: string, texts: Record<string, string>, expected: string[]]>([
    [
      'are found where two outlets have the same words',
      {
        a: ' date 2031-05-02 “We will not sell the harbor to anyone,” Mayor Ana Duarte said.',
        b: ' date 2031-05-01 Ana Duarte told reporters: “We will not sell the harbor to anyone.”',
      },
      ['Ana Duarte · same: b “We will not sell the harbor to anyone.” | a “We will not sell the harbor to anyone,”'],
    ],
    [
      'are found where one outlet has a piece of the sentence only',
      {
        a: ' date 2031-05-01 “We are already talking to the owners of the harbor,” Ana Duarte said.',
        b: ' date 2031-05-02 Ana Duarte said the city was “already talking” with the owners.',
      },
      [
        'Ana Duarte · cut-at-edge: a “We are already talking to the owners of the harbor,” | ' +
          'b the city was “already talking” with the owners',
      ],
    ],
    [
      'are found where one outlet joins two of another, each with its own part',
      {
        a: ' date 2031-05-01 “Settle this strike before Friday,” Ana Duarte said.\n\n“Nobody wins if the cranes stand still,” she added.',
        b: ' date 2031-05-02 “Settle this strike before Friday. Nobody wins if the cranes stand still,” Ana Duarte said.',
      },
      [
        'Ana Duarte · same: a “Settle this strike before Friday,” | b “Settle this strike before Friday.”',
        'Ana Duarte · same: a “Nobody wins if the cranes stand still,” | b “Nobody wins if the cranes stand still,”',
      ],
    ],
    [
      'are found where one outlet reports what another quotes',
      {
        a: ' date 2031-05-01 “I will close the northern pier before winter,” Ana Duarte said.',
        b: ' date 2031-05-02 Ana Duarte said that she would close the northern pier before winter.',
      },
      [
        'Ana Duarte · indirect: a “I will close the northern pier before winter,” | ' +
          'b that she would close the northern pier before winter',
      ],
    ],
    [
      'are found under two spellings of the speaker’s name',
      {
        a: ' date 2031-05-01 “Talking about us without us is dangerous,” President Taras Zorenkko said.',
        b: ' date 2031-05-02 “Talking about us without us is dangerous,” President Taras Zorenko said.',
      },
      [
        'Taras Zorenkko · same: a “Talking about us without us is dangerous,” | b “Talking about us without us is dangerous,”',
      ],
    ],
    [
      'are told from others on the same pattern where both outlets have both',
      {
        a: ' date 2031-05-01 “We will close the northern pier for good by May,” Ana Duarte said.\n\n“We will close the southern pier for good by June,” Duarte added.',
        b: ' date 2031-05-02 “We will close the southern pier for good by June,” Ana Duarte said.\n\n“We will close the northern pier for good by May,” Duarte said.',
      },
      [
        'Ana Duarte · same: a “We will close the northern pier for good by May,” | b “We will close the northern pier for good by May,”',
        'Ana Duarte · same: a “We will close the southern pier for good by June,” | b “We will close the southern pier for good by June,”',
      ],
    ],
    [
      'are not those of two speakers who say what everybody says',
      {
        a: ' date 2031-05-01 “We will see,” Ana Duarte said.',
        b: ' date 2031-05-02 “We will see,” Oskar Dahl said.',
      },
      [],
    ],
    [
      'are not two sayings of one speaker on one matter',
      {
        a: ' date 2031-05-01 “We want to end that strike,” Ana Duarte said.',
        b: ' date 2031-05-02 “I want to end this waste of money in the council,” Ana Duarte said.',
      },
      [],
    ],
  ])('%s', (_, texts, expected) => {
    expect(shared(texts)).toEqual(expected);
  });
});

describe('disputes', () => {
  const disputes = (a: string, b: string) =>
    compare(articles({ a: ` date 2031-05-05 ${a}`, b: ` date 2031-05-06 ${b}` })).shared.flatMap((one) =>
      one.disputes.map(({ kind, sides }) => `${kind}: ${sides.map(({ says }) => says).join(' / ')}`),
    );

  test.each([
    [
      '“Nobody told us that the cranes were rotten,” Ana Duarte said.',
      '“Nobody told us that the cranes were rotten,” Oskar Dahl said.',
      ['speaker: Ana Duarte / Oskar Dahl'],
    ],
    [
      '“Nobody told us that the cranes were rotten,” Ana Duarte said.',
      '“Nobody told us that the cranes were rotten,” a port official said.',
      ['speaker: Ana Duarte / a port official'],
    ],
    [
      '“Nobody told us that the cranes were rotten,” Ana Duarte said on Friday.',
      '“Nobody told us that the cranes were rotten,” Ana Duarte said on Saturday.',
      ['day: 2031-05-02 / 2031-05-03'],
    ],
    [
      '“Nobody told us that the cranes were rotten,” Ana Duarte said.',
      '“Nobody told us that the cranes were rotten,” Ana Duarte claimed.',
      ['verb: say / claim'],
    ],
    [
      '“Nobody told us that the cranes were rotten,” Ana Duarte said.',
      '“Nobody told us that the cranes were rotten,” Ana Duarte added.',
      [],
    ],
  ])('%s %s', (a, b, expected) => {
    expect(disputes(a, b)).toEqual(expected);
  });
});

describe('comparing', () => {
  const texts = {
    'courier.txt':
      ' date 2031-05-01 “We have looked at every number twice, and the answer does not change,” Ana Duarte said.\n\n“Nobody told us that the cranes were rotten,” Oskar Dahl told the Courier.\n\nThe council said the works would cost 12 million crowns.',
    'post.txt':
      ' date 2031-05-02 “We’ve looked at every number and the answer doesn’t change,” said Ana Duarte.\n\nOskar Dahl claimed that “nobody told us” about the cranes.',
    'radio.txt': 'Ana Duarte said the council had looked at every number twice. “It is my city,” she said.',
  };

  test('gives the same whatever the order of the files', () => {
    const given = articles(texts);
    const inOrder = compare(given).shared.map(line);
    expect(inOrder.length).toBeGreaterThan(1);
    expect(compare(given.toReversed()).shared.map(line)).toEqual(inOrder);
  });

  test('finds one article against its copy to be all the same', () => {
    const text = texts['courier.txt'];
    const { shared: found, lone } = compare(articles({ 'one.txt': text, 'other.txt': text }));
    expect(found.map(({ grade }) => grade)).toEqual(['same', 'same']);
    expect(found.flatMap(({ disputes }) => disputes)).toEqual([]);
    expect(lone).toEqual([]);
  });

  test('lists what stands in one source alone', () => {
    const { lone } = compare(articles(texts));
    expect(
      lone.map(({ article, utterance }) => `${article.name} ${plainWording({ utterances: [utterance] })}`),
    ).toEqual(['radio.txt “It is my city,”']);
  });

  test('cuts every word of a difference out of its own article', () => {
    const given = articles(texts);
    for (const { wordings, reference } of compare(given).shared) {
      for (const { article, differences } of wordings) {
        const text = texts[article.name as keyof typeof texts];
        const ofReference = texts[reference.article.name as keyof typeof texts];
        for (const { here, there } of differences) {
          expect(here.end).toBeLessThanOrEqual(text.length);
          expect(there.end).toBeLessThanOrEqual(ofReference.length);
          expect(text.slice(here.start, here.end)).not.toMatch(/^\p{L}+.*\n/u);
        }
      }
    }
  });

  test('tells apart what one quotation holds and others have in places of their own', () => {
    const said = articles({
      'courier.txt':
        ' date 2031-05-01 “We will sell the northern pier to nobody,” Ana Duarte said. “The old cranes are rotten.”',
      'post.txt':
        ' date 2031-05-02 “The old cranes are rotten,” Ana Duarte said.\n\n“We will sell the northern pier to nobody,” she added.',
    });
    const ids = compare(said).shared.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  test('takes no articles for no comparison', () => {
    expect(compare([])).toMatchObject({ articles: [], shared: [], lone: [], copies: [] });
  });
});
