import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Template } from '../../article/translate.ts';
import type { Codebook, CodebookConstraint, CodebookVariable } from '../../article/codebook.ts';
import type { FileProblems } from '../folder-files/file-problems.ts';
import { listIn, textIn, textsIn } from '../folder-files/json-nodes.ts';
import { parseFolderFile, type ParsedFolderFile } from '../folder-files/parse-folder-file.ts';
import { readTags } from './read-tags.ts';

/** Reads the text of a codebook. Never throws. */
export function parseCodebook(text: string): ParsedFolderFile<Codebook> {
  return parseFolderFile(text, { unreadable: 'codebook-unreadable', newer: 'codebook-newer' }, (root, problems) => {
    const tags = readTags(listIn(root, 'tags'), problems);
    const variables = listIn(root, 'variables').flatMap((node) => variableIn(node, problems) ?? []);
    const known = new Set(tags.map(({ id }) => id));
    const constraints = listIn(root, 'constraints').flatMap((node) => constraintIn(node, known, problems) ?? []);
    return { tags, variables, constraints };
  });
}

function variableIn(node: Node, problems: FileProblems): CodebookVariable | undefined {
  const id = textIn(node, 'id');
  const label = textIn(node, 'label') ?? id;
  if (label === undefined) {
    problems.add('codebook-without-label', node, { what: 'variable' satisfies Template });
    return undefined;
  }
  const definition = textIn(node, 'definition');
  const choices = textsIn(node, 'choices').map(({ text }) => text);
  return {
    id: id ?? label,
    label,
    ...(definition === undefined ? {} : { definition }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

function constraintIn(node: Node, known: ReadonlySet<string>, problems: FileProblems): CodebookConstraint | undefined {
  const tag = textIn(node, 'tag');
  const place = findNodeAtLocation(node, ['tag']) ?? node;
  if (tag === undefined || !known.has(tag)) {
    problems.add('codebook-unknown-id', place, { id: tag ?? '' });
    return undefined;
  }
  const named = textsIn(node, 'needs');
  for (const { text, node: place } of named) if (!known.has(text)) problems.add('codebook-unknown-id', place, { id: text }); // prettier-ignore
  const needs = named.map(({ text }) => text).filter((id) => known.has(id));
  const needsNote = findNodeAtLocation(node, ['needsNote'])?.value === true;
  if (needs.length === 0 && !needsNote) return undefined;
  return { tag, ...(needs.length === 0 ? {} : { needs }), ...(needsNote ? { needsNote } : {}) };
}
