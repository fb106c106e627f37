import type { Analysis, Entity, Mention, Quotation } from '../../src/article/analysis-model.ts';
import type { AnchoredTagging } from '../../src/article/annotation-model.ts';
import type { ArticleModel } from '../../src/article/article-model.ts';
import { hull, type Span } from '../../src/article/span.ts';

/** Span of the nth occurrence (from 0) of some words. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new RangeError(`no “${words}” in the text`);
  return { start, end: start + words.length };
}

export function articleOf(name: string, text: string, rest: Partial<Analysis> = {}): ArticleModel {
  const analysis: Analysis = {
    metadata: {},
    language: 'en',
    regions: [],
    quotations: [],
    entities: [],
    timeExpressions: [],
    problems: [],
    ...rest,
  };
  return { name, text, analysis, taggings: [], decisions: [] };
}

export function taggingOf(
  text: string,
  id: string,
  parts: readonly string[],
  rest: Partial<AnchoredTagging['tagging']> = {},
) {
  const spans = parts.map((part) => spanOf(text, part));
  const targets = spans.map((position) => ({
    position,
    quote: { exact: text.slice(position.start, position.end), prefix: '', suffix: '' },
  }));
  const tagging = { id: `urn:uuid:${id}`, targets, tags: ['claim'], created: '2025-03-01T10:00:00.000Z', ...rest };
  return { tagging, anchor: { status: 'exact', spans, score: 1 } } satisfies AnchoredTagging;
}

/** A tagging whose words are gone. */
export function orphanOf(id: string, exact: string): AnchoredTagging {
  const targets = [{ position: { start: 0, end: exact.length }, quote: { exact, prefix: 'was ', suffix: ' then' } }];
  const tagging = { id: `urn:uuid:${id}`, targets, tags: ['claim'], created: '2025-03-01T10:00:00.000Z' };
  return { tagging, anchor: { status: 'orphan' } };
}

/**
 * One article with all that makes formats stumble: an emoji before everything, combining marks, a tab, a quotation
 * over a line break, one interrupted, passages that cross, one at the very end, one not found, a name nobody says.
 */
export function hardArticle(): ArticleModel {
  const text = [
    '🚢 Ferry to Port Sele\u0301 closes',
    '',
    '“We will go on,” Mayor Ana Duarte said on Friday, “as long as\tthe boats float.”',
    '',
    'She added that repairs',
    'would cost more. Officials were “surprised.”',
    '',
    'The last boat sails in April 🎏',
  ].join('\n');
  const name: Mention = { ...spanOf(text, 'Ana Duarte'), form: 'name', entity: 'person:ana-duarte' };
  const pronoun: Mention = { ...spanOf(text, 'She'), form: 'pronoun', entity: 'person:ana-duarte' };
  const ana: Entity = { id: 'person:ana-duarte', type: 'person', name: 'Ana Duarte', mentions: [name, pronoun] };
  const place: Mention = { ...spanOf(text, 'Port Sele\u0301'), form: 'name', entity: 'location:port-sele' };
  const port: Entity = { id: 'location:port-sele', type: 'location', name: 'Port Sele\u0301', mentions: [place] };
  const content = [spanOf(text, 'We will go on,'), spanOf(text, 'as long as\tthe boats float.')];
  const quoted = [spanOf(text, '“We will go on,”'), spanOf(text, '“as long as\tthe boats float.”')];
  const direct: Quotation = {
    ...hull(quoted),
    id: 'quotation-1',
    type: 'direct',
    content,
    quoted,
    cue: { ...spanOf(text, 'said'), lemma: 'say', slant: 'neutral' },
    source: { ...spanOf(text, 'Mayor Ana Duarte'), form: 'name', entity: ana.id },
    speakerId: ana.id,
    rule: 'cueAfter',
  };
  const reported = spanOf(text, 'that repairs\nwould cost more');
  const indirect: Quotation = {
    ...reported,
    id: 'quotation-2',
    type: 'indirect',
    content: [reported],
    quoted: [],
    cue: { ...spanOf(text, 'added'), lemma: 'add', slant: 'neutral' },
    source: pronoun,
    speakerId: ana.id,
    doubtful: true,
    rule: 'cueBefore',
  };
  const unclear: Quotation = {
    ...spanOf(text, '“surprised.”'),
    id: 'quotation-3',
    type: 'mixed',
    content: [spanOf(text, 'surprised.')],
    quoted: [spanOf(text, '“surprised.”')],
    source: { ...spanOf(text, 'Officials'), form: 'nominal' },
    rule: 'cueNone',
  };
  const scare: Quotation = {
    ...spanOf(text, 'Ferry'),
    id: 'quotation-4',
    type: 'scare',
    content: [],
    quoted: [],
    rule: 'scare',
  };
  const model = articleOf('north/ferry.txt', text, {
    metadata: { title: 'Ferry to close', outlet: 'Harbor Post', url: 'https://harbor.example/ferry?a=1&b=2' },
    published: '2025-03-02',
    quotations: [scare, direct, indirect, unclear],
    entities: [ana, port],
    timeExpressions: [
      { ...spanOf(text, 'Friday'), type: 'DATE', value: '2025-02-28', rule: 'weekday', anchor: '2025-03-02' },
      { ...spanOf(text, 'April'), type: 'DATE', rule: 'month' },
    ],
  });
  return {
    ...model,
    taggings: [
      taggingOf(text, 'a', ['We will go on,', 'the boats float'], {
        tags: ['claim', 'off the record'],
        note: 'Check.\nTwice.',
        creator: 'M. Roth',
        replies: [{ id: 'urn:uuid:a-1', text: 'Done.', creator: 'J. Ode', created: '2025-03-02T10:00:00.000Z' }],
      }),
      taggingOf(text, 'b', ['go on,” Mayor Ana'], { tags: ['утверждение'] }),
      taggingOf(text, 'c', ['that repairs\nwould cost']),
      taggingOf(text, 'd', ['🎏'], { tags: [], note: '=1+1' }),
      orphanOf('e', 'never in here'),
    ],
  };
}

/** Text that would be markup, a link that runs or a formula, wherever a writer forgets to escape. */
export function hostileArticle(): ArticleModel {
  const line =
    '<script>alert(1)</script> ](javascript:alert(2)) | `code` *bold* _it_ [x](javascript:alert(3)) <img src=x onerror=alert(4)> & "q" =cmd()';
  const text = `${line}\n\n# heading\n- list\n> quote\n    code\n\`\`\`\n${line}`;
  const start = text.lastIndexOf(line);
  const model = articleOf('</script><b>.txt', text, {
    metadata: { title: line, outlet: '=HYPERLINK("x")', url: 'javascript:alert(5)' },
    quotations: [
      {
        start: 0,
        end: text.length,
        id: 'q',
        type: 'direct',
        content: [{ start: 0, end: text.length }],
        quoted: [],
        rule: 'r',
      },
    ],
    entities: [{ id: 'e', type: 'person', name: line, mentions: [{ start, end: text.length, form: 'name' }] }],
  });
  return {
    ...model,
    taggings: [taggingOf(text, 'h', [line], { tags: ['<b>|tag`'], note: line, creator: '<i>me</i>' })],
  };
}

export const emptyArticle: ArticleModel = articleOf('empty.txt', '');
