import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import type { ArticleModel } from '../../src/article/article-model.ts';
import { html } from '../../src/formats/html.ts';
import { SpeakerHues } from '../../src/workspace/speaker-hues.ts';
import { articleOf, emptyArticle, hardArticle, hostileArticle, spanOf } from './articles.ts';

function pageOf(...articles: readonly ArticleModel[]): string {
  return html.write(articles, { what: 'both', name: 'event' })[0]?.text ?? '';
}

type Element = DefaultTreeAdapterMap['element'];

/** The elements of a page as a browser would make them. */
function elementsOf(page: string): Element[] {
  const nodes: DefaultTreeAdapterMap['node'][] = [parse(page)];
  for (const node of nodes) if ('childNodes' in node) nodes.push(...node.childNodes);
  return nodes.filter((node) => 'attrs' in node);
}

test('makes no markup of what stands in an article', () => {
  const elements = elementsOf(pageOf(hostileArticle()));
  const names = elements.map(({ tagName }) => tagName);
  expect(names.filter((name) => ['img', 'b', 'i', 'iframe', 'script'].includes(name))).toEqual(['script']);
  for (const { name, value } of elements.flatMap(({ attrs }) => attrs)) {
    expect(name).not.toMatch(/^on/);
    if (['href', 'src', 'cite'].includes(name)) expect(value).toMatch(/^(?:#|https?:|%3C)/);
  }
});

test('needs nothing from elsewhere', () => {
  const page = pageOf(hardArticle());
  expect(page).not.toMatch(/<link|<img|@import|url\(|\ssrc=/i);
  expect(page).toMatch(/^<!doctype html>\n<!-- Exported by Pressmark -->\n<html lang="en">/);
  expect(page).toMatch(/@media print/);
  expect(page).toMatch(/prefers-color-scheme:dark/);
});

test('holds the text of the article, word for word, under its marks', () => {
  const article = hardArticle();
  const body = /<div class="text">(.*?)<\/div>/s.exec(pageOf(article))?.[1] ?? '';
  const text = body.replaceAll('</p>', '\n\n').replace(/<[^>]*>/g, '');
  expect(text.trim()).toBe(article.text);
});

/** Words under each mark of a class, pieces of one mark apart. */
function marked(page: string, className: string): string[] {
  return elementsOf(page)
    .filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(className)))
    .map(wordsIn);
}

function wordsIn(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

test('fills only words between quotation marks, and dots below the rest of what was said', () => {
  const text = 'Ana Duarte said that crews were “already talking” to the port.';
  const content = spanOf(text, 'that crews were “already talking” to the port');
  const page = pageOf(
    articleOf('a.txt', text, {
      quotations: [
        {
          ...content,
          id: 'q',
          type: 'mixed',
          content: [content],
          quoted: [spanOf(text, '“already talking”')],
          rule: 'r',
        },
      ],
    }),
  );
  expect(marked(page, 'quoted')).toEqual(['“already talking”']);
  expect(marked(page, 'reported')).toEqual(['that crews were ', ' to the port']);
  expect(page).toContain('speaker unclear · partly verbatim');
  expect(page).toMatch(/mark\.quoted\{background/);
  expect(page).not.toMatch(/mark\.(?:mixed|direct|indirect)/);
});

test('gives a speaker the hue that the editor gives', () => {
  const article = hardArticle();
  const hue = new SpeakerHues({ read: () => ({}), write: () => undefined })
    .of(article.analysis)
    .get('person:ana-duarte');
  expect(marked(pageOf(article), `s${String(hue)}`)).toContain('“We will go on,”');
});

test('a name keeps its hue in all articles of a page', () => {
  const page = pageOf(hardArticle(), hardArticle());
  const hues = elementsOf(page).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === 'class' && value.startsWith('direct') ? [value] : [])),
  );
  expect(new Set(hues).size).toBe(1);
});

test('labels each tagged passage once, behind its last piece', () => {
  const labels = elementsOf(pageOf(hardArticle())).flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => (name === 'data-tag' ? [[value, wordsIn(element)]] : [])),
  );
  expect(labels).toEqual([
    ['утверждение', ' Mayor Ana'],
    ['claim · off the record', 'the boats float'],
    ['claim', 'that repairs\nwould cost'],
  ]);
});

test('gives its data to machines as JSON that says who said what', () => {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    pageOf(hardArticle(), hostileArticle(), emptyArticle),
  )?.[1];
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@graph': [
      { headline: 'Ferry to close', hasPart: [{ spokenByCharacter: { name: 'Ana Duarte' } }] },
      { '@type': 'NewsArticle' },
      { headline: 'empty.txt', hasPart: [] },
    ],
  });
});

test('every link inside the page leads to something in it', () => {
  const page = pageOf(hardArticle(), hostileArticle());
  const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(ids).toContain(link);
});
