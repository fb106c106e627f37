import {
  type CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Command,
  type Disposable,
  l10n,
  languages,
} from 'vscode';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { quotationAt } from './passages/passage-of.ts';
import { nearestTagging, taggingAt } from './passages/tagging-at.ts';

const KIND = CodeActionKind.Refactor.append('annotate');

/** Words further away from an annotation, in code units, are not offered as a part of it. */
const NEAR = 1_000;

/** The light bulb: tags what is selected or the quotation at the cursor, and changes the annotation there. */
export function registerTagActions(store: ArticleStore): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions(document, range) {
      const article = currentArticle(store, document);
      if (article === undefined) return [];
      const selection = fromRange(article.lines, range);
      const known = taggingAt(article.model.taggings, selection);
      if (known !== undefined) return actionsOn(article, known);
      const tag = { command: 'pressmark.tag', title: l10n.t('Tag…') };
      if (!range.isEmpty) return [action(l10n.t('Tag these words…'), tag), ...edgeActions(article, selection), EVERY];
      return quotationAt(article.model.analysis, selection.end) === undefined
        ? []
        : [action(l10n.t('Tag this quotation…'), tag)];
    },
  };
  return languages.registerCodeActionsProvider(ARTICLE_DOCUMENTS, provider, { providedCodeActionKinds: [KIND] });
}

function actionsOn({ uri }: Article, { tagging, anchor }: AnchoredTagging): CodeAction[] {
  const run = (command: string, title: string): Command => ({ command, title, arguments: [{ uri, id: tagging.id }] });
  const name = nameOf(tagging);
  const isUnsure = anchor.status === 'moved' || anchor.status === 'changed';
  return [
    ...(isUnsure
      ? [action(l10n.t('Confirm place of “{0}”', name), run('pressmark.confirmPlace', l10n.t('Confirm Place')))]
      : []),
    action(l10n.t('Edit annotation “{0}”…', name), run('pressmark.editAnnotation', l10n.t('Edit Annotation…'))),
    action(l10n.t('Remove annotation “{0}”', name), run('pressmark.removeAnnotation', l10n.t('Remove Annotation'))),
    EVERY,
  ];
}

/** What an annotation near the words selected could become: exactly them, or these too. */
function edgeActions({ uri, model }: Article, selection: Span): CodeAction[] {
  const near = nearestTagging(model.taggings, selection);
  if (near === undefined || !('spans' in near.anchor)) return [];
  const run = (command: string, title: string): Command => ({ command, title, arguments: [{ uri, id: near.tagging.id }] }); // prettier-ignore
  const name = nameOf(near.tagging);
  const add = action(
    l10n.t('Add these words to “{0}”', name),
    run('pressmark.addSelection', l10n.t('Add Selection to This Annotation')),
  );
  if (near.anchor.spans.some((span) => overlaps(span, selection)))
    return [
      action(l10n.t('Let “{0}” be exactly these words', name), run('pressmark.tagExactly', l10n.t('Tag Exactly This'))),
      add,
    ];
  const reach = { start: selection.start - NEAR, end: selection.end + NEAR };
  return near.anchor.spans.some((span) => overlaps(span, reach)) ? [add] : [];
}

function action(title: string, command: Command): CodeAction {
  return { title, kind: KIND, command };
}

function nameOf({ tags }: AnchoredTagging['tagging']): string {
  return tags.join(', ') || l10n.t('note');
}

const EVERY = action(l10n.t('Tag every occurrence…'), {
  command: 'pressmark.tagEvery',
  title: l10n.t('Tag Every Occurrence…'),
});
