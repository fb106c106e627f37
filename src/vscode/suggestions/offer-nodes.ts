import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { Offer } from '../../annotations/suggestions/offers.ts';
import type { Codebook } from '../../article/codebook.ts';
import { hull, sliceOf } from '../../article/span.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { translate } from '../translate.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import { group, type TreeNode } from '../trees/tree-node.ts';
import { offerKey } from './offer-key.ts';
import { offerReason } from './offer-reason.ts';

const LABEL = 60;

/** The offers of some articles, by tag. */
export function offerNodes(
  articles: readonly IndexedArticle[],
  offersOf: (uri: string) => readonly Offer[],
): TreeNode[] {
  const byTag = new Map<string, TreeNode[]>();
  for (const article of articles) {
    for (const offer of offersOf(article.uri)) {
      const rows = byTag.get(offer.tag.label) ?? [];
      byTag.set(offer.tag.label, rows);
      rows.push(offerRow(article, offer, articles.length > 1));
    }
  }
  const tags = [...byTag].map(([label, rows]): TreeNode => {
    const spoken = l10n.t('Offered {0}, {1}', label, counted(rows.length, 'passage', translate));
    return { id: `offered:${label}`, subject: { kind: 'offers' }, label, description: String(rows.length), icon: 'bookmark', spoken, places: [], children: rows }; // prettier-ignore
  });
  const count = tags.reduce((sum, { children }) => sum + children.length, 0);
  return group('group:offered', l10n.t('Offered'), 'lightbulb', tags, String(count));
}

function offerRow({ uri, model }: IndexedArticle, offer: Offer, isFolder: boolean): TreeNode {
  const { span, tag, rule } = offer;
  const words = excerpt(sliceOf(model.text, span), LABEL);
  const line = lineNumberAt(model, span.start);
  const description = [isFolder ? model.name : undefined, `¶${line}`];
  return {
    id: `offer:${uri}#${offerKey(offer)}`,
    subject: { kind: 'offer', uri, key: offerKey(offer) },
    label: words,
    description: description.filter((part) => part !== undefined).join(' · '),
    icon: 'lightbulb',
    spoken: l10n.t('Offered {0}, line {1}: {2}', tag.label, line, words),
    places: [{ uri, span }],
    tooltip: () =>
      [
        l10n.t('Offered: {0}', `**${escapeMarkdown(tag.label)}**`),
        escapeMarkdown(sliceOf(model.text, span)),
        l10n.t('Why: {0} ({1})', offerReason(offer, escapeMarkdown), escapeMarkdown(rule)),
      ].join('\n\n'),
    children: [],
  };
}

/** What was rejected in some articles, so that it can be offered again. */
export function rejectionNodes(articles: readonly IndexedArticle[], codebookOf: (uri: string) => Codebook): TreeNode[] {
  const rows = articles.flatMap((article) => {
    const labels = new Map(codebookOf(article.uri).tags.map(({ id, label }) => [id, label]));
    return article.model.decisions.flatMap(({ decision, anchor }) => {
      // Without a tag it is no offer, but a quotation, or a problem ignored.
      if (decision.type !== 'reject' || decision.rule === undefined || decision.tag === undefined) return [];
      const spans = 'spans' in anchor ? anchor.spans : [];
      const label = labels.get(decision.tag) ?? decision.tag;
      const words = excerpt(wordsOfTargets(decision), LABEL);
      const row: TreeNode = {
        id: `rejection:${article.uri}#${decision.id}`,
        subject: { kind: 'rejection', uri: article.uri, id: decision.id },
        label: words,
        description: l10n.t('not {0}', label),
        icon: 'circle-slash',
        spoken: l10n.t('Rejected: not {0}, {1}', label, words),
        places: spans.length > 0 ? [{ uri: article.uri, span: hull(spans) }] : [],
        children: [],
      };
      return [row];
    });
  });
  return group('group:rejected', l10n.t('Not offered again'), 'circle-slash', rows);
}
