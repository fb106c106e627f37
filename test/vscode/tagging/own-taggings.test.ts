import { expect, test } from 'vitest';
import type { AnchoredTagging } from '../../../src/article/annotation-model.ts';
import { ownTaggings } from '../../../src/vscode/tagging/own-taggings.ts';

const by = (id: string, creator?: string): AnchoredTagging => ({
  tagging: { id, targets: [], tags: ['claim'], created: '', ...(creator === undefined ? {} : { creator }) },
  anchor: { status: 'orphan' },
});
const ALL = [by('mine', 'M. Roth'), by('hers', 'I. Brun'), by('of nobody known')];

test.each<[string | undefined, string[]]>([
  ['M. Roth', ['mine', 'of nobody known']],
  ['I. Brun', ['hers', 'of nobody known']],
  [undefined, ['of nobody known']],
])('%s adds tags to their own annotations, and to those of nobody known', (me, ids) => {
  expect(ownTaggings(ALL, me).map(({ tagging }) => tagging.id)).toEqual(ids);
});
