import { l10n } from 'vscode';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { hull, sliceOf } from '../../article/span.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { KEPT_TWICE, stateOf, stateSentence } from '../tagging/annotation-state.ts';
import { lineNumberAt } from './article-lines.ts';
import type { TreeNode } from './tree-node.ts';

/** An annotation and the article it is in. */
export interface Tagged extends AnchoredTagging {
  readonly article: IndexedArticle;
  /** Two people changed it at once, and both versions are there. */
  readonly isKeptTwice: boolean;
}

/** What rows say beside the passage. */
export interface RowDetails {
  readonly isFolder: boolean;
  readonly hasSeveralCreators: boolean;
}

/** What stands for the tag of an annotation that has only a note. */
export const UNTAGGED = l10n.t('note without a tag');

const LABEL = 60;

/**
 * The row of an annotation. One with several tags has several: `parent` keeps their ids apart. Menus tell rows apart by
 * their context, as in `annotation changed` and `annotation exact discussed twice`.
 */
export function annotationRow(tagged: Tagged, parent: string, { isFolder, hasSeveralCreators }: RowDetails): TreeNode {
  const { tagging, anchor, article, isKeptTwice } = tagged;
  const { uri, model } = article;
  const spans = 'spans' in anchor ? anchor.spans : [];
  const passage =
    spans.length > 0 ? spans.map((span) => sliceOf(model.text, span)).join(' … ') : wordsOfTargets(tagging);
  const line = spans.length > 0 ? lineNumberAt(model, hull(spans).start) : undefined;
  const state = stateOf(tagged);
  const description = [
    isFolder ? model.name : undefined,
    line === undefined ? undefined : `¶${line}`,
    isKeptTwice ? l10n.t('kept twice') : undefined,
    hasSeveralCreators ? tagging.creator : undefined,
    tagging.note === undefined ? undefined : excerpt(tagging.note, 40),
  ];
  const spoken = [
    tagging.tags.join(', ') || UNTAGGED,
    state.spoken,
    isKeptTwice ? l10n.t('kept twice') : '',
    excerpt(passage, LABEL),
  ];
  return {
    id: `annotation:${parent}/${uri}#${tagging.id}`,
    subject: { kind: 'annotation', uri, id: tagging.id },
    context: ['annotation', anchor.status, ...threadOf(tagging), ...(isKeptTwice ? ['twice'] : [])].join(' '),
    label: excerpt(passage, LABEL),
    description: description.filter((part) => part !== undefined).join(' · '),
    icon: isKeptTwice ? 'git-compare' : state.icon,
    spoken: l10n.t('Annotation {0}', spoken.filter((part) => part !== '').join(', ')),
    places: spans.length > 0 ? [{ uri, span: hull(spans) }] : [],
    tooltip: () => tooltip(tagged, passage),
    children: [],
  };
}

function threadOf({ replies, resolved }: Tagged['tagging']): string[] {
  return resolved !== undefined ? ['resolved'] : replies !== undefined ? ['discussed'] : [];
}

function tooltip(tagged: Tagged, passage: string): string {
  const { tagging, article, isKeptTwice } = tagged;
  const by = [tagging.creator, tagging.created.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  return [
    `**${escapeMarkdown(tagging.tags.join(', ') || UNTAGGED)}** · ${escapeMarkdown(by)}`,
    escapeMarkdown(passage),
    tagging.note === undefined ? '' : `*${escapeMarkdown(tagging.note)}*`,
    escapeMarkdown(stateSentence(article.model.text, tagged) ?? ''),
    isKeptTwice ? KEPT_TWICE : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
