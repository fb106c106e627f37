import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import { agreementOf } from '../../annotations/agreement/agreement.ts';
import { codersIn } from '../../annotations/agreement/coded-article.ts';
import { differenceWords } from '../../annotations/agreement/agreement-words.ts';
import { adjudicate } from '../../workspace/sidecars/adjudication.ts';
import { translate } from '../translate.ts';
import { askAnnotator } from '../tagging/picking/ask-annotator.ts';
import type { TaggingParts } from '../tagging/tagging-parts.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { pickVerdict } from './adjudicate-pick.ts';
import { pickCoders } from './coders-pick.ts';
import { Comparison } from './comparison.ts';
import { disagreementNodes } from './disagreement-nodes.ts';
import { disagreementKey, type PlacedDisagreement, placedDisagreements } from './placed-disagreements.ts';

const SCHEME = 'pressmark-agreement';
const REPORT = Uri.from({ scheme: SCHEME, path: '/Agreement.md' });

/** How far people agree: figures in a document to read, and the passages on which they differ in the Annotations view. */
export function registerAgreement(parts: TaggingParts): Disposable {
  const { shown, sidecars } = parts;
  const comparison = new Comparison();
  let reported = modelsOf(parts);
  const reportChanged = new EventEmitter<Uri>();
  const tellReport = (): void => {
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.scheme === SCHEME);
    if (isOpen) reportChanged.fire(REPORT);
  };
  return Disposable.from(
    reportChanged,
    shown.addGroup((articles) => disagreementNodes(articles, comparison.coders)),
    comparison.onDidChange(() => {
      void commands.executeCommand('setContext', 'pressmark.comparing', comparison.coders.length > 0);
      shown.refresh();
      tellReport();
    }),
    sidecars.onDidChange(tellReport),
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: reportChanged.event,
      provideTextDocumentContent: async () => {
        // The library that writes Markdown is read when somebody asks for it.
        const [{ agreementReport }, { markdownText }] = await Promise.all([
          import('./agreement-report.ts'),
          import('../../formats/writers.ts'),
        ]);
        // While the report itself is looked at, there may be no article in the view: it stays about those before.
        const models = modelsOf(parts);
        if (models.length > 0) reported = models;
        return markdownText(agreementReport(agreementOf(reported, comparison.coders)));
      },
    }),
    commands.registerCommand('pressmark.agreement', () => compare(parts, comparison)),
    commands.registerCommand('pressmark.endAgreement', () => comparison.compare([])),
    commands.registerCommand('pressmark.adjudicate', (row: Pick<TreeNode, 'subject'>) =>
      settle(parts, comparison, row),
    ),
  );
}

async function compare(parts: TaggingParts, comparison: Comparison): Promise<void> {
  const coders = codersIn(modelsOf(parts));
  if (coders.length < 2) {
    const [alone] = coders;
    await window.showInformationMessage(
      alone === undefined
        ? l10n.t('Agreement needs passages tagged by two people; here they are by nobody with a name.')
        : l10n.t('Agreement needs passages tagged by two people; here they are by {0} alone.', alone),
    );
    return;
  }
  const chosen = await pickCoders(coders);
  if (chosen === undefined) return;
  comparison.compare(chosen);
  // Beside the article, which keeps the views: they list what is to be settled in it.
  const editor = window.activeTextEditor;
  await commands.executeCommand('markdown.showPreviewToSide', REPORT);
  if (editor !== undefined) await window.showTextDocument(editor.document, editor.viewColumn);
}

async function settle(
  parts: TaggingParts,
  comparison: Comparison,
  { subject }: Pick<TreeNode, 'subject'>,
): Promise<void> {
  if (subject.kind !== 'disagreement') return;
  const meant = (): PlacedDisagreement | undefined =>
    placedDisagreements(parts.shown.articles, comparison.coders).find(
      ({ uri, disagreement }) => uri === subject.uri && disagreementKey(disagreement) === subject.key,
    );
  const asked = meant();
  const verdict = asked === undefined ? undefined : await pickVerdict(asked.model.text, asked.disagreement);
  await askAnnotator(parts.annotator);
  // Whatever was edited meanwhile: only what is still so is settled.
  const placed = meant();
  if (verdict === undefined || placed === undefined) return;
  const { uri, disagreement } = placed;
  await parts.edits.edit(l10n.t('Settled {0}', differenceWords(disagreement, translate)), disagreement.first.tag, ...adjudicate(uri, disagreement, verdict)); // prettier-ignore
}

function modelsOf({ shown }: TaggingParts) {
  return shown.articles.map(({ model }) => model);
}
