import { l10n } from 'vscode';
import { listed } from '../../article/listed.ts';
import { differenceWords } from '../../annotations/agreement/agreement-words.ts';
import { type PassageDisagreement, wordsOf } from '../../annotations/agreement/disagreements.ts';
import { sliceOf } from '../../article/span.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { translate } from '../translate.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import { group, type TreeNode } from '../trees/tree-node.ts';
import { disagreementKey, type PlacedDisagreement, placedDisagreements } from './placed-disagreements.ts';

const LABEL = 60;

const ICONS: Readonly<Record<PassageDisagreement['kind'], string>> = {
  only: 'diff-single',
  tag: 'diff-multiple',
  edges: 'arrow-both',
};

/** The passages on which people differ; nothing where nobody is compared, or all agree. */
export function disagreementNodes(articles: readonly IndexedArticle[], coders: readonly string[]): TreeNode[] {
  if (coders.length < 2) return [];
  const rows = placedDisagreements(articles, coders).map((placed) => row(placed, articles.length > 1));
  const description = `${rows.length} · ${listed(coders, 'and', translate)}`;
  return group('group:disagreements', l10n.t('Disagreements'), 'diff', rows, description).map((one) => ({
    ...one,
    context: 'disagreements',
  }));
}

function row({ uri, model, disagreement }: PlacedDisagreement, isFolder: boolean): TreeNode {
  const span = wordsOf(disagreement);
  const words = excerpt(sliceOf(model.text, span), LABEL);
  const line = lineNumberAt(model, span.start);
  const difference = differenceWords(disagreement, translate);
  const description = [isFolder ? model.name : undefined, `¶${line}`, difference];
  return {
    id: `disagreement:${uri}#${disagreementKey(disagreement)}`,
    subject: { kind: 'disagreement', uri, key: disagreementKey(disagreement) },
    label: words,
    description: description.filter((part) => part !== undefined).join(' · '),
    icon: ICONS[disagreement.kind],
    spoken: l10n.t('Disagreement, {0}, line {1}: {2}', difference, line, words),
    places: [{ uri, span }],
    tooltip: () => tooltip(model.text, disagreement),
    children: [],
  };
}

function tooltip(text: string, disagreement: PassageDisagreement): string {
  const sides = disagreement.kind === 'only' ? [disagreement.first] : [disagreement.first, disagreement.second];
  return sides
    .map(({ coder, tag, spans }) => {
      const words = spans.map((span) => sliceOf(text, span)).join(' … ');
      return `**${escapeMarkdown(coder)}**: ${escapeMarkdown(tag)} · ${escapeMarkdown(words)}`;
    })
    .join('\n\n');
}
