import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { pageHtml } from '../../../src/vscode/matrix/page-html.ts';

const files = { script: 'https://x.example/page.js', style: 'https://x.example/page.css', source: 'https://x.example', nonce: 'n0' }; // prettier-ignore

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

const elements = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(elements)];
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs?.find((one) => one.name === name)?.value;

test('the page may run its own script, load its own style sheet, and nothing else', () => {
  const all = elements(parse(pageHtml(files, 'en', 'Matrix')) as Element);
  const policy = attribute(all.find((one) => attribute(one, 'http-equiv') !== undefined) ?? {}, 'content') ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'nonce-n0'",
    'style-src https://x.example',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(policy).not.toMatch(/unsafe|\*/);
  const scripts = all.filter(({ tagName }) => tagName === 'script');
  expect(scripts.map((one) => [attribute(one, 'src'), attribute(one, 'nonce')])).toEqual([[files.script, 'n0']]);
});

test('a title cannot act as markup', () => {
  const all = elements(parse(pageHtml(files, 'en"><script>', '</title><script>alert(1)</script>')) as Element);
  expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
});
