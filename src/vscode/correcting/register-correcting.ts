import { commands, Disposable, l10n, languages } from 'vscode';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { correctActions, CORRECT } from './correct-actions.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { registerDateCommands } from './date-commands.ts';
import { registerEntityCommands } from './entity-commands.ts';
import { registerQuotationCommands } from './quotation-commands.ts';
import { entityRenames } from './rename-provider.ts';

/** A row of the tree, or what a link in a hover names. */
type CorrectionArgument = Pick<TreeNode, 'subject'> | { readonly uri: string; readonly id: string };

/** Everything by which a person has the last word on what was found: commands, light bulb, F2. */
export function registerCorrecting(parts: CorrectingParts): Disposable {
  return Disposable.from(
    registerQuotationCommands(parts),
    registerDateCommands(parts),
    registerEntityCommands(parts),
    commands.registerCommand('pressmark.takeBackCorrection', async (argument?: CorrectionArgument) => {
      const meant = argument !== undefined && 'subject' in argument ? argument.subject : argument;
      if (meant === undefined || !('id' in meant)) return;
      const { uri, id } = meant;
      await parts.edits.edit(l10n.t('Correction taken back'), l10n.t('correction'), { type: 'remove', uri, ids: [id] });
    }),
    languages.registerRenameProvider(ARTICLE_DOCUMENTS, entityRenames(parts)),
    languages.registerCodeActionsProvider(ARTICLE_DOCUMENTS, correctActions(parts.store), {
      providedCodeActionKinds: [CORRECT],
    }),
  );
}
