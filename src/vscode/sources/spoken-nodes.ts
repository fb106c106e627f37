import { l10n } from 'vscode';
import type { ComparedArticle, Utterance } from '../../comparison/compared-article.ts';
import type { Spoken } from '../../comparison/spoken.ts';
import { quotedWords } from '../../comparison/quoted-words.ts';
import { utteranceKey } from '../../comparison/utterance-key.ts';
import { whoSaid } from '../../comparison/who-said.ts';
import { GRADE_WORDS } from '../../comparison/grade-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { translate } from '../translate.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { gradeIcon } from './grade-icon.ts';
import { titleOf } from './wording-title.ts';

/** Row of an utterance of one source: what it says, who, and in which source where that is not plain from the row above. */
export function spokenNode(
  under: string,
  { article, utterance, speaker, shared }: Omit<Spoken, 'speaker'> & { readonly speaker?: string | undefined },
  source: string | undefined,
): TreeNode {
  const isVerbatim = utterance.parts.some(({ verbatim }) => verbatim);
  const utterances = [utterance];
  const who = whoSaid({ speaker, utterances }) ?? l10n.t('nobody named');
  const in_ =
    shared === undefined
      ? []
      : [sharedWords(shared.quotation.wordings.length, translate(GRADE_WORDS[shared.wording.grade]))];
  const description = [who, ...(source === undefined ? [] : [source]), ...in_].join(' · ');
  const label = titleOf({ utterances });
  return {
    id: `${under}:${utteranceKey(article, utterance)}`,
    subject: { kind: 'quotation', uri: article.uri, id: utterance.quotation },
    label,
    description,
    icon: shared === undefined ? (isVerbatim ? 'quote' : 'comment') : gradeIcon(shared.wording.grade),
    spoken: `${l10n.t('Quotation')}, ${description}: ${label}`,
    places: [placeOf(article, utterance)],
    tooltip: () => `${escapeMarkdown(quotedWords({ utterances }))}\n\n${escapeMarkdown(description)}`,
    children: [],
  };
}

/** Where an utterance stands. */
export function placeOf({ uri }: ComparedArticle, { start, end }: Utterance): TreeNode['places'][number] {
  return { uri, span: { start, end } };
}

/** `2 · words changed` */
export function sharedWords(sources: number, grade: string): string {
  return `${String(sources)} · ${grade}`;
}
