import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../src/article/default-codebook.ts';
import { withUsed } from '../../../../src/vscode/tagging/picking/tag-keys.ts';
import { newTagName, tagGroups, tagTyped } from '../../../../src/vscode/tagging/picking/tag-rows.ts';

const keys = DEFAULT_CODEBOOK.tags.filter(({ key }) => key !== undefined).map(({ label }) => label);

const BROUGHT = { codebook: DEFAULT_CODEBOOK, isOwn: false, recent: [], keys, used: [] };

/** A codebook of a folder: two tags, one under the other, and one without a key. */
const OWN = {
  ...BROUGHT,
  isOwn: true,
  codebook: {
    tags: [
      { id: 'slant', label: 'slant', key: 's', definition: 'Takes sides.' },
      { id: 'word', label: 'loaded word', parent: 'slant', key: '2' },
      { id: 'gap', label: 'gap' },
    ],
    variables: [],
    constraints: [],
  },
};

describe('the tags one can choose', () => {
  test('are those for news before any was used, with digits and definitions', () => {
    const [group] = tagGroups(BROUGHT);
    const [claim] = DEFAULT_CODEBOOK.tags;
    expect(group?.heading).toBe('codebook');
    expect(group?.rows[0]).toEqual({ name: 'claim', key: '1', definition: claim?.definition });
    expect(group?.rows.at(-1)).not.toHaveProperty('key');
  });

  test('stand once: used last, then in the articles by name, then the rest', () => {
    const groups = tagGroups({ ...BROUGHT, recent: ['denial'], used: ['tone 10', 'tone 2', 'denial'] });
    expect(groups.map(({ heading, rows }) => [heading, rows.slice(0, 2).map(({ name }) => name)])).toEqual([
      ['recent', ['denial']],
      ['in these articles', ['tone 2', 'tone 10']],
      ['codebook', ['claim', 'evidence']],
    ]);
  });

  test('are in a folder with a codebook of its own first those of it, in its order, with the tag they are under', () => {
    expect(tagGroups({ ...OWN, used: ['tone', 'gap'] })).toEqual([
      {
        heading: 'codebook',
        rows: [
          { name: 'slant', key: 's', definition: 'Takes sides.' },
          { name: 'loaded word', key: '2', parent: 'slant' },
          { name: 'gap' },
        ],
      },
      { heading: 'not in the codebook', rows: [{ name: 'tone' }] },
    ]);
  });
});

describe('keys', () => {
  test('are those of the codebook; the digits it leaves free are learned', () => {
    const rows = tagGroups({ ...OWN, keys: ['slant', 'gap', 'tone'], used: ['tone'] }).flatMap(({ rows }) => rows);
    expect(rows.map(({ name, key }) => `${name} ${key ?? '-'}`)).toEqual([
      'slant s',
      'loaded word 2',
      'gap 1',
      'tone 3',
    ]);
  });
});

describe('digits', () => {
  test('stay with their tags whatever is used', () => {
    expect(withUsed({ recent: [], keys }, 'denial')).toEqual({ recent: ['denial'], keys });
  });

  test('go to a new tag from the last one never used', () => {
    const used = withUsed({ recent: ['missing context'], keys }, 'tone');
    expect(used.keys).toEqual([...keys.slice(0, 7), 'tone', 'missing context']);
  });

  test('go to a new tag from the one not used for the longest where all were used', () => {
    const used = withUsed({ recent: keys, keys }, 'tone');
    expect(used.keys).toEqual([...keys.slice(0, 8), 'tone']);
  });

  test('are nine and of nine tags, whatever is used in whatever order', () => {
    const tags = fc.array(fc.constantFrom(...keys, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'));
    fc.assert(
      fc.property(tags, (used) => {
        const end = used.reduce(withUsed, { recent: [] as readonly string[], keys: keys });
        expect(new Set(end.keys).size).toBe(9);
        for (const tag of end.recent) expect(end.keys).toContain(tag);
        expect(end.recent[0]).toBe(used.at(-1));
      }),
    );
  });
});

test.each([
  ['spin', 'spin'],
  ['  double   spin ', 'double spin'],
  ['Claim', undefined],
  ['7', undefined],
  ['', undefined],
])('“%s” names the new tag %s', (typed, name) => expect(newTagName(typed, keys)).toBe(name));

test('Enter takes a tag that is called so, whatever its case', () => {
  expect(tagTyped(' CLAIM ', keys)).toBe('claim');
  expect(tagTyped('spin', keys)).toBe('spin');
});
