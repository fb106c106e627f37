import { applyEdits, findNodeAtLocation, modify, parseTree, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import { listIn, textIn, textsIn } from './json-nodes.ts';
import { tagId } from './tag-id.ts';

/** A tag as its entry in the file has it. */
export interface TagEntry {
  /** Its place in the list. */
  readonly at: number;
  readonly id: string;
  /** Whether the file gives the id, rather than the label being taken for it. */
  readonly hasId: boolean;
  readonly label: string;
  readonly parent: string | undefined;
}

/** The text of a codebook while it is edited: comments, order, indentation and what is unknown here stay as they are. */
export class CodebookText {
  #text: string;
  readonly #format: FormattingOptions;
  /** Kept aside: the parser takes it for a fault. */
  readonly #mark: string;

  constructor(text: string) {
    this.#mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    this.#text = text.slice(this.#mark.length);
    this.#format = formatOf(text);
  }

  get text(): string {
    return this.#mark + this.#text;
  }

  tags(): TagEntry[] {
    const root = parseTree(this.#text);
    if (root === undefined) return [];
    return listIn(root, 'tags').flatMap((node, at) => {
      const label = textIn(node, 'label');
      if (label === undefined) return [];
      const id = textIn(node, 'id');
      return [{ at, id: id ?? tagId(label), hasId: id !== undefined, label, parent: textIn(node, 'parent') }];
    });
  }

  /** The constraints, each with its place in the list. */
  constraints(): {
    readonly at: number;
    readonly tag: string | undefined;
    readonly needs: readonly string[];
    readonly needsNote: boolean;
  }[] {
    const root = parseTree(this.#text);
    if (root === undefined) return [];
    return listIn(root, 'constraints').map((node, at) => ({
      at,
      tag: textIn(node, 'tag'),
      needs: textsIn(node, 'needs').map(({ text }) => text),
      needsNote: findNodeAtLocation(node, ['needsNote'])?.value === true,
    }));
  }

  /** The tag of a label; case does not count. */
  tag(label: string): TagEntry | undefined {
    const name = label.toLowerCase();
    return this.tags().find((tag) => tag.label.toLowerCase() === name);
  }

  /** Sets the value at a place, or takes it away where it is `undefined`. */
  set(path: JSONPath, value: unknown): void {
    this.#text = applyEdits(this.#text, modify(this.#text, path, value, { formattingOptions: this.#format }));
  }

  /** Puts a value at the end of a list, which is made where there is none. */
  append(list: string, value: unknown): void {
    const root = parseTree(this.#text);
    const count = root === undefined ? 0 : listIn(root, list).length;
    if (count === 0) this.set([list], [value]);
    else this.set([list, count], value);
  }
}

/** The indentation and line ends that a text has; those of VS Code's own files where it has none. */
function formatOf(text: string): FormattingOptions {
  const indent = /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
