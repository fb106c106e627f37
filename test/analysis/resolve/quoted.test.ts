import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/article/span.ts';
import type { ParsedArticle } from '../../../src/analysis/parsed-article.ts';
import { pairQuotationMarks } from '../../../src/analysis/resolve/quoted.ts';
import { findMarks } from '../../../src/analysis/retext/processor.ts';
import { findQuotationMarks } from '../../../src/analysis/retext/quotation-marks.ts';
import { parsed } from '../parsed.ts';

/** Stretches as written, depth as leading dots, `~` where unclosed, `>` where the quotation goes on. */
function stretches(text: string): string[] {
  return pairQuotationMarks(parsed(text)).quoted.map(
    (stretch) =>
      '.'.repeat(stretch.depth) +
      text.slice(stretch.start, stretch.end) +
      (stretch.unclosed === true ? '~' : '') +
      (stretch.continues === true ? '>' : ''),
  );
}

function problems(text: string): string[] {
  return pairQuotationMarks(parsed(text)).problems.map(
    (problem) => `${problem.rule} ${text.slice(problem.start, problem.end)}`,
  );
}

describe('well-formed marks', () => {
  it.each<[string, string[]]>([
    ['“We will,” she said, “go.”', ['“We will,”', '“go.”']],
    ['"We will," she said, "go."', ['"We will,"', '"go."']],
    ["``We will,'' she said.", ["``We will,''"]],
    ["''We will,'' she said.", ["''We will,''"]],
    ['‘We will,’ she said.', ['‘We will,’']],
    ['« Nous irons », dit-elle.', ['« Nous irons »']],
    ['«Wir gehen», sagte sie.', ['«Wir gehen»']],
    ['»Wir gehen«, sagte sie.', ['»Wir gehen«']],
    ['„Wir gehen“, sagte sie.', ['„Wir gehen“']],
    ['‹Wir› und «ihr».', ['‹Wir›', '«ihr»']],
    ['The dam — “a bathtub” — leaks (“like a sieve”).', ['“a bathtub”', '“like a sieve”']],
    ['“What did you—” he began.', ['“What did you—”']],
    ['She said—“Go!”—and left.', ['“Go!”']],
    ['He called it "a joke"; nobody laughed.', ['"a joke"']],
    ['“…and then he left,” she said.', ['“…and then he left,”']],
    ['"...and then he left," she said.', ['"...and then he left,"']],
    ['Ana “Bobbin” Ruiz met Tom ‘The Eel’ Hart.', ['“Bobbin”', '‘The Eel’']],
    ['Minister says plan is ‘dead’', ['‘dead’']],
    ['The “hundred-year flood”’s victims', ['“hundred-year flood”']],
    ['“We go." she said.', ['“We go."']],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('nesting', () => {
  it.each<[string, string[]]>([
    ['“They call it a ‘deal’ now,” she said.', ['“They call it a ‘deal’ now,”', '.‘deal’']],
    ['“He said, ‘Go!’”', ['“He said, ‘Go!’”', '.‘Go!’']],
    ['‘She said “go” twice,’ he said.', ['‘She said “go” twice,’', '.“go”']],
    ['“We call it “progress” here,” he said.', ['“We call it “progress” here,”', '.“progress”']],
    ['"It is \'done\'," he said.', ['"It is \'done\',"', ".'done'"]],
    ['« Il dit “non” », dit-elle.', ['« Il dit “non” »', '.“non”']],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('apostrophes, inches and feet are no marks', () => {
  it.each([
    'He doesn’t like James’ boat.',
    "The '90s and the ’80s were the workers' years.",
    "Rock ’n’ roll isn’t dead; rock 'n' roll neither.",
    '’Tis the season, and ‘tis cold. Get ‘em.',
    'She was goin’ home with the ol’ dog.',
    'He is 6\'2" tall and has a 12" ruler.',
    'The 13" and 15" screens sold well.',
    "The 13.3'' screen sold well.",
    'The teachers’ union and the drivers’ union met.',
    '<span class="credit">Pia Renn</span>',
  ])('%s', (text) => {
    expect(stretches(text)).toEqual([]);
    expect(problems(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['‘I like the boys’ names,’ he said.', ['‘I like the boys’ names,’']],
    ['‘Don’t sink the workers’ ferry’: mayor', ['‘Don’t sink the workers’ ferry’']],
    ['“I’m 5\'9" tall,” she said.', ['“I’m 5\'9" tall,”']],
    ['"It ended in 2022" he said.', ['"It ended in 2022"']],
    ['"She is 5\'9" tall," he said.', ['"She is 5\'9" tall,"']],
    ['A ‘House of Rivers’ in the ’70s', ['‘House of Rivers’']],
  ])('but %s has marks', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('goes on where the next paragraph opens again', () => {
    const text = '“It was late.\n\n“It was cold.\n\n“We left,” she said.';
    expect(stretches(text)).toEqual(['“It was late.>', '“It was cold.>', '“We left,”']);
    expect(problems(text)).toEqual([]);
  });

  it('goes on over a single line end, an advertisement and with single marks', () => {
    expect(stretches('She said: “It was late.\n“We left.”')).toEqual(['“It was late.>', '“We left.”']);
    expect(stretches('“It was late.\n\nADVERTISEMENT\n\n“We left,” she said.')).toEqual([
      '“It was late.>',
      '“We left,”',
    ]);
    expect(stretches('‘It was late.\n\n‘We left,’ she said.')).toEqual(['‘It was late.>', '‘We left,’']);
  });

  it('goes on in a paragraph that closes without having opened', () => {
    const text = 'She said: "It was late.\n\nWe left the house." He nodded.';
    expect(stretches(text)).toEqual(['"It was late.>', 'We left the house."']);
    expect(problems(text)).toEqual(['mark-never-opened "']);
  });
});

describe('malformed marks stay in their paragraph', () => {
  it.each<[string, string[], string[]]>([
    ['“We go, he said.\n\nNobody went.', ['“We go, he said.~'], ['mark-never-closed “']],
    ['“We go, he said. “We stay,” she said.', ['“We go, he said.~', '“We stay,”'], ['mark-never-closed “']],
    ['He said the deal” is off.', [], ['mark-never-opened ”']],
    ['She wrote that he ” is trying to help.”', ['” is trying to help.”'], ['mark-wrong-way-round ”']],
    ['He called it “ a joke “ on Friday.', ['“ a joke “'], ['mark-wrong-way-round “']],
    ['He says,” there are many.”', ['” there are many.”'], ['mark-wrong-way-round ”']],
    ['He could choose “ the easy way.”', ['“ the easy way.”'], []],
    ['”We go,” she said.', ['”We go,”'], ['mark-wrong-way-round ”']],
  ])('%s', (text, expected, reported) => {
    expect(stretches(text)).toEqual(expected);
    expect(problems(text)).toEqual(reported);
  });

  it('takes ” for an opening mark in other languages', () => {
    const article = { ...parsed('”Vi går,” sade hon.'), language: 'und' as const };
    expect(pairQuotationMarks(article)).toMatchObject({ quoted: [{ start: 0, end: 9 }], problems: [] });
  });

  it('reports nothing in lists of other articles', () => {
    const text = `${'The council met on Monday and voted on the ferry. '.repeat(8)}\n\nRelated\n\n“We go, said`;
    expect(problems(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(...'“”"‘’\'«»„ \n.,—a1', '\n\n', 'word ', '``', "''");

describe('on any text', () => {
  it('keeps stretches in order, inside one paragraph, properly nested, with their marks around them', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const article = parsed(parts.join(''));
        const { quoted } = pairQuotationMarks(article);
        for (const [index, stretch] of quoted.entries()) {
          expect(contains(stretch, stretch.content)).toBe(true);
          expect(article.paragraphs.some((paragraph) => contains(paragraph, stretch))).toBe(true);
          expect(stretch.start).toBeGreaterThanOrEqual(quoted[index - 1]?.start ?? 0);
        }
      }),
    );
  });

  it('changes nothing before a paragraph that loses its closing mark', () => {
    const head = '“One,” she said. “Two.”\n\n';
    expect(stretches(`${head}“Three, he said.`).slice(0, 2)).toEqual(stretches(head));
  });

  it('stays linear on a hostile line', () => {
    const articles = ['“ ', '" ', ',” ', '“a', '‘a’ ', '12" ', '»'].map((unit) => oneParagraph(unit, 20_000));
    const started = performance.now();
    for (const article of articles) pairQuotationMarks(article);
    // Some 100 ms on a quiet machine; squared cost would be half a minute.
    expect(performance.now() - started).toBeLessThan(4_000);
  }, 30_000);
});

/** An article of one paragraph that repeats the unit up to the length. */
function oneParagraph(unit: string, length: number): ParsedArticle {
  const text = unit.repeat(length / unit.length);
  const marks = { ...findMarks('', 'en'), quotationMarks: findQuotationMarks(text) };
  return { ...parsed(''), text, segments: [{ start: 0, text, marks }], paragraphs: [{ start: 0, end: text.length }] };
}
