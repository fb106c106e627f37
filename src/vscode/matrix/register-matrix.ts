import { commands, Disposable, l10n, ViewColumn, type WebviewPanel, window } from 'vscode';
import { quotedSpeakers } from '../../comparison/ledger.ts';
import type { Tab } from '../../page/messages/page-model.ts';
import { counted } from '../../article/counted.ts';
import { translate } from '../translate.ts';
import { askComparison } from '../sources/ask-comparison.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { MatrixPanel, type MatrixParts } from './matrix-panel.ts';

const VIEW_TYPE = 'pressmark.matrix';

/** Matrix, timeline, shares, verbs and ledgers: one page, opened by command only, that is there again after a reload. */
export function registerMatrix(parts: MatrixParts): Disposable {
  let open: MatrixPanel | undefined;
  const adopt = (panel: WebviewPanel): MatrixPanel => {
    const adopted = new MatrixPanel(panel, parts);
    open = adopted;
    panel.onDidDispose(() => {
      if (open === adopted) open = undefined;
    });
    return adopted;
  };
  const show = (tab?: Tab, speaker?: string): void => {
    open ??= adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t('Matrix and Timeline'), ViewColumn.Active));
    open.show(tab, speaker);
  };
  return Disposable.from(
    { dispose: () => open?.dispose() },
    commands.registerCommand('pressmark.showMatrix', () => show()),
    commands.registerCommand('pressmark.openLedger', async () => {
      const speaker = await pickSpeaker(parts);
      if (speaker !== undefined) show('ledger', speaker);
    }),
    commands.registerCommand('pressmark.openLedgerOf', async ({ subject }: Pick<TreeNode, 'subject'>) => {
      if (subject.kind !== 'speaker') return;
      const comparison = await askComparison(parts);
      // An article may call somebody otherwise than most do.
      if (comparison !== undefined) show('ledger', comparison.linked(subject.name));
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel) => void adopt(panel),
    }),
  );
}

async function pickSpeaker(parts: MatrixParts): Promise<string | undefined> {
  const comparison = await askComparison(parts);
  if (comparison === undefined) return undefined;
  const speakers = quotedSpeakers(comparison);
  if (speakers.length === 0) {
    void window.showInformationMessage(l10n.t('Nobody is quoted by name in these articles.'));
    return undefined;
  }
  const picked = await window.showQuickPick(
    speakers.map(({ of, count }) => ({ label: of, description: counted(count, 'quotation', translate) })),
    { title: l10n.t('Whose ledger?'), placeHolder: l10n.t('Everything a speaker is quoted with, in date order') },
  );
  return picked?.label;
}
