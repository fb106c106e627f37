import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Template } from '../../article/translate.ts';
import type { Problem } from '../../article/analysis-model.ts';
import { jsonFault, type JsonFault } from '../json-fault.ts';
import { FileProblems } from './file-problems.ts';

/** A file that people keep in a folder, as it was read: its codebook, or its names. */
export interface ParsedFolderFile<T> {
  /** Everything of it that can be understood; `undefined` where it is no JSON object. */
  readonly content: T | undefined;
  /** What is wrong with it, in the order of the text. Their sentences are in `problem-sentences.ts`. */
  readonly problems: readonly Problem[];
}

/** The version of both files that this Pressmark writes. Of a later one everything is read that is known here. */
export const FOLDER_FILE_VERSION = 1;

/** Comments and a comma at the end of a list are welcome: people write these files by hand. */
const LENIENT = { allowTrailingComma: true, disallowComments: false, allowEmptyContent: false };

/**
 * Reads the text of such a file: `read` gets the object in it. What is wrong in one place costs that place only. Never throws.
 *
 * @param rules names of the problems that every such file may have
 */
export function parseFolderFile<T>(
  text: string,
  rules: { readonly unreadable: string; readonly newer: string },
  read: (root: Node, problems: FileProblems) => T,
): ParsedFolderFile<T> {
  const problems = new FileProblems();
  const json = text.replace(/^\uFEFF/, ' ');
  const fault = encodingFault(json) ?? jsonFault(json, LENIENT);
  const root = fault === undefined ? parseTree(json, [], LENIENT) : undefined;
  if (root?.type !== 'object') {
    const { offset, expected } = fault ?? { offset: root?.offset ?? 0, expected: '“{”' };
    problems.add(rules.unreadable, { offset, length: 1 }, { expected });
    return { content: undefined, problems: problems.inOrder() };
  }
  const version = findNodeAtLocation(root, ['version']);
  if (version !== undefined && typeof version.value === 'number' && version.value > FOLDER_FILE_VERSION) {
    problems.add(rules.newer, version);
  }
  const content = read(root, problems);
  return { content, problems: problems.inOrder() };
}

/** Bytes that are no UTF-8 were read as replacement characters: those would be written back in their place. */
function encodingFault(json: string): JsonFault | undefined {
  const offset = json.indexOf('\uFFFD');
  return offset === -1 ? undefined : { offset, expected: 'text in UTF-8' satisfies Template };
}
