import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { csv } from '../../src/formats/csv.ts';
import { html } from '../../src/formats/html.ts';
import { jsonld } from '../../src/formats/jsonld.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { brokenAssertions, haveAssertions } from '../support/w3c-assertions.ts';
import { emptyArticle, hardArticle } from './articles.ts';

const answered = { ...hardArticle(), variables: { form: 'news report', origin: '=SUM("agency")' } };
const written = (format: Format, what: 'tagged' | 'found' = 'tagged') =>
  format.write([answered, emptyArticle], { what, name: 'event' })[0]?.text ?? '';

test('answers about an article have a column each in CSV, in all its rows, before the mark of an export', () => {
  const { data, meta } = Papa.parse<Record<string, string>>(written(csv), { header: true, skipEmptyLines: true });
  expect(meta.fields?.slice(-3)).toEqual(['variable:form', 'variable:origin', 'Exported by Pressmark']);
  for (const row of data) expect([row['variable:form'], row['variable:origin']]).toEqual(['news report', `'=SUM("agency")`]); // prettier-ignore
});

test('are annotations of the whole article in JSON-LD, but not where only what was found is exported', () => {
  const collection = JSON.parse(written(jsonld)) as Parameters<typeof brokenAssertions>[0] & {
    first: { items: Record<string, unknown>[] };
  };
  const [form] = collection.first.items;
  expect(form).toMatchObject({
    motivation: 'classifying',
    'pressmark:variable': 'form',
    body: [{ value: 'news report' }],
  });
  expect(typeof form?.['target']).toBe('string');
  expect(written(jsonld, 'found')).not.toContain('pressmark:variable');
  if (haveAssertions) expect(brokenAssertions(collection)).toEqual([]);
});

test.each([markdown, html])('stand among the facts of the article in $label', (format) => {
  expect(written(format)).toContain('form: news report');
});
