import {
  type CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Command,
  type Disposable,
  languages,
} from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { quotationAt } from './passage-of.ts';
import { taggingAt } from './tagging-at.ts';

const KIND = CodeActionKind.Refactor.append('annotate');

/** The light bulb: tags what is selected or the quotation at the cursor, edits and removes the annotation there. */
export function registerTagActions(store: ArticleStore): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions(document, range) {
      const article = currentArticle(store, document);
      if (article === undefined) return [];
      const selection = fromRange(article.lines, range);
      const known = taggingAt(article.model.taggings, selection);
      if (known !== undefined) {
        const argument = { uri: article.uri, id: known.tagging.id };
        const name = known.tagging.tags.join(', ') || 'note';
        return [
          action(`Edit annotation “${name}”…`, { command: 'pressmark.editAnnotation', title: 'Edit Annotation…', arguments: [argument] }), // prettier-ignore
          action(`Remove annotation “${name}”`, { command: 'pressmark.removeAnnotation', title: 'Remove Annotation', arguments: [argument] }), // prettier-ignore
        ];
      }
      const tag = { command: 'pressmark.tag', title: 'Tag…' };
      if (!range.isEmpty) return [action('Tag these words…', tag)];
      return quotationAt(article.model.analysis, selection.end) === undefined
        ? []
        : [action('Tag this quotation…', tag)];
    },
  };
  return languages.registerCodeActionsProvider(ARTICLE_DOCUMENTS, provider, { providedCodeActionKinds: [KIND] });
}

function action(title: string, command: Command): CodeAction {
  return { title, kind: KIND, command };
}
