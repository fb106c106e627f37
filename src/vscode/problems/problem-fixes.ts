import { CodeAction, CodeActionKind, type CodeActionProvider, type Command, type Diagnostic, l10n } from 'vscode';
import type { Entity } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import type { Article, ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import type { EntityArgument } from '../correcting/entity-meant.ts';
import { currentArticle } from '../current-article.ts';
import { quotationAt } from '../tagging/passages/passage-of.ts';
import { entityAt } from '../navigation/entity-at.ts';
import { taggingAt } from '../tagging/passages/tagging-at.ts';
import { ruleOf } from './article-problems.ts';

/** What to do about each problem, the best first; then to ignore it where it is. */
export function problemFixes(store: ArticleStore): CodeActionProvider {
  return {
    provideCodeActions(document, _range, { diagnostics }) {
      const article = currentArticle(store, document);
      if (article === undefined) return [];
      return diagnostics.flatMap((diagnostic) => {
        const rule = ruleOf(diagnostic);
        if (rule === undefined) return [];
        const place = fromRange(article.lines, diagnostic.range);
        const ignore = {
          command: 'pressmark.ignoreProblem',
          title: l10n.t('Ignore here'),
          arguments: [{ uri: article.uri, rule, ...place }],
        };
        return [...fixesOf(rule, article, place), ignore].map((command, index) =>
          fix(command, diagnostic, index === 0),
        );
      });
    },
  };
}

/** The commands that are fixes for some problems. */
export function commandsOfFixes(article: Article, diagnostics: readonly Diagnostic[]): Set<string> {
  const fixes = diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(diagnostic);
    return rule === undefined ? [] : fixesOf(rule, article, fromRange(article.lines, diagnostic.range));
  });
  return new Set(fixes.map(({ command }) => command));
}

function fixesOf(rule: string, { uri, model }: Article, place: Span): Command[] {
  const quotation = quotationAt(model.analysis, place.start) ?? quotationAt(model.analysis, place.end - 1);
  const named = quotation === undefined ? [] : [{ uri, id: quotation.id }];
  const tagging = taggingAt(model.taggings, place)?.tagging;
  const spelled = entityAt(model.analysis, place.start)?.entity;
  switch (rule) {
    case 'publication-date-unknown':
    case 'publication-dates-differ':
    case 'date-unreadable':
      return [
        { command: 'pressmark.setPublicationDate', title: l10n.t('Set publication date…'), arguments: [{ uri }] },
      ];
    case 'speaker-unknown':
      return [
        { command: 'pressmark.changeSpeaker', title: l10n.t('Set speaker…'), arguments: named },
        { command: 'pressmark.notAQuotation', title: l10n.t('Not a quotation'), arguments: named },
      ];
    case 'speaker-doubtful':
      return [
        { command: 'pressmark.confirmSpeaker', title: l10n.t('Speaker is right'), arguments: named },
        { command: 'pressmark.changeSpeaker', title: l10n.t('Change speaker…'), arguments: named },
      ];
    case 'date-unresolved':
    case 'weekday-date-mismatch':
      return [{ command: 'pressmark.changeDate', title: l10n.t('Change date…'), arguments: [{ uri, ...place }] }]; // prettier-ignore
    case 'codebook-needs-note':
    case 'codebook-needs-tag':
      return tagging === undefined
        ? []
        : [
            {
              command: 'pressmark.editAnnotation',
              title: l10n.t('Edit annotation…'),
              arguments: [{ uri, id: tagging.id }],
            },
          ];
    case 'annotation-lost':
      return [{ command: 'pressmark.annotations.focus', title: l10n.t('Show what is not found in the list') }];
    case 'anonymous-source':
      return [{ command: 'pressmark.changeSpeaker', title: l10n.t('Set speaker…'), arguments: named }];
    case 'name-spelled-two-ways':
      return spelled === undefined
        ? []
        : [
            {
              command: 'pressmark.mergeEntity',
              title: l10n.t('Merge {0} with…', spelled.name),
              arguments: [rowOf(spelled, uri)],
            },
          ];
    case 'worded-differently':
    case 'speaker-disputed': {
      const shared = named.map((one) => ({ ...one, at: place.start }));
      return [
        { command: 'pressmark.compareWording', title: l10n.t('Compare wording'), arguments: shared },
        { command: 'pressmark.openSideBySide', title: l10n.t('Open side by side'), arguments: shared },
      ];
    }
    default:
      return [];
  }
}

/** The entity as its row in the Entities view names it. */
function rowOf({ name, mentions }: Entity, uri: string): EntityArgument {
  const places = mentions.map(({ start, end }) => ({ uri, span: { start, end } }));
  return { subject: { kind: 'entity', name }, places };
}

function fix(command: Command, diagnostic: Diagnostic, isFirst: boolean): CodeAction {
  const action = new CodeAction(command.title, CodeActionKind.QuickFix);
  action.command = command;
  action.diagnostics = [diagnostic];
  action.isPreferred = isFirst && command.command !== 'pressmark.ignoreProblem';
  return action;
}
