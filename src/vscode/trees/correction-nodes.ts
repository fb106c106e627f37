import { l10n } from 'vscode';
import type { AnchoredDecision, Decision } from '../../article/annotation-model.ts';
import { toDateCorrection, toEntityCorrection } from '../../annotations/corrections/correction-value.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { translate } from '../translate.ts';
import { kindWords } from '../kind-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { lineNumberAt } from './article-lines.ts';
import type { TreeNode } from './tree-node.ts';

const LABEL = 60;

/** What people decided on what was found, in the order of the text; those whose words are gone say so. */
export function correctionNodes(articles: readonly IndexedArticle[]): TreeNode[] {
  const isFolder = articles.length > 1;
  return articles.flatMap((article) =>
    article.model.decisions
      // Rejected offers to tag words have a list of their own.
      .filter(({ decision }) => !('tag' in decision) || decision.tag === undefined)
      .map((decided) => correctionNode(article, decided, isFolder)),
  );
}

function correctionNode(
  { uri, model }: IndexedArticle,
  { decision, anchor }: AnchoredDecision,
  isFolder: boolean,
): TreeNode {
  const words = excerpt(wordsOfTargets(decision), LABEL);
  const verdict = verdictInWords(decision);
  const spans = 'spans' in anchor ? anchor.spans : [];
  const [first] = spans;
  const place = first === undefined ? l10n.t('not found') : `¶${String(lineNumberAt(model, first.start))}`;
  const by = decision.creator === undefined ? [] : [decision.creator];
  return {
    id: `correction:${uri}#${decision.id}`,
    subject: { kind: 'correction', uri, id: decision.id },
    // What is a quotation with its marks needs none around it.
    label: /^[“"‘„«]/.test(words) ? words : `“${words}”`,
    description: [verdict, ...(isFolder ? [model.name] : []), place].join(' · '),
    icon: first === undefined ? 'warning' : 'edit',
    spoken:
      first === undefined
        ? l10n.t('Correction, {0}, not found in the text: {1}', verdict, words)
        : l10n.t('Correction, {0}, line {1}: {2}', verdict, lineNumberAt(model, first.start), words),
    places: spans.map((span) => ({ uri, span })),
    tooltip: () => [escapeMarkdown(words), escapeMarkdown([verdict, ...by].join(' · '))].join('\n\n'),
    children: [],
  };
}

/** `not a quotation`, `speaker: Ida Brun`, `31 January 2025`. */
function verdictInWords(decision: Decision): string {
  switch (decision.type) {
    case 'accept':
      return l10n.t('confirmed');
    case 'reject':
      return decision.rule === undefined
        ? l10n.t('not a quotation')
        : l10n.t('ignored: {0}', decision.rule.replaceAll('-', ' '));
    case 'speaker':
      return decision.name === '' ? l10n.t('nobody named') : l10n.t('speaker: {0}', decision.name);
    case 'quotation':
      return l10n.t('a quotation');
    case 'date': {
      const value = toDateCorrection(decision.value)?.value;
      return value === undefined
        ? l10n.t('of a later version')
        : value === null
          ? l10n.t('not a date')
          : timeValueInWords(value, translate);
    }
    case 'entity': {
      const correction = toEntityCorrection(decision.value);
      switch (correction?.do) {
        case 'retype':
          return kindWords[correction.type];
        case 'rename':
          return l10n.t('named {0}', correction.name);
        case 'merge':
          return l10n.t('the same as {0}', correction.into);
        case 'split':
          return l10n.t('means {0}', correction.name);
        case undefined:
          return l10n.t('of a later version');
      }
    }
  }
}
