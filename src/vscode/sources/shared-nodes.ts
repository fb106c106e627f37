import { l10n } from 'vscode';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import type { SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import { provenanceOf } from '../../comparison/first-seen.ts';
import { GRADE_WORDS } from '../../comparison/grade-words.ts';
import { quotedWords } from '../../comparison/quoted-words.ts';
import { whoSaid } from '../../comparison/who-said.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { translate } from '../translate.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { dayAndMonth } from './day-and-month.ts';
import { gradeIcon } from './grade-icon.ts';
import { placeOf, sharedWords } from './spoken-nodes.ts';
import { wordingMarkdown } from './wording-markdown.ts';
import { titleOf } from './wording-title.ts';

/** The wording that a person wants the others to be held against, else the one that comparing took. */
export type ReferenceOf = (quotation: SharedQuotation) => Wording;

type NameOf = (article: ComparedArticle) => string;

/** Length of the words behind the name of a source, in characters. */
const WORDS = 60;

/** Row of a shared quotation, with one row a source below. */
export function sharedNode(quotation: SharedQuotation, nameOf: NameOf, reference: Wording): TreeNode {
  const { id, wordings, grade } = quotation;
  const label = titleOf(quotation.reference);
  const gradeWord = translate(GRADE_WORDS[grade]);
  const description = sharedWords(wordings.length, gradeWord);
  return {
    id: `shared:${id}`,
    subject: { kind: 'shared', shared: id },
    label,
    description,
    icon: gradeIcon(grade),
    spoken: l10n.t('Shared quotation, {0} sources, {1}: {2}', wordings.length, gradeWord, label),
    places: wordings.flatMap(({ article, utterances }) => utterances.map((utterance) => placeOf(article, utterance))),
    tooltip: () => sharedTooltip(quotation, nameOf),
    children: wordings.map((wording) => wordingNode(id, wording, nameOf, wording === reference)),
  };
}

function wordingNode(id: string, wording: Wording, nameOf: NameOf, isReference: boolean): TreeNode {
  const { article, utterances, grade, differences } = wording;
  const name = nameOf(article);
  const said = isReference ? l10n.t('reference') : gradeWords(wording);
  const date = article.published ?? l10n.t('no date');
  const label = quotedWords(wording, (words) => excerpt(words, WORDS));
  return {
    id: `wording:${id} ${article.uri}`,
    subject: { kind: 'wording', shared: id, uri: article.uri },
    context: isReference ? 'wording reference' : 'wording',
    label: name,
    description: `${date} · ${said} · ${label}`,
    icon: gradeIcon(grade),
    spoken: `${name}, ${date}, ${said}: ${label}`,
    places: utterances.map((utterance) => placeOf(article, utterance)),
    tooltip: () =>
      [
        `**${escapeMarkdown(name)}** · ${escapeMarkdown(date)} · ${escapeMarkdown(said)}`,
        wordingMarkdown(
          wording,
          differences.map(({ here }) => here),
        ),
        escapeMarkdown(whoSaid(wording) ?? l10n.t('nobody named')),
      ].join('\n\n'),
    children: [],
  };
}

/** `words changed, silent`: what differs most, and whether the source shows that. */
export function gradeWords({ grade, differences }: Pick<Wording, 'grade' | 'differences'>): string {
  const words = translate(GRADE_WORDS[grade]);
  const changes = differences.filter(({ kind }) => kind === grade);
  // An ellipsis and brackets say themselves that they are marks; of a cut at the edge nobody expects one.
  if (changes.length === 0 || ['ellipsis', 'brackets', 'cut-at-edge', 'punctuation'].includes(grade)) return words;
  return changes.every(({ marked }) => marked) ? l10n.t('{0}, marked', words) : l10n.t('{0}, silent', words);
}

function sharedTooltip(quotation: SharedQuotation, nameOf: NameOf): string {
  const { reference, wordings, speaker } = quotation;
  const rows = wordings.map(
    (wording) =>
      `- ${escapeMarkdown(nameOf(wording.article))}: ${escapeMarkdown(wording === reference ? l10n.t('reference') : gradeWords(wording))}`,
  );
  return [
    escapeMarkdown(quotedWords(reference)),
    escapeMarkdown(speaker ?? l10n.t('nobody named')),
    rows.join('\n'),
    escapeMarkdown(provenanceWords(quotation, nameOf)),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** `First in 001, 1 February · credits Associated Press` */
export function provenanceWords(quotation: SharedQuotation, nameOf: NameOf): string {
  const { first, credits } = provenanceOf(quotation);
  const [one] = first;
  const day = one?.article.published;
  const names = first.map(({ article }) => nameOf(article)).join(', ');
  return [
    ...(day === undefined ? [] : [l10n.t('First in {0}, {1}', names, dayAndMonth(day))]),
    ...credits.map(({ to, by }) =>
      first.length === 1 && by.length === 1 && by[0] === one?.article
        ? l10n.t('credits {0}', to)
        : l10n.t('{0} credits {1}', by.map(nameOf).join(', '), to),
    ),
  ].join(' · ');
}
