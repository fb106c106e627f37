import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCodebook } from '../../../src/annotations/codebook/change-codebook.ts';
import { newCodebook } from '../../../src/annotations/codebook/new-codebook.ts';
import { parseCodebook } from '../../../src/annotations/codebook/parse-codebook.ts';
import type { TagChange } from '../../../src/annotations/codebook/tag-change.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';

/** Written by hand: comments, four blanks, a field of a later version, a comma at the end. */
const TEXT = `{
    // agreed on in March
    "version": 1,
    "tags": [
        { "id": "claim", "label": "claim", "color": "yellow", "weight": 3 }, // the usual one
        {
            "id": "number",
            "label": "number",
            "parent": "claim"
        },
        { "id": "share", "label": "share", "parent": "number" },
        { "label": "spin" },
    ],
    "constraints": [{ "tag": "number", "needs": ["claim", "spin"] }],
    "team": "harbor desk"
}
`;

const changed = (change: TagChange, text = TEXT) => changeCodebook(text, change);
const shown = (text: string) =>
  parseCodebook(text).content?.tags.map(({ id, label, parent, color }) =>
    [id, label, parent === undefined ? '' : `< ${parent}`, color ?? ''].filter((part) => part !== '').join(' '),
  );
const lines = (text: string) => text.split('\n');

describe('a change of a tag in the text of a codebook', () => {
  it('renames in its place, and touches nothing else', () => {
    const [before, after] = [lines(TEXT), lines(changed({ type: 'rename', tag: 'Number', to: 'figure' }))];
    expect(after.filter((line, at) => line !== before[at])).toEqual(['            "label": "figure",']);
    expect(after).toHaveLength(before.length);
  });

  it('gives an id to a tag that had none before its label changes', () => {
    expect(shown(changed({ type: 'rename', tag: 'spin', to: 'slant' }))).toContain('spin slant');
  });

  it.each<[TagChange, string[]]>([
    [{ type: 'recolor', tag: 'spin', color: 'red' }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin red']],
    [{ type: 'move', tag: 'spin', under: 'claim' }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin < claim']],
    [{ type: 'move', tag: 'share', under: undefined }, ['claim claim yellow', 'number number < claim', 'share share', 'spin spin']],
    [{ type: 'create', tag: { label: 'Claim', definition: 'Again.' } }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin']],
    [{ type: 'create', tag: { label: 'loaded word' } }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin', 'loaded-word loaded word']],
    [{ type: 'delete', tag: 'number' }, ['claim claim yellow', 'share share < claim', 'spin spin']],
    [{ type: 'merge', tag: 'number', into: 'spin' }, ['claim claim yellow', 'share share < spin', 'spin spin']],
    [{ type: 'merge', tag: 'claim', into: 'share' }, ['number number < share', 'share share', 'spin spin']],
    [{ type: 'merge', tag: 'number', into: 'tone' }, ['claim claim yellow', 'number tone < claim', 'share share < number', 'spin spin']],
    [{ type: 'merge', tag: 'tone', into: 'spin' }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin']],
    [{ type: 'split', tag: 'number', to: 'date' }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin', 'date date < claim']],
    [{ type: 'recolor', tag: 'tone', color: 'blue' }, ['claim claim yellow', 'number number < claim', 'share share < number', 'spin spin', 'tone tone blue']],
  ])('%j', (change, expected) => {
    const after = changed(change);
    expect(shown(after)).toEqual(expected);
    expect(parseCodebook(after).problems).toEqual([]);
    expect(after).toContain('// agreed on in March');
    expect(after).toContain('"team": "harbor desk"');
    if (after.includes('"id": "claim"')) expect(after).toContain('"weight": 3');
  }); // prettier-ignore

  it('lets constraints follow: what needed a tag needs the one it became, or nothing', () => {
    const needs = (change: TagChange) => parseCodebook(changed(change)).content?.constraints;
    expect(needs({ type: 'merge', tag: 'claim', into: 'spin' })).toEqual([{ tag: 'number', needs: ['spin'] }]);
    expect(needs({ type: 'delete', tag: 'claim' })).toEqual([{ tag: 'number', needs: ['spin'] }]);
    expect(needs({ type: 'delete', tag: 'number' })).toEqual([]);
    expect(needs({ type: 'rename', tag: 'claim', to: 'assertion' })).toEqual([{ tag: 'number', needs: ['claim', 'spin'] }]); // prettier-ignore
  });

  it('makes the list of tags where there is none', () => {
    expect(shown(changed({ type: 'create', tag: { label: 'spin' } }, '{}'))).toEqual(['spin spin']);
  });

  it('keeps line ends, tabs and the byte order mark', () => {
    const text = '\uFEFF{\r\n\t"tags": [\r\n\t\t{ "label": "a" }\r\n\t]\r\n}\r\n';
    const after = changed({ type: 'create', tag: { label: 'b' } }, text);
    expect(after.startsWith('\uFEFF{\r\n\t"tags"')).toBe(true);
    expect(after).not.toMatch(/[^\r]\n| {2}/);
    expect(shown(after)).toEqual(['a a', 'b b']);
  });

  it('there and back gives the same text, for every tag and every name', () => {
    const labels = fc.constantFrom(...DEFAULT_CODEBOOK.tags.map(({ label }) => label));
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() === name); // prettier-ignore
    fc.assert(
      fc.property(labels, names, (label, name) => {
        fc.pre(DEFAULT_CODEBOOK.tags.every((tag) => tag.label.toLowerCase() !== name.toLowerCase()));
        const there = changed({ type: 'rename', tag: label, to: name }, newCodebook());
        expect(changed({ type: 'rename', tag: name, to: label }, there)).toBe(newCodebook());
      }),
    );
  });

  it('leaves a codebook without a fault, whatever is done in whatever order', () => {
    const label = fc.constantFrom('claim', 'number', 'share', 'spin', 'tone', 'date');
    const change: fc.Arbitrary<TagChange> = fc.oneof(
      fc.record({ type: fc.constant('rename' as const), tag: label, to: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ type: fc.constant('merge' as const), tag: label, into: label }),
      fc.record({ type: fc.constant('split' as const), tag: label, to: label }),
      fc.record({ type: fc.constant('delete' as const), tag: label }),
      fc.record({ type: fc.constant('recolor' as const), tag: label, color: fc.constant('red' as const) }),
      fc.record({ type: fc.constant('create' as const), tag: fc.record({ label }) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let text = TEXT;
        for (const one of changes) {
          const labels = parseCodebook(text).content?.tags.map((tag) => tag.label) ?? [];
          // A name that is taken is merged into, not renamed to: whoever asks sees to it.
          if (one.type === 'rename' && labels.includes(one.to)) continue;
          text = changed(one, text);
          expect(parseCodebook(text).problems).toEqual([]);
        }
      }),
    );
  });
});
