import { describe, expect, test } from 'vitest';
import type { Analysis, Quotation } from '../../src/article/analysis-model.ts';
import { problemSentence } from '../../src/article/reason.ts';
import { sliceOf } from '../../src/article/span.ts';
import { inEnglish } from '../../src/article/translate.ts';
import type { ComparedArticle } from '../../src/comparison/compared-article.ts';
import { compare } from '../../src/comparison/compare.ts';
import { quotedWords } from '../../src/comparison/quoted-words.ts';
import { sharedPassages } from '../../src/comparison/shared-passages.ts';
import { sourceProblems } from '../../src/comparison/source-problems.ts';

/** A text whose words between marks are quotations of one speaker. */
function read(name: string, text: string, speaker = 'Ida Brun') {
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 0: whole }, at): Quotation => ({
    start: index,
    end: index + whole.length,
    id: `${name}${String(at)}`,
    type: 'direct',
    content: [{ start: index + 1, end: index + whole.length - 1 }],
    quoted: [{ start: index, end: index + whole.length }],
    rule: 'cue-after',
  }));
  const model = { text, analysis: { quotations } as unknown as Analysis };
  const article: ComparedArticle = {
    uri: name,
    name,
    outlet: name,
    published: '2031-05-01',
    utterances: quotations.map(({ start, end, id, content: [words] }) => ({
      start,
      end,
      quotation: id,
      type: 'direct',
      line: 1,
      speaker,
      parts: [{ start: words!.start, text: sliceOf(text, words!), verbatim: true }],
    })),
    entities: [{ type: 'person', name: speaker, mentions: 1, forms: [] }],
    days: [],
    sentences: [],
  };
  return { model, article };
}

const COURIER = read('Courier', 'Brun: “They are closing the only road that we have on this island.” She left.');
const OBSERVER = read('Observer', 'Brun: “They are closing the one road that we have on this island.”');
const WIRE = read('Wire', 'Brun: “They are closing the only road that we have on this island.”');
const COMPARISON = compare([COURIER.article, OBSERVER.article, WIRE.article]);

/** The words in boxes of an article as it is now. */
function boxed({ article }: typeof COURIER, { model }: typeof COURIER): string[] {
  return sharedPassages(COMPARISON, article.uri, model).flatMap(({ boxes }) => boxes.map((box) => sliceOf(model.text, box))); // prettier-ignore
}

/** An article as comparing sees it where two sayings of one quotation are apart: the second begins behind a full stop. */
function apart({ model, article }: typeof COURIER): ComparedArticle {
  const utterances = article.utterances.flatMap((utterance) => {
    const text = utterance.parts[0]!.text;
    const cut = text.indexOf('. ') + 2;
    const from = utterance.parts[0]!.start;
    return [
      {
        ...utterance,
        whole: utterance,
        end: from + cut,
        parts: [{ start: from, text: text.slice(0, cut).trim(), verbatim: true }],
      },
      {
        ...utterance,
        whole: utterance,
        start: from + cut,
        parts: [{ start: from + cut, text: text.slice(cut), verbatim: true }],
      },
    ];
  });
  expect(utterances.every(({ parts }) => model.text.includes(parts[0]!.text))).toBe(true);
  return { ...article, utterances };
}

describe('words that other sources word differently', () => {
  test('are found in each saying of a quotation that holds several', () => {
    const whole = read(
      'Courier',
      '“We have looked at every number twice. They are closing the only road that we have on this island.”',
    );
    const comparison = compare([apart(whole), OBSERVER.article]);
    const boxes = sharedPassages(comparison, 'Courier', whole.model).flatMap((passage) => passage.boxes);
    expect(boxes.map((box) => sliceOf(whole.model.text, box))).toEqual(['only']);
  });

  test('are boxed in every source, be it the reference or not', () => {
    expect([COURIER, OBSERVER, WIRE].map((article) => boxed(article, article))).toEqual([['only'], ['one'], ['only']]);
  });

  test('move with an edit before them', () => {
    expect(boxed(COURIER, read('Courier', `It rains. “No.” ${COURIER.model.text}`))).toEqual(['only']);
  });

  test('are no others where they were edited, or lost their marks', () => {
    expect(boxed(COURIER, read('Courier', COURIER.model.text.replace('only', 'last')))).toEqual([]);
    expect(boxed(COURIER, read('Courier', COURIER.model.text.replace('“', '')))).toEqual([]);
  });

  test('are a problem that names the sources and their words', () => {
    const problems = (of: typeof COURIER) =>
      sourceProblems(COMPARISON, sharedPassages(COMPARISON, of.article.uri, of.model)).map(
        ({ elsewhere, ...problem }) => [problem.rule, problemSentence(problem, inEnglish), elsewhere.length],
      );
    expect(problems(COURIER)).toEqual([['worded-differently', 'Worded differently in Observer: “one”.', 1]]);
    expect(problems(OBSERVER)).toEqual([
      ['worded-differently', 'Worded differently in 2 other sources: Courier “only”, Wire “only”.', 2],
    ]);
  });
});

test('two names for the same words are a dispute, a name and nobody are none', () => {
  const words = '“The harbor belongs to all who live beside it and to nobody else.”';
  const [one, two] = [read('Courier', words), read('Observer', words, 'Otto Lind')];
  const comparison = compare([one.article, two.article]);
  const found = sourceProblems(comparison, sharedPassages(comparison, 'Courier', one.model));
  expect(found.map((problem) => [problem.rule, problemSentence(problem, inEnglish)])).toEqual([
    ['speaker-disputed', 'Said by Ida Brun here, by Otto Lind in Observer.'],
  ]);
});

test('a quotation is called by its quoted words alone, in one pair of marks', () => {
  const utterance = { ...COURIER.article.utterances[0]! };
  const named = (...parts: readonly [text: string, verbatim: boolean][]) => {
    let start = 0;
    const made = parts.map(([text, verbatim]) => {
      const part = { start, text, verbatim };
      start += text.length + 20;
      return part;
    });
    return quotedWords({ utterances: [{ ...utterance, parts: made }] });
  };
  expect(named(['We will row,', true])).toBe('“We will row”');
  expect(named(['the boats were', false], ['no longer safe', true])).toBe('“no longer safe”');
  expect(named(['We will row,', true], ['and sing', true])).toBe('“We will row, … and sing”');
  expect(named(['the boats were old', false])).toBe('the boats were old');
});
