import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articlePaths } from '../../src/workspace/article-files.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: string[] }>> };
  };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const defaultOf = (id: string): string[] =>
  manifest.contributes.configuration.properties[`pressmark.${id}`]?.default ?? [];

describe('with the settings as they come', () => {
  const isArticle = articlePaths({ articles: defaultOf('articles'), articlesExcluded: defaultOf('articlesExcluded') });

  test.each([
    'harbor.txt',
    'news/2031/harbor.txt',
    'harbor.md',
    'harbor.article',
    'harbor.news',
    'A readme of sorts.txt',
    'License fees rise.txt',
    'contributing factors.txt',
    'ferry [live].txt',
  ])('reads %s', (path) => expect(isArticle(path)).toBe(true));

  test.each([
    'README.md',
    'docs/README',
    'LICENSE.txt',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'requirements-dev.txt',
    'lib/CMakeLists.txt',
    'robots.txt',
    'node_modules/some/readable.txt',
    '.git/description.txt',
    'news/.drafts/harbor.txt',
    'harbor.pdf',
    'harbor.txt.annotations.json',
  ])('does not read %s', (path) => expect(isArticle(path)).toBe(false));
});

describe('whatever the settings say', () => {
  const isArticle = articlePaths({ articles: ['**/*'], articlesExcluded: [] });

  test.each([
    'harbor.txt.annotations.json',
    'harbor.txt.annotations.json.new',
    'news/harbor.txt.annotations.json.broken',
    'export/harbor.ann',
    'export/annotation.conf',
    'pressmark.entities.json',
  ])('does not read %s', (path) => expect(isArticle(path)).toBe(false));
});

test('reads nothing where no glob is left', () => {
  expect(articlePaths({ articles: [], articlesExcluded: [] })('harbor.txt')).toBe(false);
  expect(articlePaths({ articles: [''], articlesExcluded: [] })('harbor.txt')).toBe(false);
});
