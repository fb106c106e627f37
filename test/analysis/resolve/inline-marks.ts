/** A text with what is expected written into it: `“We will,” [source Reed] [cue said].` */
export interface InlineMarks {
  /** The text without the brackets. */
  readonly text: string;
  readonly source: readonly string[];
  readonly cue: readonly string[];
}

const MARK = /\[(source|cue) ([^\]]*)\]/g;

/** Strips the brackets and tells what stood in them, as `offset:words`. */
export function inlineMarks(marked: string): InlineMarks {
  const found = { source: [] as string[], cue: [] as string[] };
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind, words = ''] = match;
    text += marked.slice(last, match.index);
    found[kind === 'cue' ? 'cue' : 'source'].push(`${String(text.length)}:${words}`);
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), ...found };
}
