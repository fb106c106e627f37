import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { SettledName } from '../../article/analysis-model.ts';
import { type FolderNames, folderNames } from '../../article/folder-names.ts';
import { nameKey } from '../../article/name-key.ts';
import { oneLine } from '../../article/one-line.ts';
import { HUES } from '../../article/speaker-hues.ts';
import { WIKIDATA_ID } from '../../article/wikidata.ts';
import { isEntityType } from '../corrections/correction-value.ts';
import type { FileProblems } from '../folder-files/file-problems.ts';
import { listIn, textIn, textsIn } from '../folder-files/json-nodes.ts';
import { parseFolderFile, type ParsedFolderFile } from '../folder-files/parse-folder-file.ts';

interface Found {
  readonly entry: SettledName;
  /** The canonical name and the aliases, each with its place. */
  readonly named: readonly { readonly text: string; readonly node: Node }[];
}

/** Reads the text of a folder's names. Never throws. */
export function parseNames(text: string): ParsedFolderFile<FolderNames> {
  return parseFolderFile(text, { unreadable: 'names-unreadable', newer: 'names-newer' }, (root, problems) => {
    const list = findNodeAtLocation(root, ['entities']);
    if (list === undefined) problems.add('names-without-list', root);
    else if (list.type !== 'array') problems.add('names-without-list', list);
    const found = listIn(root, 'entities').flatMap((node) => entryIn(node, problems) ?? []);
    reportShared(found, problems);
    return folderNames(found.map(({ entry }) => entry));
  });
}

function entryIn(node: Node, problems: FileProblems): Found | undefined {
  const named = node.type === 'object' ? textIn(node, 'name') : undefined;
  if (named === undefined) {
    problems.add('names-without-name', node);
    return undefined;
  }
  const name = oneLine(named);
  const keys = new Set([nameKey(name)]);
  const aliases = textsIn(node, 'aliases')
    .map(({ text, node: place }) => ({ text: oneLine(text), node: place }))
    .filter(({ text }) => !keys.has(nameKey(text)) && keys.add(nameKey(text)));
  return {
    entry: {
      name,
      aliases: aliases.map(({ text }) => text),
      ...typeIn(node, name, problems),
      ...colorIn(node, problems),
      ...wikidataIn(node, problems),
    },
    named: [{ text: name, node: findNodeAtLocation(node, ['name']) ?? node }, ...aliases],
  };
}

function typeIn(node: Node, name: string, problems: FileProblems): Pick<SettledName, 'type'> {
  const place = findNodeAtLocation(node, ['type']);
  const type: unknown = place?.value;
  if (isEntityType(type)) return { type };
  if (place === undefined) problems.add('names-without-type', findNodeAtLocation(node, ['name']) ?? node, { name });
  else problems.add('names-unknown-type', place, { type: shown(place) });
  return {};
}

function colorIn(node: Node, problems: FileProblems): Pick<SettledName, 'color'> {
  const place = findNodeAtLocation(node, ['color']);
  const color = HUES.find((hue) => hue === place?.value);
  if (color !== undefined) return { color };
  if (place !== undefined) problems.add('names-unknown-color', place, { color: shown(place) });
  return {};
}

function wikidataIn(node: Node, problems: FileProblems): Pick<SettledName, 'wikidata'> {
  const place = findNodeAtLocation(node, ['wikidata']);
  const wikidata: unknown = place?.value;
  if (typeof wikidata === 'string' && WIKIDATA_ID.test(wikidata)) return { wikidata };
  if (place !== undefined) problems.add('names-unknown-wikidata', place, { id: shown(place) });
  return {};
}

/** Reports names that two entries of one type have: by them nobody is meant. */
function reportShared(found: readonly Found[], problems: FileProblems): void {
  const owners = new Map<string, SettledName[]>();
  for (const { entry, named } of found) {
    for (const { text, node } of named) {
      const known = owners.get(nameKey(text)) ?? [];
      const other = known.find(({ type }) => type === undefined || entry.type === undefined || type === entry.type);
      if (other !== undefined) problems.add('names-twice', node, { name: text, other: other.name });
      owners.set(nameKey(text), [...known, entry]);
    }
  }
}

/** What stands at a place, short enough for a message. */
function shown({ type, value }: Node): string {
  const words = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : type;
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
