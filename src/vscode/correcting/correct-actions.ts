import { CodeAction, CodeActionKind, type CodeActionProvider, type Command, l10n } from 'vscode';
import type { Span } from '../../article/span.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { commandsOfFixes } from '../problems/problem-fixes.ts';
import { foundAt } from '../hovers/hovered.ts';
import { entityAt } from '../navigation/entity-at.ts';
import { quotationAt } from '../tagging/passages/passage-of.ts';

export const CORRECT = CodeActionKind.Refactor.append('correct');

/** The light bulb: everything by which a person corrects what was found here. The same commands as in hovers and trees, each once: what is a fix for a problem there is offered as that. */
export function correctActions(store: ArticleStore): CodeActionProvider {
  return {
    provideCodeActions(document, range, { diagnostics, only }) {
      const article = currentArticle(store, document);
      if (article === undefined) return [];
      const { uri, model } = article;
      const selection = fromRange(article.lines, range);
      const quotation = quotationAt(model.analysis, selection.end);
      const actions: CodeAction[] = [];
      if (!range.isEmpty) {
        const title = quotation === undefined ? l10n.t('Mark as quotation') : l10n.t('Quotation is exactly this');
        actions.push(action(title, 'pressmark.markAsQuotation'));
      }
      if (quotation !== undefined) {
        const named = { uri, id: quotation.id };
        actions.push(action(l10n.t('Change speaker…'), 'pressmark.changeSpeaker', named));
        if (quotation.doubtful) actions.push(action(l10n.t('Speaker is right'), 'pressmark.confirmSpeaker', named));
        actions.push(action(l10n.t('Not a quotation'), 'pressmark.notAQuotation', named));
      }
      const date = dateAt(uri, foundAt(model.analysis, selection.start));
      if (date !== undefined) actions.push(action(l10n.t('Change date…'), 'pressmark.changeDate', date));
      const at = entityAt(model.analysis, selection.end);
      if (at !== undefined) {
        const words = model.text.slice(at.mention.start, at.mention.end);
        actions.push(
          action(l10n.t('Rename {0}…', at.entity.name), 'editor.action.rename'),
          action(l10n.t('Change type of {0}…', at.entity.name), 'pressmark.changeEntityType'),
          action(l10n.t('Merge {0} with…', at.entity.name), 'pressmark.mergeEntity'),
          action(l10n.t('“{0}” means someone else…', words), 'pressmark.splitMention'),
        );
        if (at.entity.settled === undefined || at.entity.corrected !== undefined) {
          actions.push(action(l10n.t('Keep {0} for this folder', at.entity.name), 'pressmark.keepName'));
        }
      }
      const fixed = commandsOfFixes(article, only === undefined ? diagnostics : []);
      return actions.filter(({ command }) => command === undefined || !fixed.has(command.command));
    },
  };
}

function dateAt(uri: string, found: ReturnType<typeof foundAt>): (Span & { readonly uri: string }) | undefined {
  return found.flatMap((one) => (one.kind === 'date' ? [{ uri, start: one.span.start, end: one.span.end }] : []))[0];
}

function action(title: string, command: string, argument?: unknown): CodeAction {
  const run: Command = { command, title, ...(argument === undefined ? {} : { arguments: [argument] }) };
  const correct = new CodeAction(title, CORRECT);
  correct.command = run;
  return correct;
}
