import { expect, test } from 'vitest';
import { relativeHref } from '../../../src/vscode/export/relative-href.ts';

test.each([
  ['file:///desk/ferry/report.html', 'file:///desk/ferry/a%20b.txt', 'a%20b.txt'],
  ['file:///desk/ferry/report.html', 'file:///desk/ferry/north/a.txt', 'north/a.txt'],
  ['file:///desk/out/report.html', 'file:///desk/ferry/a.txt', '../ferry/a.txt'],
  ['memfs:/report.html', 'memfs:/a.txt', 'a.txt'],
  ['memfs:/out/report.html', 'memfs:/a.txt', '../a.txt'],
  ['vscode-remote://one/report.html', 'vscode-remote://other/a.txt', 'vscode-remote://other/a.txt'],
  ['file:///desk/report.html', 'memfs:/a.txt', 'memfs:/a.txt'],
])('from %s to %s is %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});
