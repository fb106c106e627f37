import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** The text of a key, without blanks around it; `undefined` where there is none, or something else. */
export function textIn(node: Node, key: string): string | undefined {
  const found = findNodeAtLocation(node, [key]);
  const text = found?.type === 'string' ? String(found.value).trim() : '';
  return text === '' ? undefined : text;
}

/** The elements of the list of a key. */
export function listIn(node: Node, key: string): readonly Node[] {
  const found = findNodeAtLocation(node, [key]);
  return found?.type === 'array' ? (found.children ?? []) : [];
}

/** The texts in the list of a key, or its one text, each with its place. */
export function textsIn(node: Node, key: string): { readonly text: string; readonly node: Node }[] {
  const found = findNodeAtLocation(node, [key]);
  const nodes = found?.type === 'array' ? (found.children ?? []) : found === undefined ? [] : [found];
  return nodes.flatMap((one) => {
    const text = one.type === 'string' ? String(one.value).trim() : '';
    return text === '' ? [] : [{ text, node: one }];
  });
}
