import { type Disposable, type DocumentSelector, Hover, l10n, languages } from 'vscode';
import type { Entity, Quotation } from '../../article/analysis-model.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { dateHover } from './date-hover.ts';
import { commandLink as link } from './command-link.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Found, foundAt } from './hovered.ts';
import { mentionHover, settledWords } from './mention-hover.ts';
import { quotationHover } from './quotation-hover.ts';
import { trustedMarkdown } from './trusted-markdown.ts';

/** Documents that may be articles; the store says which are. */
export const ARTICLE_DOCUMENTS: DocumentSelector = [{ language: 'article' }, { language: 'markdown' }];

/** The commands that links in our hovers may run. */
const COMMANDS = [
  'pressmark.setPublicationDate',
  'pressmark.tagQuotation',
  'pressmark.changeSpeaker',
  'pressmark.confirmSpeaker',
  'pressmark.notAQuotation',
  'pressmark.changeDate',
  'pressmark.renameEntity',
  'pressmark.keepName',
  'pressmark.editNames',
  'pressmark.mergeEntity',
  'pressmark.changeEntityType',
  'pressmark.splitMention',
  'pressmark.takeBackCorrection',
  'pressmark.compareWording',
];

/** What other sources have of a quotation, escaped; empty where they have nothing, or were not compared. */
export type Elsewhere = (article: Article, quotation: Quotation) => string;

/** Says on hovering who speaks, what a date means, whom a name means: the outermost first, stacked. */
export function registerHovers(store: ArticleStore, elsewhere: Elsewhere): Disposable {
  return languages.registerHoverProvider(ARTICLE_DOCUMENTS, {
    provideHover(document, position) {
      const article = currentArticle(store, document);
      if (article === undefined) return undefined;
      const found = foundAt(article.model.analysis, fromPosition(article.lines, position));
      const innermost = found.at(-1);
      if (innermost === undefined) return undefined;
      const contents = found.map((one) =>
        trustedMarkdown(paragraphsOf(article, one, elsewhere).join('\n\n'), COMMANDS),
      );
      return new Hover(contents, toRange(article.lines, innermost.span));
    },
  });
}

function paragraphsOf(article: Article, found: Found, elsewhere: Elsewhere): string[] {
  const { uri, model } = article;
  switch (found.kind) {
    case 'quotation': {
      const { quotation } = found;
      const others = elsewhere(article, quotation);
      const paragraphs = [...quotationHover(model, quotation, others), ...correctionOf(uri, quotation)];
      if (quotation.type === 'scare') return paragraphs;
      const named = { uri, id: quotation.id };
      const links = [
        link('edit', l10n.t('Change speaker'), 'pressmark.changeSpeaker', named),
        ...(quotation.doubtful ? [link('check', l10n.t('Speaker is right'), 'pressmark.confirmSpeaker', named)] : []),
        link('close', l10n.t('Not a quotation'), 'pressmark.notAQuotation', named),
        ...(others === ''
          ? []
          : [
              link('diff', l10n.t('Compare wording'), 'pressmark.compareWording', {
                ...named,
                at: quotation.start + 1,
              }),
            ]),
        link('tag', l10n.t('Tag'), 'pressmark.tagQuotation', { subject: { kind: 'quotation', ...named } }),
      ];
      return [...paragraphs, links.join(' · ')];
    }
    case 'date': {
      const { start, end } = found.expression;
      const change = link('edit', l10n.t('Change'), 'pressmark.changeDate', { uri, start, end });
      return [...dateHover(article, found.expression), ...correctionOf(uri, found.expression), change];
    }
    case 'mention': {
      const { entity, mention } = found;
      const places = [{ uri, span: { start: mention.start, end: mention.end } }];
      const row = { subject: { kind: 'entity', name: entity.name }, places };
      const links = [
        link('edit', l10n.t('Rename'), 'pressmark.renameEntity', row),
        link('combine', l10n.t('Merge'), 'pressmark.mergeEntity', row, l10n.t('Merge with somebody else')),
        link('symbol-class', l10n.t('Change type'), 'pressmark.changeEntityType', row),
        link(
          'split-horizontal',
          l10n.t('Someone else'),
          'pressmark.splitMention',
          row,
          l10n.t('Here it means someone else'),
        ),
      ];
      // What a person says here may hold everywhere.
      if (entity.corrected !== undefined && entity.corrected.agrees !== true) {
        links.push(link('pinned', l10n.t('Keep for this folder'), 'pressmark.keepName', row));
      }
      return [
        ...mentionHover(model, mention, entity),
        ...settledOf(uri, entity),
        ...correctionOf(uri, entity),
        links.join(' · '),
      ];
    }
  }
}

/** What the folder has settled of a name, that it is the folder's word, and the way to where it stands. */
function settledOf(uri: string, { name, settled }: Entity): string[] {
  if (settled === undefined) return [];
  const words = settledWords(settled);
  const edit = link('go-to-file', l10n.t('Edit'), 'pressmark.editNames', { uri, name });
  const by = l10n.t('By {0}', 'pressmark.entities.json');
  return [`$(book) ${[by, ...(words === '' ? [] : [words]), edit].join(' · ')}`];
}

/** Whose word it is that stands here instead of what was found, and the way back. */
function correctionOf(uri: string, { corrected, settled }: Pick<Entity, 'corrected' | 'settled'>): string[] {
  if (corrected === undefined) return [];
  const by =
    corrected.by === undefined ? l10n.t('Corrected') : l10n.t('Corrected by {0}', escapeMarkdown(corrected.by));
  const same =
    settled === undefined
      ? l10n.t('{0}; the analysis now finds the same', by)
      : l10n.t('{0}; so it is kept for this folder', by);
  const verdict = corrected.agrees ? same : by;
  const back = link('discard', l10n.t('Take back'), 'pressmark.takeBackCorrection', { uri, id: corrected.decision });
  return [`$(person) ${verdict} · ${back}`];
}
