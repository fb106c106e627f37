/** A stretch of a line of the report. Plain words: the writers escape them. */
export interface Inline {
  readonly text: string;
  /** `changed`: words that differ from the reference; `reported`: words that nobody put inside marks. */
  readonly style?: 'changed' | 'reported' | 'faint' | 'strong';
  /** Address to go to. */
  readonly href?: string;
}

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'heading'; readonly line: Line }
  /** What somebody said, and below it who, where and when. */
  | { readonly kind: 'quotation'; readonly words: Line; readonly by: Line }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

/** A part of the report under a heading of its own. */
export interface Section {
  /** For links within the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report as what it says, before it is written as a file of some kind. */
export interface ReportDocument {
  readonly title: string;
  /** One line below the title. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A line of plain words. */
export function plain(text: string): Line {
  return [{ text }];
}
