import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { SettledName } from '../../article/analysis-model.ts';
import { nameKey } from '../../article/name-key.ts';
import { isEntityType } from '../corrections/correction-value.ts';
import { textIn, textsIn } from '../folder-files/json-nodes.ts';
import { JsonText } from '../folder-files/json-text.ts';

/** A name as a person has it in some articles, to be kept for all of the folder. */
export type KeptName = Required<Pick<SettledName, 'name' | 'aliases' | 'type'>>;

/**
 * The text of a folder's names with one more kept. An entry that has one of its names takes the canonical name and the
 * type, with its own name before as an alias; several such entries become one; where there is none, one is made.
 */
export function keepName(text: string, kept: KeptName): string {
  const file = new JsonText(text);
  const [own, ...more] = entriesFor(kept, file.list('entities').map(entryAt));
  if (own === undefined) {
    const { name, aliases, type } = kept;
    const others = namesBeside(name, aliases);
    file.append(['entities'], { name, ...(others.length === 0 ? {} : { aliases: others }), type });
    return file.text;
  }
  const path = ['entities', own.at];
  if (own.name !== kept.name) file.set([...path, 'name'], kept.name);
  if (own.type !== kept.type) file.set([...path, 'type'], kept.type);
  for (const field of ['color', 'wikidata']) {
    const taken = more.map(({ node }) => valueIn(node, field)).find((value) => value !== undefined);
    if (taken !== undefined && valueIn(own.node, field) === undefined) file.set([...path, field], taken);
  }
  const others = [own.name, ...kept.aliases, ...more.flatMap(({ name, aliases }) => [name, ...aliases])];
  keepAliases(file, own, namesBeside(kept.name, others), kept.name);
  // From the last to the first: taking one out moves those behind it.
  for (const { at } of more.toReversed()) file.set(['entities', at], undefined);
  return file.text;
}

interface Entry {
  /** Its place in the list. */
  readonly at: number;
  readonly node: Node;
  /** Empty where it has none. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: unknown;
}

function entryAt(node: Node, at: number): Entry {
  const aliases = textsIn(node, 'aliases').map(({ text }) => text);
  return { at, node, name: textIn(node, 'name') ?? '', aliases, type: valueIn(node, 'type') };
}

/** The entries that mean the same: those of its type, and only where there is none, those of another. */
function entriesFor({ name, aliases, type }: KeptName, entries: readonly Entry[]): readonly Entry[] {
  const keys = new Set([name, ...aliases].map(nameKey));
  const same = entries.filter((entry) => [entry.name, ...entry.aliases].some((one) => keys.has(nameKey(one))));
  const ofType = same.filter((entry) => entry.type === type || !isEntityType(entry.type));
  return ofType.length === 0 ? same : ofType;
}

/** Puts aliases at the end of an entry's own; the one that is the canonical name now goes. */
function keepAliases(file: JsonText, { at, node, aliases }: Entry, wanted: readonly string[], name: string): void {
  const path = ['entities', at, 'aliases'];
  const list = findNodeAtLocation(node, ['aliases']);
  const missing = wanted.filter((alias) => !aliases.some((one) => nameKey(one) === nameKey(alias)));
  if (list?.type !== 'array') {
    // One text alone may stand there.
    const all = [...aliases.filter((alias) => nameKey(alias) !== nameKey(name)), ...missing];
    if (missing.length > 0) file.set(path, all);
    return;
  }
  const { children = [] } = list;
  for (const alias of missing) file.append(path, alias);
  const isName = (one: Node): boolean => one.type === 'string' && nameKey(String(one.value)) === nameKey(name);
  for (const [index, one] of [...children.entries()].toReversed()) if (isName(one)) file.set([...path, index], undefined); // prettier-ignore
}

/** Each name once, the canonical one left out. */
function namesBeside(name: string, others: readonly string[]): string[] {
  const keys = new Set(['', nameKey(name)]);
  return others.filter((other) => !keys.has(nameKey(other)) && keys.add(nameKey(other)));
}

function valueIn(node: Node, key: string): unknown {
  return findNodeAtLocation(node, [key])?.value as unknown;
}
