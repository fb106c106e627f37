import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Template } from '../../article/translate.ts';
import { tagsAbove, type CodebookTag } from '../../article/codebook.ts';
import { TAG_HUES, type TagHue } from '../../article/tag-hues.ts';
import type { FileProblems } from '../folder-files/file-problems.ts';
import { textIn, textsIn } from '../folder-files/json-nodes.ts';
import { tagId } from './tag-id.ts';

/** The tags of a codebook; what is wrong with one of them is reported, and left out. */
export function readTags(nodes: readonly Node[], problems: FileProblems): CodebookTag[] {
  const found: { readonly tag: CodebookTag; readonly node: Node }[] = [];
  const ids = new Set<string>();
  const labels = new Set<string>();
  const keys = new Set<string>();
  for (const node of nodes) {
    const label = textIn(node, 'label');
    if (label === undefined) {
      problems.add('codebook-without-label', node, { what: 'tag' satisfies Template });
      continue;
    }
    const id = textIn(node, 'id') ?? tagId(label);
    if (labels.has(label.toLowerCase())) {
      problems.add('codebook-label-twice', placeOf(node, 'label'), { label });
      continue;
    }
    if (ids.has(id)) {
      problems.add('codebook-id-twice', placeOf(node, 'id'), { id });
      continue;
    }
    ids.add(id);
    labels.add(label.toLowerCase());
    found.push({
      node,
      tag: { id, label, ...wordsOf(node), ...colorOf(node, problems), ...keyOf(node, keys, problems) },
    });
  }
  return withoutCircles(found, problems);
}

function wordsOf(node: Node): Partial<CodebookTag> {
  const definition = textIn(node, 'definition');
  const example = textIn(node, 'example');
  const rulings = textsIn(node, 'rulings').map(({ text }) => text);
  const parent = textIn(node, 'parent');
  const suggest = textIn(node, 'suggest');
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(example === undefined ? {} : { example }),
    ...(rulings.length === 0 ? {} : { rulings }),
    ...(parent === undefined ? {} : { parent }),
    ...(suggest === undefined ? {} : { suggest }),
  };
}

function colorOf(node: Node, problems: FileProblems): { readonly color?: TagHue } {
  const named = textIn(node, 'color');
  const color = TAG_HUES.find((hue) => hue === named);
  if (color !== undefined) return { color };
  if (named !== undefined) problems.add('codebook-unknown-color', placeOf(node, 'color'), { color: named });
  return {};
}

function keyOf(node: Node, keys: Set<string>, problems: FileProblems): { readonly key?: string } {
  const key = textIn(node, 'key');
  if (key === undefined) return {};
  if ([...key].length > 1) problems.add('codebook-long-key', placeOf(node, 'key'), { key });
  else if (keys.has(key)) problems.add('codebook-key-twice', placeOf(node, 'key'), { key });
  else {
    keys.add(key);
    return { key };
  }
  return {};
}

/** The tags with parents that exist and are not below them. */
function withoutCircles(
  found: readonly { readonly tag: CodebookTag; readonly node: Node }[],
  problems: FileProblems,
): CodebookTag[] {
  const all = { tags: found.map(({ tag }) => tag), variables: [], constraints: [] };
  return found.map(({ tag, node }) => {
    if (tag.parent === undefined) return tag;
    const { parent, ...alone } = tag;
    const above = tagsAbove(all, tag);
    const isCircle = parent === tag.id || above.at(-1)?.parent === tag.id;
    if (above.length > 0 && !isCircle) return tag;
    problems.add(isCircle ? 'codebook-circle' : 'codebook-unknown-id', placeOf(node, 'parent'), { id: parent });
    return alone;
  });
}

function placeOf(node: Node, key: string): Node {
  return findNodeAtLocation(node, [key]) ?? node;
}
