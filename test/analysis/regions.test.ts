import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegions } from '../../src/analysis/regions.ts';

const P1 = 'The council of Port Halden voted on Monday to close the ferry that has crossed the sound since 1931.';
const P2 = '“We have looked at every number twice,” said the minister, Ingrid Solvang, at a news conference on Sunday.';
const P3 =
  'The union will decide on Tuesday whether to strike, and the island council meets again on Thursday evening.';
const BODY = [P1, P2, P3].join('\n\n');

/** Every line with its kind, one a line; `body` left out. */
function kinds(text: string): string[] {
  const { regions } = findRegions(text);
  return regions
    .filter(({ kind }) => kind !== 'body')
    .map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).trim().replace(/\n+/g, ' / ')}`);
}

describe('the head of an article', () => {
  it.each<[string, string, string[]]>([
    ['date line before the text', ` date 2025-03-10 ${BODY}`, ['metadata: date 2025-03-10']],
    ['date line alone', `date: 2025-03-10\n${BODY}`, ['metadata: date: 2025-03-10']],
    ['headline', `Ferry to end in April\n\n${BODY}`, ['headline: Ferry to end in April']],
    ['headline with a question', `Who sank the ferry?\n\n${BODY}`, ['headline: Who sank the ferry?']],
    [
      'headline that ends with an abbreviation',
      `Ferry sold to the U.S.\n\n${BODY}`,
      ['headline: Ferry sold to the U.S.'],
    ],
    [
      'headline printed twice',
      `The ferry ends.\n\nThe ferry ends.\n\n${BODY}`,
      ['headline: The ferry ends. / The ferry ends.'],
    ],
    ['Markdown headline', `# Ferry to end\n\n${BODY}`, ['headline: # Ferry to end']],
    [
      'broadsheet: section, headline, second line, byline, date',
      `Politics\nFerry to end in April\nIslanders fear for their school\nBy Mara Lindqvist and Noor Rahimi\nMonday, March 10, 2025\n\n${BODY}`,
      [
        'furniture: Politics',
        'headline: Ferry to end in April / Islanders fear for their school',
        'byline: By Mara Lindqvist and Noor Rahimi',
        'metadata: Monday, March 10, 2025',
      ],
    ],
    [
      'web page: name, reading time, caption with markup and without',
      `Ferry to end\n\nMara Lindqvist\n·3 min read\n<span>The ferry.</span><span>Photograph: Pia Renn/Halden Wire</span>\nThe ferry.Photograph: Pia Renn/Halden Wire\n\n${BODY}`,
      [
        'headline: Ferry to end',
        'byline: Mara Lindqvist',
        'metadata: ·3 min read',
        'caption: <span>The ferry.</span><span>Photograph: Pia Renn/Halden Wire</span> / The ferry.Photograph: Pia Renn/Halden Wire',
      ],
    ],
    [
      'tabloid: capitals, role, published and updated',
      `FERRY AXED!\nColin Ashby, Chief Reporter\nPublished: 10:30, 10 March 2025\nUpdated: 11:45, 10 March 2025\n${BODY}`,
      [
        'headline: FERRY AXED!',
        'byline: Colin Ashby, Chief Reporter',
        'metadata: Published: 10:30, 10 March 2025 / Updated: 11:45, 10 March 2025',
      ],
    ],
    ['no headline where the text begins at once', BODY, []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('datelines', () => {
  it.each([
    'EIDSBERG —',
    'PORT HALDEN (NSW) —',
    'PORT HALDEN, Norland (NSW) —',
    'EIDSBERG, March 10 (Halden Wire) -',
    'EIDSBERG (Halden Wire) -',
    'Eidsberg (NSW) –',
    '(Halden Wire) --',
    'PORT HALDEN:',
  ])('%s', (dateline) => {
    expect(kinds(`${dateline} ${BODY}`)).toEqual([`dateline: ${dateline}`]);
  });

  it('are told from the labels of an interview and from capitals in a sentence', () => {
    const interview = `BREKKE: ${P1}\n\nRADIO: ${P2}\n\nBREKKE: ${P3}`;
    expect(kinds(interview)).toEqual([]);
    expect(kinds(`HWU-led workers have voted to strike over the closure of the ferry.\n\n${BODY}`)).toEqual([]);
  });
});

describe('what pages put between and behind', () => {
  it.each<[string, string]>([
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Story continues below advertisement'],
    ['furniture', 'Share this story: Facebook | X | E-mail'],
    ['furniture', 'Sign up for our daily newsletter'],
    ['furniture', 'Follow us on Bluesky'],
    ['furniture', '12 comments'],
    ['related', 'Read more: Dockers vote to strike'],
    ['related', 'RELATED | Dockers vote to strike'],
    ['related', 'WATCH: The last crossing'],
    ['caption', 'The ferry leaves the pier. (Photo by Pia Renn/Halden Wire)'],
    ['caption', 'FILE - The ferry leaves the pier, Jan. 5, 2025, in Port Halden. (AP Photo/Pia Renn)'],
    ['caption', 'The ferry leaves the pier. REUTERS/Pia Renn/File Photo'],
    ['caption', 'Image source, Halden Wire'],
    ['caption', 'The ferry leaves the pier in January.\nPia Renn/Reuters'],
  ])('%s: %s', (kind, line) => {
    expect(kinds(`${P1}\n\n${line}\n\n${P2}\n\n${P3}`)).toEqual([`${kind}: ${line.replace('\n', ' / ')}`]);
  });

  it('leaves ordinary sentences alone', () => {
    const text = [
      P1,
      'Share prices fell.',
      'Comments by the mayor made it worse.',
      'More ferries will follow, she said.',
      'Read the room, he told her.',
      'By Monday, nobody spoke of it.',
      'The picture: bleak.',
      P2,
    ].join('\n\n');
    expect(kinds(text)).toEqual([]);
  });

  it('goes on with the article behind a box of links', () => {
    const text = `${BODY}\n\nRelated stories\n\nSnow closes road\nTeam sacks coach\n\n${P1}\n\n${P2}`;
    expect(kinds(text)).toEqual(['related: Related stories / Snow closes road / Team sacks coach']);
  });

  it('takes a list with teasers to the end of the page', () => {
    const list = `Latest Stories\n\n  • Snow closes road\n\n    ${P1}\n\n  • Team sacks coach\n\n    ${P2}`;
    expect(kinds(`${BODY}\n\n${list}`)).toHaveLength(1);
    expect(findRegions(`${BODY}\n\n${list}`).regions.at(-1)).toMatchObject({ kind: 'related', start: BODY.length + 2 });
  });

  it('takes comments and the titles behind them for the page’s', () => {
    const page = `${BODY}\n\nShare this post\nComments\n\nI was on that boat.\n\nSubscribing...\n\nSnow closes road\n\nSnow closes road\n\n${P1}\n\nA B`;
    expect(findRegions(page).regions.map(({ kind }) => kind)).toEqual(['body', 'furniture', 'related']);
  });

  it('finds credits at the end', () => {
    const text = `${BODY}\n\n(Reporting by Mara Lindqvist; editing by Noor Rahimi)\n\n© 2025 The Halden Courier. All rights reserved.`;
    expect(findRegions(text).regions.map(({ kind }) => kind)).toEqual(['body', 'byline', 'furniture']);
  });
});

describe('regions of any text', () => {
  const line = fc.constantFrom(
    P1,
    P2,
    'Ferry to end',
    'Related',
    'Comments',
    'ADVERTISEMENT',
    'Share',
    'By Mara Lindqvist',
    '',
    ' ',
    '---',
    'title: x',
    ' date 2025-03-10',
    'Pia Renn/Reuters',
    '  • Item',
    'EIDSBERG — It rained all day in the town and on the sound.',
  );
  it('tile it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        const { regions } = findRegions(text);
        expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        regions.forEach((region, index) => {
          expect(region.end).toBeGreaterThan(region.start);
          expect(region.kind).not.toBe(regions[index - 1]?.kind);
        });
      }),
    );
  });

  it('cost little on a hostile line', () => {
    const started = performance.now();
    for (const unit of ['A ', 'Ab ', '(', 'photo (', '<', 'by ', 'A, ', '"', 'AB-', '/Reuters', '- '])
      findRegions(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
