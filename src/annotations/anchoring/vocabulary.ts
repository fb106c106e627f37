/** What stands between letters and is dropped: soft hyphens, zero-width characters, variation selectors. */
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D|[\uFE00-\uFE0F]/g;
/** “ ” „ ‟ « » and singles alike: quotation marks are exchanged for one another when a text is set anew. */
const QUOTES = /^["“”„‟«»＂〝〞'‘’‚‛‹›`´′″]+$/;
const DASHES = /^[-‐‑‒–—―−﹘﹣－]+$/;
/** Two and more full stops are what an editor makes of …, and the other way round. */
const ELLIPSIS = /^(?:…+|\.{2,})$/;
const APOSTROPHES = /['’ʼ‘`´＇]/g;
const PLAIN = /^[a-z0-9]+$/;

/**
 * The words and marks of the texts that are compared, each spelling once. Spellings that differ only as typesetting
 * differs have one *form*: “Ferry”, “ferry”, “fer\u00ADry” and “ﬀ” for “ff”; `"` and “; `--` and —; `...` and ….
 */
export class Vocabulary {
  readonly #spellings = new Map<string, number>();
  readonly #forms = new Map<string, number>();
  readonly #words: string[] = [];

  /** Number of the form of a spelling. */
  form(spelling: string): number {
    const known = this.#spellings.get(spelling);
    if (known !== undefined) return known;
    const word = formOf(spelling);
    let form = this.#forms.get(word);
    if (form === undefined) {
      form = this.#words.length;
      this.#forms.set(word, form);
      this.#words.push(word);
    }
    this.#spellings.set(spelling, form);
    return form;
  }

  /** How a form is written. */
  word(form: number): string {
    return this.#words[form] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }
}

function formOf(spelling: string): string {
  const lower = spelling.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (QUOTES.test(spelling)) return '"';
  if (DASHES.test(spelling)) return '-';
  if (ELLIPSIS.test(spelling)) return '…';
  return lower.replace(INVISIBLE, '').normalize('NFKC').replace(APOSTROPHES, "'");
}
