import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TAGS } from '../../../src/article/default-tags.ts';
import { withUsed } from '../../../src/vscode/tagging/tag-keys.ts';
import { newTagName, tagGroups, tagTyped } from '../../../src/vscode/tagging/tag-rows.ts';

const keys = DEFAULT_TAGS.slice(0, 9).map(({ name }) => name);

describe('the tags one can choose', () => {
  test('are those for news before any was used, with digits and definitions', () => {
    const [group] = tagGroups({ recent: [], keys, used: [] });
    expect(group?.heading).toBe('for news');
    expect(group?.rows[0]).toEqual({ name: 'claim', key: '1', definition: DEFAULT_TAGS[0]?.definition });
    expect(group?.rows.at(-1)).not.toHaveProperty('key');
  });

  test('stand once: used last, then in the articles by name, then the rest', () => {
    const groups = tagGroups({ recent: ['denial'], keys, used: ['tone 10', 'tone 2', 'denial'] });
    expect(groups.map(({ heading, rows }) => [heading, rows.slice(0, 2).map(({ name }) => name)])).toEqual([
      ['recent', ['denial']],
      ['in these articles', ['tone 2', 'tone 10']],
      ['for news', ['claim', 'evidence']],
    ]);
  });

  test('have each one sentence that says when to use them', () => {
    for (const { definition } of DEFAULT_TAGS) expect(definition).toMatch(/\.$/);
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
