import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/formats/csv-text.ts';
import { type Tab, TABS } from '../../../src/page/messages/page-model.ts';
import { pageTable } from '../../../src/vscode/matrix/page-table.ts';
import { inEnglish } from '../../../src/article/translate.ts';
import { toPageModel } from '../../../src/vscode/matrix/to-page-model.ts';
import { compared, HARBOR } from './compared.ts';

const model = toPageModel(compared(HARBOR), () => 'none', inEnglish, 'Ana Duarte');
const csv = (tab: Tab): string[] => {
  const { columns, rows } = pageTable(model, tab);
  return csvText(columns, rows).trimEnd().split('\r\n');
};

test('the matrix is a row an utterance and a column a source', () => {
  expect(csv('matrix').slice(0, 3)).toEqual([
    'speaker,utterance,post,radio,star,Exported by Pressmark',
    'Ana Duarte,"“We will not sell the harbor to anyone,”",verbatim: reference,sense-changed: modal changed,absent,',
    'Ana Duarte,"“The cranes stay,”",verbatim,absent,absent,',
  ]);
});

test('the timeline is a row a day and place', () => {
  expect(csv('timeline')).toEqual([
    'day,what,source,line,Exported by Pressmark',
    '2031-05-01,spoken of,post,1,',
    '2031-05-02,published,post,,',
    '2031-05-03,published,radio,,',
    '2031-05-05,spoken of,star,1,',
    ',published,star,,',
  ]);
});

test('shares and verbs are numbers', () => {
  expect(csv('shares')).toContain('Ana Duarte,11,8,0,');
  expect(csv('verbs')).toContain('claim,loaded,1,0,0,');
});

test('the ledger says of each quotation what the others have of it', () => {
  expect(csv('ledger')[1]).toBe(
    'Ana Duarte,2031-05-01,post,1,"“We will not sell the harbor to anyone,”",verbatim,say,neutral,reference,radio: modal changed,',
  );
});

test.each(TABS)('%s has as many cells in each row as columns', (tab) => {
  const { columns, rows } = pageTable(model, tab);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('what a spreadsheet would run as a formula is words', () => {
  const hostile = compared({
    '=cmd.txt': '“=HYPERLINK("http://x.example","y") is what we will say again and again,” said Ana Duarte.',
    'b.txt': '“It is a sad day for the harbor,” said Ana Duarte.',
  });
  const { columns, rows } = pageTable(
    toPageModel(hostile, () => 'none', inEnglish),
    'matrix',
  );
  const { data } = Papa.parse<string[]>(csvText(columns, rows).trimEnd());
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(data.flat().some((cell) => cell.startsWith("'="))).toBe(true);
});
