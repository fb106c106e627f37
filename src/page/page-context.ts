import type { PagePlace, PageModel } from './messages/page-model.ts';
import type { PageWords } from './messages/page-words.ts';

/** What every view of the page is made from. */
export interface PageContext {
  readonly model: PageModel;
  readonly words: PageWords;
  /** A calendar day `YYYY-MM-DD` in the reader's language. */
  readonly dayInWords: (day: string) => string;
  /** The same without its year. */
  readonly dayInShort: (day: string) => string;
  readonly number: (value: number) => string;
  /** Shows a passage; with `focus` the keyboard goes there as well. */
  readonly show: (place: Pick<PagePlace, 'start' | 'end'> & { readonly uri: string }, focus: boolean) => void;
  readonly openLedger: (speaker: string) => void;
}

/** The passage with the address of its article. */
export function withUri({ sources }: PageModel, { source, start, end }: PagePlace) {
  return { uri: sources[source]?.uri ?? '', start, end };
}
