import { l10n } from 'vscode';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import type { Dispute, DisputeSide, SharedQuotation } from '../../comparison/comparison-model.ts';
import { DISPUTE_WORDS } from '../../comparison/grade-words.ts';
import { quotedWords } from '../../comparison/quoted-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { translate } from '../translate.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { placeOf } from './spoken-nodes.ts';
import { titleOf } from './wording-title.ts';

const ICONS: Readonly<Record<Dispute['kind'], string>> = { speaker: 'account', day: 'calendar', verb: 'megaphone' };

/** A row for each thing that the sources of a shared quotation do not agree on, with one row a side below. */
export function disputeNodes(
  { id, reference, disputes }: SharedQuotation,
  nameOf: (article: ComparedArticle) => string,
): TreeNode[] {
  const words = titleOf(reference);
  return disputes.map(({ kind, sides }) => {
    const sayings = sides.map(saying).join(' / ');
    const description = `${translate(DISPUTE_WORDS[kind])} · ${sayings}`;
    return {
      id: `dispute:${kind} ${id}`,
      subject: { kind: 'dispute', shared: id },
      label: words,
      description,
      icon: ICONS[kind],
      spoken: l10n.t('Dispute, {0}: {1}', description, words),
      places: [],
      tooltip: () => escapeMarkdown(`${quotedWords(reference)} · ${description}`),
      children: sides.map((side, at): TreeNode => {
        const sources = side.wordings.map(({ article }) => nameOf(article)).join(', ');
        return {
          id: `dispute:${kind} ${id} ${String(at)}`,
          subject: { kind: 'dispute', shared: id },
          label: saying(side),
          description: sources,
          icon: ICONS[kind],
          spoken: `${saying(side)}, ${sources}`,
          places: side.wordings.flatMap(({ article, utterances }) => utterances.map((one) => placeOf(article, one))),
          children: [],
        };
      }),
    };
  });
}

function saying({ says }: DisputeSide): string {
  return says ?? l10n.t('nobody named');
}
