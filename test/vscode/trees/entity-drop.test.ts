import { expect, test } from 'vitest';
import { entityDrop, UNNAMED } from '../../../src/vscode/trees/entity-drop.ts';
import type { TreeNode } from '../../../src/vscode/trees/tree-node.ts';

const row = (kind: 'speaker' | 'entity', name: string): TreeNode => ({
  id: `${kind}:${name}`,
  subject: { kind, name },
  label: name,
  description: '',
  icon: 'person',
  spoken: name,
  places: [],
  children: [],
});
const NJIE = row('speaker', 'Njie');
const HALVARD = row('entity', 'Halvard Njie');
const UNCLEAR = { ...row('speaker', 'Each side'), context: UNNAMED };
const GROUP: TreeNode = { ...NJIE, subject: { kind: 'group' } };

test('a name dropped on another gets that name, whatever lists they stand in', () => {
  expect(entityDrop([NJIE], HALVARD)).toEqual({ dragged: NJIE, into: 'Halvard Njie' });
});

test.each<[string, readonly TreeNode[], TreeNode]>([
  ['on itself', [NJIE], row('entity', 'Njie')],
  ['on what has no name', [NJIE], UNCLEAR],
  ['on a group', [NJIE], GROUP],
  ['of what has no name', [UNCLEAR], HALVARD],
  ['of a group', [GROUP], HALVARD],
  ['of several', [NJIE, UNCLEAR], HALVARD],
  ['of none', [], HALVARD],
])('nothing comes of a drop %s', (_, rows, target) => expect(entityDrop(rows, target)).toBeUndefined());
