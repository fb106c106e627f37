import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const grammarFile = new URL('../../syntaxes/article.tmLanguage.json', import.meta.url);
const configurationFile = new URL('../../syntaxes/article.language-configuration.json', import.meta.url);

let grammar: IGrammar;
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname),
  });
  const loaded = await registry.loadGrammar('text.article');
  if (loaded === null) throw new Error('no grammar text.article');
  grammar = loaded;
});

/** Every colored token as `scope: text`, the innermost scope without its `.article`. */
function tokens(text: string): string[] {
  const found: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.at(-1) ?? '';
      const words = line.slice(token.startIndex, token.endIndex).trim();
      if (scope !== 'text.article' && words !== '') found.push(`${scope.replace(/\.article$/, '')}: ${words}`);
    }
  }
  return found;
}

const BEGIN = 'punctuation.definition.quotation.begin';
const END = 'punctuation.definition.quotation.end';
const QUOTED = 'meta.quotation';

describe('the grammar of articles', () => {
  it.each<[string, string[]]>([
    ['She said “We go,” and left.', [`${BEGIN}: “`, `${QUOTED}: We go,`, `${END}: ”`]],
    ['She said "We go," and left.', [`${BEGIN}: "`, 'meta.quotation: We go,', `${END}: "`]],
    ["``We go,'' she said.", [`${BEGIN}: \`\``, `${QUOTED}: We go,`, `${END}: ''`]],
    ['«Nous irons», dit-elle.', [`${BEGIN}: «`, `${QUOTED}: Nous irons`, `${END}: »`]],
    ['„Wir gehen“, sagte sie.', [`${BEGIN}: „`, `${QUOTED}: Wir gehen`, `${END}: “`]],
    ['“A “joke” it is,” he said.', [`${BEGIN}: “`, `${QUOTED}: A “joke” it is,`, `${END}: ”`]],
    ['“We go.\nNobody went.', [`${BEGIN}: “`, `${QUOTED}: We go.`]],
    ['"We go.\nNobody went.', [`${BEGIN}: "`, 'meta.quotation: We go.']],
    ['He is 6\'2" tall, isn’t he?', []],
    [' date 2025-03-10 The council', ['keyword.other.date-line: date', 'constant.other.date: 2025-03-10']],
    [
      'date: 2025-03-10',
      ['keyword.other.date-line: date', 'punctuation.separator: :', 'constant.other.date: 2025-03-10'],
    ],
    ['By Mara Lindqvist', ['comment.line.byline: By Mara Lindqvist']],
    ['By Monday, nobody spoke of it.', []],
    ['·3 min read', ['comment.line.reading-time: ·3 min read']],
    ['PORT HALDEN (NSW) — The ferry', ['comment.line.dateline: PORT HALDEN (NSW) —']],
    ['HWU-led workers struck.', []],
    ['ADVERTISEMENT', ['comment.line.advertisement: ADVERTISEMENT']],
    ['Share this story: Facebook | X', ['comment.line.furniture: Share this story: Facebook | X']],
    ['Subscribing...', ['comment.line.furniture: Subscribing...']],
    ['Share prices fell.', []],
    ['<span>The ferry.</span>', ['comment.other.markup: <span>', 'comment.other.markup: </span>']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('colors front matter at the start of the file only', () => {
    expect(tokens('---\ntitle: Ferry “ends”\n# note\n---\n“Go.”')).toEqual([
      'punctuation.definition.front-matter.begin: ---',
      'entity.name.tag.yaml: title',
      'punctuation.separator.key-value.mapping.yaml: :',
      'string.unquoted.plain.out.yaml: Ferry “ends”',
      'comment.line.number-sign.yaml: # note',
      'punctuation.definition.front-matter.end: ---',
      `${BEGIN}: “`,
      `${QUOTED}: Go.`,
      `${END}: ”`,
    ]);
    expect(tokens('The council met.\n---\ntitle: none')).toEqual([]);
  });

  it('stays quick on a hostile line', () => {
    const started = performance.now();
    for (const unit of ['“', '" ', '``', 'AB ', 'A', '<', '“a” ']) tokens(unit.repeat(20_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

it('the word pattern keeps apostrophes and leaves quotation marks out', () => {
  const { wordPattern } = JSON.parse(readFileSync(configurationFile, 'utf8')) as {
    wordPattern: { pattern: string; flags: string };
  };
  const words = "“Don’t,” said O'Neill of Sørvåg ‘today’.".match(
    new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
  );
  expect(words).toEqual(['Don’t', 'said', "O'Neill", 'of', 'Sørvåg', 'today']);
});
