import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { nestedMarks, type MarkedSpan } from '../../src/formats/html-marks.ts';

function markOf(name: string, start: number, end: number): MarkedSpan {
  return { start, end, element: (isFirst) => h(name, isFirst ? { id: name } : {}) };
}

function htmlOf(text: string, marks: readonly MarkedSpan[]): string {
  return toHtml({ type: 'root', children: nestedMarks(text, { start: 0, end: text.length }, marks, new Set()) });
}

test.each([
  ['apart', [markOf('a', 0, 2), markOf('b', 3, 5)], '<a id="a">01</a>2<b id="b">34</b>5'],
  ['touching', [markOf('a', 0, 2), markOf('b', 2, 5)], '<a id="a">01</a><b id="b">234</b>5'],
  ['nested', [markOf('b', 2, 3), markOf('a', 1, 5)], '0<a id="a">1<b id="b">2</b>34</a>5'],
  ['crossing', [markOf('a', 0, 3), markOf('b', 2, 5)], '<a id="a">01<b id="b">2</b></a><b>34</b>5'],
  ['on the same words', [markOf('a', 0, 6), markOf('b', 0, 6)], '<a id="a"><b id="b">012345</b></a>'],
  ['beyond the paragraph', [markOf('a', -5, 2), markOf('b', 4, 99)], '<a id="a">01</a>23<b id="b">45</b>'],
] as const)('nests marks that are %s', (_, marks, expected) => {
  expect(htmlOf('012345', marks)).toBe(expected);
});

test('puts each character under exactly the marks that cover it', () => {
  const text = 'abcdefghij';
  const span = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const page = htmlOf(text, spans.map(([start, end], index) => markOf(`m${String(index)}`, start, end))); // prettier-ignore
      const open: string[] = [];
      const under = new Map<string, string[]>();
      for (const [token, close, name] of page.matchAll(/<(\/?)(m\d)[^>]*>|[a-j]/g)) {
        if (name === undefined) under.set(token, [...open].sort());
        else if (close === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
      const expected = [...text].map((_, at) =>
        spans.flatMap(([start, end], index) => (start <= at && at < end ? [`m${String(index)}`] : [])).sort(),
      );
      expect([...text].map((character) => under.get(character))).toEqual(expected);
    }),
  );
});
