import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { hull, sliceOf } from '../../article/span.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { plural } from '../article-counts.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { filtered, sorted } from './arrange-nodes.ts';
import { lineNumberAt } from './article-lines.ts';
import { group, type TreeNode } from './tree-node.ts';
import type { TreeOptions } from './tree-options.ts';

interface Tagged extends AnchoredTagging {
  readonly article: IndexedArticle;
}

const UNTAGGED = 'note without a tag';
const LABEL = 60;

/** Everything the Annotations view shows: what was tagged, by tag or by article, and what is not found in the text. */
export function annotationNodes(
  articles: readonly IndexedArticle[],
  colorOf: (tag: string) => string,
  { sort, filter, grouping }: Omit<TreeOptions, 'scope'>,
): TreeNode[] {
  const all = articles.flatMap((article) => article.model.taggings.map((tagging): Tagged => ({ ...tagging, article })));
  const creators = new Set(all.map(({ tagging }) => tagging.creator));
  const shown = { isFolder: articles.length > 1 && grouping === 'tag', hasSeveral: creators.size > 1 };
  const found = all.filter(({ anchor }) => 'spans' in anchor);
  const lost = all.filter(({ anchor }) => !('spans' in anchor));
  const groups = grouping === 'tag' ? tagGroups(found, colorOf, shown) : articleGroups(found, shown);
  const roots = [
    ...sorted(groups, sort, ({ children }) => children.length),
    ...group(
      'group:lost',
      'Not found in the text',
      'warning',
      lost.map((one) => annotationNode(one, 'lost', shown)),
    ),
  ];
  return filtered(roots, filter);
}

interface Shown {
  readonly isFolder: boolean;
  readonly hasSeveral: boolean;
}

function tagGroups(found: readonly Tagged[], colorOf: (tag: string) => string, shown: Shown): TreeNode[] {
  const byTag = new Map<string, Tagged[]>();
  for (const one of found) {
    const { tags } = one.tagging;
    for (const tag of tags.length > 0 ? tags : [UNTAGGED]) byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  return [...byTag].map(([tag, taggings]) => ({
    id: `tag:${tag}`,
    subject: { kind: 'tag', name: tag },
    label: tag,
    description: String(taggings.length),
    icon: 'bookmark',
    color: colorOf(tag),
    spoken: `Tag ${tag}, ${plural(taggings.length, 'passage')}`,
    places: [],
    children: taggings.map((one) => annotationNode(one, tag, shown)),
  }));
}

function articleGroups(found: readonly Tagged[], shown: Shown): TreeNode[] {
  const byArticle = new Map<IndexedArticle, Tagged[]>();
  for (const one of found) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  return [...byArticle].flatMap(([{ uri, model }, taggings]) =>
    group(
      `article:${uri}`,
      model.name,
      'file-text',
      taggings.map((one) => annotationNode(one, uri, shown)),
    ),
  );
}

/** Several tags make several rows of one annotation: `parent` keeps their ids apart. */
function annotationNode({ tagging, anchor, article }: Tagged, parent: string, shown: Shown): TreeNode {
  const { uri, model } = article;
  const spans = 'spans' in anchor ? anchor.spans : [];
  const passage =
    spans.length > 0
      ? spans.map((span) => sliceOf(model.text, span)).join(' … ')
      : tagging.targets.map(({ quote }) => quote.exact).join(' … ');
  const line = spans.length > 0 ? lineNumberAt(model, hull(spans).start) : undefined;
  const state = STATES[anchor.status];
  const description = [
    shown.isFolder ? model.name : undefined,
    line === undefined ? undefined : `¶${line}`,
    shown.hasSeveral ? tagging.creator : undefined,
    tagging.note === undefined ? undefined : excerpt(tagging.note, 40),
  ];
  return {
    id: `annotation:${parent}/${uri}#${tagging.id}`,
    subject: { kind: 'annotation', uri, id: tagging.id },
    label: excerpt(passage, LABEL),
    description: description.filter((part) => part !== undefined).join(' · '),
    icon: state.icon,
    spoken: `Annotation ${tagging.tags.join(', ') || UNTAGGED}${state.spoken}, ${excerpt(passage, LABEL)}`,
    places: spans.length > 0 ? [{ uri, span: hull(spans) }] : [],
    tooltip: () => annotationTooltip({ tagging, anchor }, passage),
    children: [],
  };
}

const STATES: Readonly<Record<AnchoredTagging['anchor']['status'], { icon: string; spoken: string; words?: string }>> =
  {
    exact: { icon: 'note', spoken: '' },
    moved: {
      icon: 'arrow-swap',
      spoken: ', place changed, check it',
      words: 'The passage was found at another place.',
    },
    changed: { icon: 'warning', spoken: ', words changed, check it', words: 'The words of the passage have changed.' },
    ambiguous: {
      icon: 'question',
      spoken: ', place unclear',
      words: 'The words stand at several places in the article.',
    },
    orphan: { icon: 'warning', spoken: ', not found', words: 'The words are no longer in the article.' },
  };

function annotationTooltip({ tagging, anchor }: AnchoredTagging, passage: string): string {
  const by = [tagging.creator, tagging.created.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  return [
    `**${escapeMarkdown(tagging.tags.join(', ') || UNTAGGED)}** · ${escapeMarkdown(by)}`,
    escapeMarkdown(passage),
    tagging.note === undefined ? '' : `*${escapeMarkdown(tagging.note)}*`,
    STATES[anchor.status].words ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
