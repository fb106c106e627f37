import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of the house and what each may import besides its own files: the table of docs/architecture.md. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  analysis: ['article', 'unified'],
  annotations: ['article'],
  comparison: ['article'],
  formats: ['article', 'comparison'],
  workspace: ['article', 'analysis', 'annotations', 'comparison', 'formats'],
  page: ['article', 'comparison'],
  vscode: ['article', 'analysis', 'annotations', 'comparison', 'formats', 'workspace', 'page', 'vscode module'],
  cli: ['article', 'analysis', 'annotations', 'comparison', 'formats', 'workspace', 'node'],
};

/** The desktop's side of the one seam between desktop and web: these alone of their room reach Node. */
const DESKTOP = ['src/vscode/desktop.ts', 'src/vscode/record-threads.ts', 'src/vscode/analysis-worker.ts'];

/** Rooms that are given the time, and ids, where they need them. */
const PURE = ['article', 'analysis', 'annotations', 'comparison', 'formats'];

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;
/** What the compiler cannot hold off: timers, the DOM and `process` do not exist for it in tsconfig.pure.json. */
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

interface Source {
  readonly file: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((name) => {
    const file = path.posix.join('src', name.split(path.sep).join('/'));
    const code = readFileSync(file, 'utf8').replace(COMMENT, '');
    return {
      file,
      room: file.split('/')[1] ?? '',
      code,
      imports: [...code.matchAll(IMPORT)].map(([, what]) => what ?? ''),
    };
  });

/** What an import reaches: a room, a kind of module, or `library`. */
function reachOf(source: Source, specifier: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(source.file), specifier).split('/')[1] ?? '';
  if (specifier === 'vscode') return 'vscode module';
  if (specifier.startsWith('node:')) return 'node';
  return /^(?:unified|vfile|retext|nlcst|parse-|unist-)/.test(specifier) ? 'unified' : 'library';
}

test('every source file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect([...new Set(sources.map(({ room }) => room))].filter((room) => !(room in ROOMS))).toEqual([]);
});

describe.each(Object.entries(ROOMS))('%s', (room, allowed) => {
  const own = sources.filter((source) => source.room === room);

  test('imports only what it may', () => {
    const reached = own.flatMap((source) =>
      source.imports
        .filter((specifier) => ![room, 'library', ...allowed].includes(reachOf(source, specifier)))
        .filter((specifier) => !(DESKTOP.includes(source.file) && reachOf(source, specifier) === 'node'))
        .map((specifier) => `${source.file} imports ${specifier}`),
    );
    expect(reached).toEqual([]);
  });

  test('writes the imports of its own house with the ending', () => {
    const bare = own.flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.') && !/\.(?:ts|json|css)$/.test(specifier))
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(bare).toEqual([]);
  });
});

test('the page and the extension share messages, and nothing else', () => {
  const outside = sources.filter(({ room, file }) => room !== 'page' || file.startsWith('src/page/messages/'));
  const reached = outside.flatMap(({ file, imports }) =>
    imports
      .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
      .filter((target) => target.startsWith('src/page/') && !target.startsWith('src/page/messages/'))
      .map((target) => `${file} imports ${target}`),
  );
  expect(reached).toEqual([]);
});

test('the page sets text as text: nothing in it can take words of an article for markup', () => {
  const page = sources.filter(({ room }) => room === 'page');
  expect(page.length).toBeGreaterThan(20);
  const markup =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTML\w*)\b|\.html\(|\beval\b|\bnew Function\b/;
  expect(page.filter(({ code }) => markup.test(code)).map(({ file }) => file)).toEqual([]);
});

test('nothing but the entry of the desktop imports what reaches Node', () => {
  const users = sources.filter(({ file, imports, room }) => room === 'vscode' && !DESKTOP.includes(file) && imports.some((specifier) => /desktop|record-threads|analysis-worker/.test(specifier))); // prettier-ignore
  expect(users.map(({ file }) => file)).toEqual([]);
});

test.each(PURE)('%s knows no clock and no chance', (room) => {
  const impure = sources.filter((source) => source.room === room && IMPURE.test(source.code)).map(({ file }) => file);
  expect(impure).toEqual([]);
});
