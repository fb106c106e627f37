import { describe, expect, test } from 'vitest';
import { toExtension, toPage } from '../../src/page/messages/protocol.ts';
import { PAGE_WORDS } from '../../src/page/messages/page-words.ts';

describe('what the page asks', () => {
  test.each<[what: string, message: object]>([
    ['that it is there', { type: 'ready' }],
    ['that it is there again, with a ledger', { type: 'ready', speaker: 'Ana Duarte' }],
    ['for a ledger', { type: 'ledger', speaker: 'Ana Duarte' }],
    ['for a passage', { type: 'show', uri: 'file:///a.txt', start: 0, end: 12, focus: true }],
    ['for a table', { type: 'saveTable', tab: 'shares' }],
    ['for a picture', { type: 'savePicture', tab: 'verbs', format: 'png', content: 'iVBORw0KGgo=' }],
    ['to stop reading', { type: 'stop' }],
    ['to go on reading', { type: 'goOn' }],
  ])('is taken: %s', (_, message) => {
    expect(toExtension(message)).toEqual(message);
  });

  test.each<[what: string, message: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'ready'],
    ['a type that does not exist', { type: 'delete', uri: 'file:///a.txt' }],
    ['a name of every object', { type: 'constructor' }],
    ['a speaker that is no name', { type: 'ledger', speaker: { toString: 'Ana' } }],
    ['an offset before the text', { type: 'show', uri: 'file:///a.txt', start: -1, end: 2, focus: false }],
    ['an end before the start', { type: 'show', uri: 'file:///a.txt', start: 3, end: 2, focus: false }],
    ['half an offset', { type: 'show', uri: 'file:///a.txt', start: 0.5, end: 2, focus: false }],
    ['no address', { type: 'show', start: 0, end: 2, focus: false }],
    ['a view that does not exist', { type: 'saveTable', tab: 'settings' }],
    ['a format that does not exist', { type: 'savePicture', tab: 'verbs', format: 'html', content: '' }],
  ])('is dropped where it is %s', (_, message) => {
    expect(toExtension(message)).toBeUndefined();
  });

  test('is taken without what was not asked for', () => {
    expect(toExtension({ type: 'stop', uri: 'file:///a.txt' })).toEqual({ type: 'stop' });
  });
});

describe('what the page is told', () => {
  const words = Object.fromEntries(PAGE_WORDS.map((word) => [word, word]));
  const model = { sources: [], matrix: [], shares: [], speakers: [] };

  test.each<[what: string, message: object]>([
    ['its words', { type: 'start', words, locale: 'en' }],
    ['a comparison', { type: 'model', model }],
    ['how far the reading is', { type: 'progress', status: 'reading', read: 3, total: 12 }],
    ['which view to show', { type: 'open', tab: 'ledger' }],
  ])('is taken: %s', (_, message) => {
    expect(toPage(message)).toEqual(message);
  });

  test.each<[what: string, message: unknown]>([
    ['words of which one is missing', { type: 'start', words: { ...words, matrix: undefined }, locale: 'en' }],
    ['a comparison without sources', { type: 'model', model: { ...model, sources: undefined } }],
    ['a progress of another state', { type: 'progress', status: 'idle', read: 0, total: 0 }],
    ['a message of the editor around the page', { type: 'vscode-context-menu' }],
  ])('is dropped where it is %s', (_, message) => {
    expect(toPage(message)).toBeUndefined();
  });
});
