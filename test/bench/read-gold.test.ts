import { describe, expect, it } from 'vitest';
import { readGold } from '../../bench/accuracy/read-gold.ts';

const read = (body: string) => readGold('x.gold', `---\npublished: 2025-03-10\n---\n${body}`);

describe('gold articles', () => {
  it('leave the exact text when the marks are taken away', () => {
    expect(read('a [q 1 direct|“b”] [c 1|said] \\[c\\]').text).toBe('a “b” said [c]');
  });

  it('join the parts of an interrupted quotation and take the speaker from the name in the source', () => {
    const { text, quotations = [] } = read(
      '[q 1 direct|“We will,”] [s 1|mayor [p Ann Lee|Lee]] [c 1|said], [q 1|“go.”]',
    );
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({ type: 'direct', speaker: 'Ann Lee' });
    expect(quotations[0]?.parts.map((part) => text.slice(part.start, part.end))).toEqual(['“We will,”', '“go.”']);
  });

  it('take the speaker given with a pronoun, or with words elsewhere', () => {
    expect(read('[q 1 mixed|“x”] [s 1 Ann Lee|she] [c 1|said]').quotations?.[0]?.speaker).toBe('Ann Lee');
    expect(read('[q 1 direct|“x”][a 1 Ann Lee]').quotations?.[0]?.speaker).toBe('Ann Lee');
    expect(read('[q 1 direct|“x”] [s 1|officials] said').quotations?.[0]?.speaker).toBeUndefined();
  });

  it('read types of times off their values', () => {
    const types = read('[t 2025-03|a] [t P3D|b] [t 2025-03-01T09:00|c] [t P1W SET|d] [t PRESENT_REF|e]').times;
    expect(types?.map((time) => time.type)).toEqual(['DATE', 'DURATION', 'TIME', 'SET', 'DATE']);
  });

  it('tile the text with regions', () => {
    expect(read('[r headline|A]\n\nb').regions).toEqual([
      { start: 0, end: 1, kind: 'headline' },
      { start: 1, end: 4, kind: 'body' },
    ]);
  });

  it.each([
    ['a mark that never closes', '[p|Ann'],
    ['a mark that never opened', 'Ann]'],
    ['a bracket that is no mark', 'a [sic] b'],
    ['a cue without a quotation', '[c 7|said]'],
    ['a quotation without a type', '[q 1|“x”]'],
  ])('refuse %s', (_, body) => {
    expect(() => read(body)).toThrow(/x\.gold/);
  });
});
