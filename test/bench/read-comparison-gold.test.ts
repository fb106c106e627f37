import { describe, expect, it } from 'vitest';
import { readComparisonGold } from '../../bench/comparison/read-gold.ts';

const ARTICLES = new Map([
  ['a.txt', '“We will go,” said Ann Lee. “All of us will go.” Later: “We wait.”'],
  ['b.txt', '“We’ll go,” an official boasted, “all of us.”'],
]);
const SHARED = `event: a walk
group 1: Ann Lee
  a.txt direct reference: We will go
  # a comment
  b.txt direct: We’ll go // all of us
    spelling silent, words-added silent
dispute 1 speaker: a.txt Ann Lee, b.txt an official
`;
const read = (source: string) => readComparisonGold('x.gold', source, ARTICLES);
const words = (article: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => ARTICLES.get(article)?.slice(start, end));

describe('gold of what articles share', () => {
  it('has the passages in their articles, in parts where a cue interrupts, and the heaviest difference as grade', () => {
    const { event, utterances, disputes } = read(SHARED);
    expect(event).toBe('a walk');
    expect(utterances).toMatchObject([{ number: 1, shared: true, speaker: 'Ann Lee' }]);
    const [reference, other] = utterances[0]?.reports ?? [];
    expect(reference).toMatchObject({ role: 'reference', grade: 'same', differences: [], line: 3 });
    expect(other).toMatchObject({ role: 'other', grade: 'words-added' });
    expect(other?.differences.map(({ kind }) => kind)).toEqual(['spelling', 'words-added']);
    expect(words('b.txt', other?.parts ?? [])).toEqual(['We’ll go', 'all of us']);
    const sides = [
      { article: 'a.txt', says: 'Ann Lee' },
      { article: 'b.txt', says: 'an official' },
    ];
    expect(disputes).toEqual([{ number: 1, about: 'speaker', sides }]);
  });

  it('reads what stands alone, what is joined, what is kept apart and what is outside', () => {
    const gold = read(
      `${SHARED}alone 2: Ann Lee\n  a.txt direct: will go #2\njoined 1 2: a.txt\napart 1 2: why\noutside a.txt: We wait`,
    );
    expect(gold.utterances[1]).toMatchObject({ shared: false, reports: [{ parts: [{ start: 39, end: 46 }] }] });
    expect(gold).toMatchObject({
      joined: [{ numbers: [1, 2], article: 'a.txt' }],
      apart: [{ numbers: [1, 2], why: 'why' }],
    });
    expect(
      words(
        'a.txt',
        gold.outside.map(({ span }) => span),
      ),
    ).toEqual(['We wait']);
  });

  it.each([
    [
      'a passage that is not there',
      'group 1: A\n  a.txt direct reference: We shall go',
      /x\.gold:2: .*0 times in a\.txt/,
    ],
    ['a passage that stands twice', 'group 1: A\n  a.txt direct reference: will go', /x\.gold:2: .*2 times in a\.txt/],
    ['an occurrence that is not there', 'group 1: A\n  a.txt direct reference: will go #3', /x\.gold:2: .*2 times/],
    ['an occurrence of what stands once', 'group 1: A\n  a.txt direct reference: We wait #1', /x\.gold:2: .*no #1/],
    [
      'an article that is not there',
      'group 1: A\n  c.txt direct reference: x',
      /x\.gold:2: there is no article c\.txt/,
    ],
    ['a passage without a group', '  a.txt direct: We wait', /x\.gold:1: a passage without a group/],
    ['a kind that is not there', SHARED.replace('spelling silent', 'tone silent'), /x\.gold:6: there is no kind tone/],
    [
      'a kind neither silent nor marked',
      SHARED.replace('spelling silent', 'spelling'),
      /x\.gold:6: .*silent or marked/,
    ],
    ['a passage nobody judged', SHARED.replace(/ {4}spelling.*\n/, ''), /x\.gold:5: expected same or differences/],
    ['differences of the reference', SHARED.replace('  # a comment', '    same'), /x\.gold:4: one line of differences/],
    ['a number that is taken', `${SHARED}alone 1: B`, /x\.gold:8: number 1 is taken/],
    ['a number of nothing', `${SHARED}joined 1 7: a.txt`, /x\.gold:8: there is no group or alone 7/],
    [
      'a dispute with an article not in the group',
      `${SHARED}dispute 1 day: a.txt x, c.txt y`,
      /x\.gold:8: group 1 is not in c/,
    ],
    ['a dispute about something else', `${SHARED}dispute 1 tone: a.txt x, b.txt y`, /x\.gold:8: a dispute is about/],
    ['a line that is nothing', 'group one', /x\.gold:1: expected event/],
  ])('refuses %s, naming file and line', (_, source, reason) => {
    expect(() => read(source)).toThrow(reason);
  });
});
