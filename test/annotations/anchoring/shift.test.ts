import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftSpan } from '../../../src/annotations/anchoring/shift.ts';

/** `[…]` marks the passage, `{…|…}` what is replaced by what. */
function shifted(drawing: string): string | undefined {
  const plain = drawing.replace(/[[\]]/g, '');
  const bare = drawing.replace(/\{([^|}]*)\|[^}]*\}/g, '$1').replaceAll('{', '');
  const span = { start: bare.indexOf('['), end: bare.indexOf(']') - 1 };
  const changes = [];
  let text = '';
  let removed = 0;
  let at = 0;
  for (const match of plain.matchAll(/\{([^|}]*)\|([^}]*)\}/g)) {
    text += plain.slice(at, match.index) + (match[2] ?? '');
    const start = match.index - removed;
    changes.unshift({ start, end: start + (match[1] ?? '').length, length: (match[2] ?? '').length });
    removed += match[0].length - (match[1] ?? '').length;
    at = match.index + match[0].length;
  }
  text += plain.slice(at);
  const after = shiftSpan(span, changes);
  return after && `${text.slice(0, after.start)}[${text.slice(after.start, after.end)}]${text.slice(after.end)}`;
}

describe('a passage in a text being edited', () => {
  it.each([
    ['moves behind what is typed before it', '{|new }one [two] three', 'new one [two] three'],
    ['stays before what is typed behind it', 'one [two] {three|3}', 'one [two] 3'],
    ['does not grow by what is typed at its start', 'one {|x}[two]', 'one x[two]'],
    ['does not grow by what is typed at its end', 'one [two]{|x}', 'one [two]x'],
    ['grows by what is typed inside', 'one [t{|x}wo]', 'one [txwo]'],
    ['shrinks by what is deleted inside', 'one [t{w|}o]', 'one [to]'],
    ['loses its start to a change over it', 'one{ [t|X}wo]', 'oneX[wo]'],
    ['loses its end to a change over it', '[tw{o] th|X}ree', '[tw]Xree'],
    ['keeps its words where its start is replaced', '[{tw|TW}o]', '[TWo]'],
    ['follows several changes at once', '{a|} [t{w|WWW}o] {|b}', ' [tWWWo] b'],
    ['is gone where all of it is deleted', 'one {[two]|} three', undefined],
    ['is gone where more than it is replaced', 'o{ne [two] t|x}hree', undefined],
  ])('%s', (_, drawing, expected) => {
    expect(shifted(drawing)).toBe(expected);
  });

  it('covers the same code units as long as none of them is touched', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 6 }), (edits) => {
        let text = 'abcdefghij0123456789';
        let span: { start: number; end: number } | undefined = { start: 10, end: 14 };
        for (const [at, length, inserted] of edits) {
          const start = Math.min(at, text.length);
          const end = Math.min(start + length, text.length);
          if (start < span.end && span.start < end) continue;
          if (start === end && span.start < start && start < span.end) continue;
          span = shiftSpan(span, [{ start, end, length: inserted.length }]);
          text = text.slice(0, start) + inserted + text.slice(end);
          if (span === undefined) throw new Error('lost');
          expect(text.slice(span.start, span.end)).toBe('0123');
        }
      }),
    );
  });
});
