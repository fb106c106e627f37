import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree,
  type FormattingOptions,
  type JSONPath,
  type Node,
} from 'jsonc-parser';
import { listIn } from './json-nodes.ts';

/** The text of a JSON file while it is edited: comments, order, indentation and what is unknown here stay as they are. */
export class JsonText {
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

  /** The elements of a list as they are now; none where there is no such list. */
  list(key: string): readonly Node[] {
    const root = parseTree(this.#text);
    return root === undefined ? [] : listIn(root, key);
  }

  /** Sets the value at a place, or takes it away where it is `undefined`. */
  set(path: JSONPath, value: unknown): void {
    const known = this.#nodeAt(path);
    if (known !== undefined && known.children === undefined && isPlain(value)) this.#replace(known, value);
    else this.#text = applyEdits(this.#text, modify(this.#text, path, value, { formattingOptions: this.#format }));
  }

  /** Puts a value at the end of a list, which is made where there is none. */
  append(path: JSONPath, value: unknown): void {
    const list = this.#nodeAt(path);
    const values = list?.type === 'array' ? (list.children ?? []) : [];
    const last = values.at(-1);
    if (list === undefined || last === undefined) this.set(path, [value]);
    else if (isPlain(value) && !this.#text.slice(list.offset, list.offset + list.length).includes('\n')) {
      // What is written on one line stays on one line.
      this.#replace({ offset: last.offset + last.length, length: 0 }, value, ', ');
    } else this.set([...path, values.length], value);
  }

  #nodeAt(path: JSONPath): Node | undefined {
    const root = parseTree(this.#text);
    return root === undefined ? undefined : findNodeAtLocation(root, path);
  }

  #replace({ offset, length }: Pick<Node, 'offset' | 'length'>, value: Plain, before = ''): void {
    this.#text = applyEdits(this.#text, [{ offset, length, content: before + JSON.stringify(value) }]);
  }
}

type Plain = string | number | boolean;

/** Whether a value needs no layout: the library would lay out the whole of what it stands in. */
function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
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
