import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/analysis/metadata-day.ts';
import { findMetadata } from '../../src/analysis/metadata.ts';
import { findRegions } from '../../src/analysis/regions.ts';

describe('a date as written', () => {
  it.each<[string, string | undefined]>([
    ['2025-02-03', '2025-02-03'],
    ['2025-02-03T10:30:00Z', '2025-02-03'],
    ['2025/2/3', '2025-02-03'],
    ['Feb. 3, 2025', '2025-02-03'],
    ['Monday, February 3rd, 2025 10:30 am', '2025-02-03'],
    ['3 February 2025', '2025-02-03'],
    ['Mon, 03 Feb 2025 10:30:00 GMT', '2025-02-03'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['2025-02', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

describe('front matter and date line', () => {
  it('gives every field and where the text begins', () => {
    const matter =
      '---\ntitle: "Ferry to end: the facts"\noutlet: The Halden Courier\nurl: https://courier.example/ferry\npublished: 2025-02-03T10:30:00Z\nauthor: Mara Lindqvist\n---\n';
    const found = findMetadata(`${matter}\nText.`);
    expect(found).toEqual({
      metadata: {
        title: 'Ferry to end: the facts',
        outlet: 'The Halden Courier',
        url: 'https://courier.example/ferry',
        published: '2025-02-03',
        author: 'Mara Lindqvist',
      },
      problems: [],
      end: matter.length,
    });
  });

  it.each([
    ['title: Ferry: the facts', 'a text with a colon in it needs quotation marks'],
    ['title: "Ferry', 'a sign is missing here, such as a colon or a closing quotation mark'],
    ['title: @harbor', 'a text that begins with this sign needs quotation marks'],
    ['title: one\ntitle: two', 'this field stands here twice'],
    ['title\noutlet: Courier', 'a field and its colon stand on one line'],
    ['\ttitle: Ferry', 'lines are indented with blanks, not with tabs'],
    ['title: [Ferry', 'this line is not indented as the others are, or a bracket before it is not closed'],
    ['title: "a\\q"', 'inside quotation marks, a backslash is written twice'],
    ['- Ferry\ntitle: b', 'this sign does not belong here'],
  ])('says in words of its own why it cannot be read: %j', (yaml, why) => {
    const { problems } = findMetadata(`---\n${yaml}\n---\nText.`);
    expect(problems.map(({ values }) => values)).toEqual([{ why }]);
  });

  it('reports broken front matter, keeps what can be read, and never throws', () => {
    const text = '---\ntitle: Ferry: the facts\npublished: 2025-02-03\n---\nText.';
    const { metadata, problems } = findMetadata(text);
    expect(metadata).toEqual({ title: 'Ferry: the facts', published: '2025-02-03' });
    expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-unreadable']);
    for (const odd of [
      '---\n- a\n---\n',
      '---\nx\n---\n',
      '---\n\n---\n',
      '---\n',
      '---\n"\n---\n',
      '---\na: *b\n---\n',
    ]) {
      expect(() => findMetadata(odd)).not.toThrow();
    }
  });

  it('takes a rule of hyphens that nothing closes for text', () => {
    expect(findMetadata('---\nThe council met.').end).toBe(0);
  });

  it.each<[string, string | undefined, string[]]>([
    [' date 2025-02-03 The council met.', '2025-02-03', []],
    ['date: 2025-02-03\nThe council met.', '2025-02-03', []],
    [' date 2025-02-03T10:30:00Z The council met.', '2025-02-03', []],
    [' date Feb. 3, 2025 The council met.', '2025-02-03', []],
    [' date 2025-02-31 The council met.', undefined, ['date-unreadable']],
    ['Date nights are back.', undefined, []],
    ['---\npublished: 2025-02-03\n---\n date 2025-02-04 The council met.', '2025-02-03', ['publication-dates-differ']],
    ['---\npublished: soon\n---\n date 2025-02-04 The council met.', '2025-02-04', ['date-unreadable']],
  ])('%j', (text, published, rules) => {
    const found = findMetadata(text);
    expect(found.metadata.published).toBe(published);
    expect(found.problems.map(({ rule }) => rule)).toEqual(rules);
    if (text.includes('The council')) expect(text.slice(found.end)).toBe('The council met.');
  });

  it('takes title, author and day from the head of the page where nothing else names them', () => {
    const body = 'The council of Port Halden voted on Monday to close the ferry that crossed the sound.';
    expect(findRegions(`Ferry to end\n\nBy Mara Lindqvist\nMarch 10, 2025\n\n${body}\n\n${body}`).metadata).toEqual({
      title: 'Ferry to end',
      author: 'Mara Lindqvist',
      published: '2025-03-10',
    });
  });
});
