import { l10n, type RenameProvider, WorkspaceEdit } from 'vscode';
import { oneLine } from '../../article/one-line.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { entityAt } from '../navigation/entity-at.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { rename } from './entity-commands.ts';

/** F2 on a name, a description or a pronoun: the canonical name of whom it means. The text is never changed. */
export function entityRenames(parts: CorrectingParts): RenameProvider {
  return {
    prepareRename(document, position) {
      const article = currentArticle(parts.store, document);
      const at = article && entityAt(article.model.analysis, fromPosition(article.lines, position));
      if (article === undefined || at === undefined) throw new Error(l10n.t('There is no name here.'));
      return { range: toRange(article.lines, at.mention), placeholder: at.entity.name };
    },
    async provideRenameEdits(document, position, typed) {
      const article = currentArticle(parts.store, document);
      const at = article && entityAt(article.model.analysis, fromPosition(article.lines, position));
      const name = oneLine(typed);
      if (article === undefined || at === undefined || name === '') throw new Error(l10n.t('There is no name here.'));
      if (name !== at.entity.name) await rename(parts, [{ article, entity: at.entity }], name);
      // What is renamed is kept in the file of annotations; the words of the source stay.
      return new WorkspaceEdit();
    },
  };
}
