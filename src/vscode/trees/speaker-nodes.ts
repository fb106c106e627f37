import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { Quotation } from '../../article/analysis-model.ts';
import { sliceOf } from '../../article/span.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { Hue } from '../../article/speaker-hues.ts';
import { translate } from '../translate.ts';
import { kindWords } from '../kind-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { quotationHover } from '../hovers/quotation-hover.ts';
import { lineNumberAt } from './article-lines.ts';
import { UNNAMED } from './entity-drop.ts';
import type { TreeNode } from './tree-node.ts';

/** One speaker, or what stands for one: the words of a source that names nobody, or nothing at all. */
interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly hue: Hue;
  readonly quotations: { readonly article: IndexedArticle; readonly quotation: Quotation }[];
}

/** Length of a quotation's label. */
const LABEL = 60;

const UNCLEAR = l10n.t('Speaker unclear');

/** The speakers of some articles with their quotations, in the order of their first one. */
export function speakerNodes(
  articles: readonly IndexedArticle[],
  huesOf: (article: IndexedArticle) => ReadonlyMap<string, Hue>,
): TreeNode[] {
  const speakers = new Map<string, Speaker>();
  for (const article of articles) {
    const hues = huesOf(article);
    const names = new Map(article.model.analysis.entities.map((entity) => [entity.id, entity]));
    for (const quotation of article.model.analysis.quotations) {
      if (quotation.type === 'scare') continue;
      const { speakerId, source } = quotation;
      const entity = speakerId === undefined ? undefined : names.get(speakerId);
      const words =
        source === undefined || source.form === 'pronoun' ? undefined : sliceOf(article.model.text, source).trim();
      const name = entity?.name ?? words ?? UNCLEAR;
      const key = entity?.id ?? `unnamed:${words?.toLowerCase() ?? ''}`;
      const speaker = speakers.get(key) ?? {
        id: `speaker:${entity === undefined ? key : name}`,
        name,
        isNamed: entity !== undefined,
        hue: (speakerId === undefined ? undefined : hues.get(speakerId)) ?? 'none',
        quotations: [],
      };
      speaker.quotations.push({ article, quotation });
      speakers.set(key, speaker);
    }
  }
  const isFolder = articles.length > 1;
  return [...speakers.values()].map((speaker) => speakerNode(speaker, isFolder));
}

function speakerNode({ id, name, isNamed, hue, quotations }: Speaker, isFolder: boolean): TreeNode {
  const verbatim = quotations.filter(({ quotation }) => quotation.type !== 'indirect').length;
  const count =
    verbatim > 0
      ? counted(verbatim, 'quotation', translate)
      : counted(quotations.length, 'indirect quotation', translate);
  const description = isNamed ? count : name === UNCLEAR ? count : `${count} · ${l10n.t('not named')}`;
  let children: readonly TreeNode[] | undefined;
  return {
    id,
    subject: { kind: 'speaker', name },
    ...(isNamed ? {} : { context: UNNAMED }),
    label: excerpt(name, LABEL),
    description,
    icon: hue === 'none' ? 'circle-outline' : 'circle-filled',
    ...(hue === 'none' ? {} : { color: `pressmark.speaker${hue}Foreground` }),
    spoken: [
      name,
      l10n.t('speaker'),
      count,
      ...(isNamed ? [] : [l10n.t('not named')]),
      ...(hue === 'none' ? [] : [l10n.t('color {0}', hue)]),
    ].join(', '),
    // The number that the row shows; who is only reported comes after all who are quoted.
    count: verbatim > 0 ? verbatim : quotations.length / 1e6,
    places: quotations.map(({ article, quotation }) => ({ uri: article.uri, span: quotation })),
    tooltip: () => speakerTooltip(name, quotations),
    // Made when the row is opened: a large article has thousands, and the tree is made anew while one types.
    get children() {
      children ??= quotations.map(({ article, quotation }) => quotationNode(article, quotation, isFolder));
      return children;
    },
  };
}

/** Row of a quotation; with the article's name where several articles are shown. */
export function quotationNode({ uri, model }: IndexedArticle, quotation: Quotation, isFolder: boolean): TreeNode {
  const line = lineNumberAt(model, quotation.start);
  const cue = quotation.cue === undefined ? undefined : sliceOf(model.text, quotation.cue);
  const words = excerpt(wordsOf(model.text, quotation), LABEL);
  const description = [
    cue,
    isFolder ? model.name : undefined,
    `¶${line}`,
    quotation.doubtful ? l10n.t('unsure') : undefined,
  ];
  return {
    id: `quotation:${uri}#${quotation.id}`,
    subject: { kind: 'quotation', uri, id: quotation.id },
    label: words,
    description: description.filter((part) => part !== undefined).join(' · '),
    icon: quotation.type === 'indirect' ? 'comment' : 'quote',
    spoken: l10n.t(
      'Quotation, {0}, {1}, line {2}: {3}',
      kindWords[quotation.type],
      cue ?? l10n.t('no cue'),
      line,
      words,
    ),
    places: [{ uri, span: quotation }],
    tooltip: () => [escapeMarkdown(wordsOf(model.text, quotation)), ...quotationHover(model, quotation)].join('\n\n'),
    children: [],
  };
}

/** The words of a quotation with their marks; what interrupts them is left out. */
export function wordsOf(text: string, { type, content, quoted }: Quotation): string {
  const parts = type === 'direct' && quoted.length > 0 ? quoted : type === 'mixed' ? quoted : content;
  return parts.map((part) => sliceOf(text, part)).join(' … ');
}

function speakerTooltip(name: string, quotations: Speaker['quotations']): string {
  const written = new Set<string>();
  const sources = new Map<string, number>();
  for (const { article, quotation } of quotations) {
    if (quotation.source !== undefined) written.add(sliceOf(article.model.text, quotation.source));
    sources.set(article.model.name, (sources.get(article.model.name) ?? 0) + 1);
  }
  return [
    `**${escapeMarkdown(name)}**`,
    written.size > 0
      ? l10n.t(
          'named as {0}',
          [...written]
            .slice(0, 8)
            .map((one) => `*${escapeMarkdown(one)}*`)
            .join(', '),
        )
      : '',
    [...sources].map(([source, count]) => `${escapeMarkdown(source)}: ${count}`).join(' · '),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
