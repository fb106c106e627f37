import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/analysis/segments.ts';

const LONE_SURROGATE = /\p{Cs}/u;
const pieces = fc.array(
  fc.constantFrom(
    'word ',
    'Halden',
    '. ',
    '.” ',
    '\n',
    '\n\n',
    ' \n \n\n',
    '😀',
    '“',
    'x'.repeat(900),
    'Long sentence here. '.repeat(60),
  ),
  { maxLength: 60 },
);

describe('segments', () => {
  it('tile the text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const segments = [...segmentsOf(text)];
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) expect(text.startsWith(segment.text, segment.start)).toBe(true);
      }),
    );
  });

  it('are cut at blank lines, which belong to the segment before', () => {
    expect([...segmentsOf('One.\n\nTwo.\n \n\n  Three.')].map((segment) => segment.text)).toEqual([
      'One.\n\n',
      'Two.\n \n\n  ',
      'Three.',
    ]);
  });

  it('are cut at a line that ends a sentence once they are long', () => {
    const line = `${'The ferry crossed the sound again. '.repeat(20).trim()}\n`;
    const segments = [...segmentsOf(line.repeat(10))];
    expect(segments.length).toBeGreaterThan(1);
    for (const segment of segments) expect(segment.text.endsWith('.\n')).toBe(true);
  });

  it('are bounded on a hostile megabyte without blanks, and never part a surrogate pair', () => {
    for (const unit of ['x', '😀', 'a😀b', '.', '“', '\n']) {
      const text = unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      const segments = [...segmentsOf(text)];
      expect(performance.now() - started).toBeLessThan(1_000);
      for (const segment of unit === '\n' ? [] : segments) {
        expect(segment.text.length).toBeLessThanOrEqual(16_001);
        expect(segment.text).not.toMatch(LONE_SURROGATE);
      }
    }
  });

  it('change only near an edit', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.constantFrom('x', '. ', '\n'), (parts, at, typed) => {
        const before = `${parts.join('')}\n\n${parts.join('')}\n\nLast words.`;
        const position = at % (parts.join('').length + 1);
        const after = before.slice(0, position) + typed + before.slice(position);
        const known = new Set([...segmentsOf(before)].map((segment) => segment.text));
        const behind = before.indexOf('\n\n', position + 1);
        const changed = [...segmentsOf(after)].filter((segment) => !known.has(segment.text));
        for (const segment of changed)
          expect(segment.start).toBeLessThanOrEqual(behind === -1 ? after.length : behind + 4);
      }),
    );
  });
});
