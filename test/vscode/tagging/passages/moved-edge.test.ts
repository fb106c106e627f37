import { expect, test } from 'vitest';
import type { Span } from '../../../../src/article/span.ts';
import { type EdgeMove, movedEdge } from '../../../../src/vscode/tagging/passages/moved-edge.ts';

/** `One [two] three`: the text, and the spans between brackets. */
function marked(words: string): { text: string; spans: Span[] } {
  const spans = [...words.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: inside = '' }, at) => ({
    start: index - 2 * at,
    end: index - 2 * at + inside.length,
  }));
  return { text: words.replace(/[[\]]/g, ''), spans };
}

function shown(text: string, spans: readonly Span[] | undefined): string | undefined {
  return spans?.toReversed().reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text); // prettier-ignore
}

test.each<[EdgeMove['edge'], EdgeMove['by'], string, string | undefined, string]>([
  ['end', 'more', 'The [ferry] question is open.', 'The [ferry question] is open.', 'takes the next word'],
  ['end', 'more', 'The [ferry], she said.', 'The [ferry, she] said.', 'passes marks'],
  ['end', 'more', 'The [fer]ry is', 'The [ferry] is', 'completes a word'],
  ['end', 'more', 'The [end].\n\nThe next.', 'The [end.\n\nThe] next.', 'goes on in the next paragraph'],
  ['end', 'more', 'The [end].', undefined, 'ends with the text'],
  ['end', 'less', 'The [ferry question is] open.', 'The [ferry question] is open.', 'leaves its last word'],
  ['end', 'less', 'The [ferry, ] question', 'The [ferry],  question', 'leaves marks first'],
  ['end', 'less', 'The [ferry] question', undefined, 'keeps one word'],
  ['start', 'more', 'The old [ferry].', 'The [old ferry].', 'takes the word before'],
  ['start', 'more', '[The] ferry', undefined, 'begins with the text'],
  ['start', 'less', 'The [old don’t-care ferry].', 'The old [don’t-care ferry].', 'leaves its first word'],
  ['start', 'less', 'The [ferry].', undefined, 'keeps one word'],
  ['end', 'more', '“[We will],” she said, “[row].” So', '“[We will],” she said, “[row.” So]', 'moves the last part'],
  ['start', 'less', '“[We will],” she said, “[row].”', '“We [will],” she said, “[row].”', 'moves the first part'],
  ['end', 'more', 'The 🚢 [fer]ry 🚢 sails', 'The 🚢 [ferry] 🚢 sails', 'counts in code units'],
])('the %s, one word %s: %s', (edge, by, words, expected) => {
  const { text, spans } = marked(words);
  const moved = shown(text, movedEdge(text, spans, { edge, by }));
  expect(moved).toBe(expected === undefined ? undefined : shown(text, marked(expected).spans));
});
