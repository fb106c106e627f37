import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Problem } from '../../article/analysis-model.ts';
import type { Codebook, CodebookConstraint, CodebookVariable } from '../../article/codebook.ts';
import { jsonFault, type JsonFault } from '../json-fault.ts';
import { CodebookProblems } from './codebook-problems.ts';
import { listIn, textIn, textsIn } from './json-nodes.ts';
import { readTags } from './read-tags.ts';

export interface ParsedCodebook {
  /** Everything of it that can be understood; `undefined` where it is no JSON object. */
  readonly codebook: Codebook | undefined;
  /** What is wrong with it, in the order of the text. Their sentences are in `problem-sentences.ts`. */
  readonly problems: readonly Problem[];
}

/** The version that this Pressmark writes. Of a later one everything is read that is known here. */
export const CODEBOOK_VERSION = 1;

/** Comments and a comma at the end of a list are welcome: people write this file by hand. */
const LENIENT = { allowTrailingComma: true, disallowComments: false, allowEmptyContent: false };

/** Reads the text of a codebook. What is wrong in one place costs that place only. Never throws. */
export function parseCodebook(text: string): ParsedCodebook {
  const problems = new CodebookProblems();
  const json = text.replace(/^\uFEFF/, ' ');
  const fault = encodingFault(json) ?? jsonFault(json, LENIENT);
  if (fault !== undefined) {
    problems.add('codebook-unreadable', { offset: fault.offset, length: 1 }, { expected: fault.expected });
    return { codebook: undefined, problems: problems.inOrder() };
  }
  const root = parseTree(json, [], LENIENT);
  if (root?.type !== 'object') {
    problems.add('codebook-unreadable', { offset: root?.offset ?? 0, length: 1 }, { expected: '“{”' });
    return { codebook: undefined, problems: problems.inOrder() };
  }
  const version = findNodeAtLocation(root, ['version']);
  if (version !== undefined && typeof version.value === 'number' && version.value > CODEBOOK_VERSION) {
    problems.add('codebook-newer', version);
  }
  const tags = readTags(listIn(root, 'tags'), problems);
  const variables = listIn(root, 'variables').flatMap((node) => variableIn(node, problems) ?? []);
  const known = new Set(tags.map(({ id }) => id));
  const constraints = listIn(root, 'constraints').flatMap((node) => constraintIn(node, known, problems) ?? []);
  return { codebook: { tags, variables, constraints }, problems: problems.inOrder() };
}

/** Bytes that are no UTF-8 were read as replacement characters: those would be written back in their place. */
function encodingFault(json: string): JsonFault | undefined {
  const offset = json.indexOf('\uFFFD');
  return offset === -1 ? undefined : { offset, expected: 'text in UTF-8' };
}

function variableIn(node: Node, problems: CodebookProblems): CodebookVariable | undefined {
  const id = textIn(node, 'id');
  const label = textIn(node, 'label') ?? id;
  if (label === undefined) {
    problems.add('codebook-without-label', node, { what: 'variable' });
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

function constraintIn(
  node: Node,
  known: ReadonlySet<string>,
  problems: CodebookProblems,
): CodebookConstraint | undefined {
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
