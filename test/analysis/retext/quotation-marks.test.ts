import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/analysis/retext/processor.ts';

/** Marks written into the text: `<“` opens, `”>` closes, `?"?` either, `~’>` may be an apostrophe. */
function marked(text: string): string {
  const { quotationMarks } = findMarks(text, 'en');
  let at = 0;
  let result = '';
  for (const { start, end, glyph, side, weak } of quotationMarks) {
    const shown =
      side === 'opens' ? `<${glyph}` : side === 'closes' ? `${weak === true ? '~' : ''}${glyph}>` : `?${glyph}?`;
    result += text.slice(at, start) + shown;
    at = end;
  }
  return result + text.slice(at);
}

describe('quotation marks by their neighbors', () => {
  it.each([
    ['“We go,” he said.', '<“We go,”> he said.'],
    ['"We go," he said.', '<"We go,"> he said.'],
    ["``We go,'' he said.", "<``We go,''> he said."],
    ['He ” goes.', 'He ?”? goes.'],
    ['word"word', 'word?"?word'],
    ['(“like a sieve”).', '(<“like a sieve”>).'],
    ['She said—“Go!”—and left.', 'She said—<“Go!”>—and left.'],
    ['“‘Go!’”', '<“<‘Go!’>”>'],
    ['‘America First’ objectives', '<‘America First’> objectives'],
    ['the workers’ union', 'the workers~’> union'],
    ['goin’ home', 'goin~’> home'],
    ['don’t, James’s, the ’90s, ‘em, rock ’n’ roll', 'don’t, James’s, the ’90s, ‘em, rock ’n’ roll'],
    ['« Nous irons »', '?«? Nous irons ?»?'],
    ['<a href="x">Go</a>', '<a href="x">Go</a>'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('are found in other languages too', () => {
    expect(findMarks('„Wir gehen“, sagte sie.', 'und').quotationMarks).toHaveLength(2);
  });
});
