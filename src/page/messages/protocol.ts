import { PAGE_WORDS, type PageWords } from './page-words.ts';
import { type PageModel, type Tab, TABS } from './page-model.ts';

/** What the page asks of the extension. */
export type ToExtension =
  /** The page is there, or there again; `speaker`: whose ledger it showed. */
  | { readonly type: 'ready'; readonly speaker?: string }
  /** Somebody chose a speaker in the ledger. */
  | { readonly type: 'ledger'; readonly speaker: string }
  /** Go to a passage; UTF-16 offsets. `focus`: the keyboard goes there as well. */
  | {
      readonly type: 'show';
      readonly uri: string;
      readonly start: number;
      readonly end: number;
      readonly focus: boolean;
    }
  /** Save the table of a view. */
  | { readonly type: 'saveTable'; readonly tab: Tab }
  /** Save the picture of a view: the text of an SVG, or a PNG in base64. */
  | {
      readonly type: 'savePicture';
      readonly tab: Tab;
      readonly format: 'svg' | 'png';
      readonly content: string;
    }
  /** Stop reading the folder, or go on. */
  | { readonly type: 'stop' }
  | { readonly type: 'goOn' };

/** What the extension tells the page. */
export type ToPage =
  /** First answer to `ready`. */
  | { readonly type: 'start'; readonly words: PageWords; readonly locale: string }
  /** The comparison as it is now. */
  | { readonly type: 'model'; readonly model: PageModel }
  /** No comparison yet: how far the reading is. */
  | {
      readonly type: 'progress';
      readonly status: 'reading' | 'stopped' | 'done';
      readonly read: number;
      readonly total: number;
    }
  /** Show this view. */
  | { readonly type: 'open'; readonly tab: Tab };

/** A message of the page, or undefined where it is none that the page sends. */
export function toExtension(value: unknown): ToExtension | undefined {
  if (!isRecord(value)) return undefined;
  const { type, speaker, uri, start, end, focus, tab, format, content } = value;
  switch (type) {
    case 'ready':
      return speaker === undefined ? { type } : isText(speaker) ? { type, speaker } : undefined;
    case 'ledger':
      return isText(speaker) ? { type, speaker } : undefined;
    case 'show':
      return isText(uri) && isOffset(start) && isOffset(end) && start <= end && typeof focus === 'boolean'
        ? { type, uri, start, end, focus }
        : undefined;
    case 'saveTable':
      return isTab(tab) ? { type, tab } : undefined;
    case 'savePicture':
      return isTab(tab) && (format === 'svg' || format === 'png') && isText(content)
        ? { type, tab, format, content }
        : undefined;
    case 'stop':
    case 'goOn':
      return { type };
    default:
      return undefined;
  }
}

/** A message of the extension, or undefined where it is none. Of a model only the frame is looked at: its maker is ours. */
export function toPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, words, locale, model, status, read, total, tab } = value;
  switch (type) {
    case 'start':
      return isRecord(words) && PAGE_WORDS.every((word) => isText(words[word])) && isText(locale)
        ? { type, words: words as PageWords, locale }
        : undefined;
    case 'model':
      return isRecord(model) && ['sources', 'matrix', 'shares', 'speakers'].every((key) => Array.isArray(model[key]))
        ? { type, model: model as unknown as PageModel }
        : undefined;
    case 'progress':
      return (status === 'reading' || status === 'stopped' || status === 'done') && isOffset(read) && isOffset(total)
        ? { type, status, read, total }
        : undefined;
    case 'open':
      return isTab(tab) ? { type, tab } : undefined;
    default:
      return undefined;
  }
}

/** Whether a value names a view. */
export function isTab(value: unknown): value is Tab {
  return (TABS as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
