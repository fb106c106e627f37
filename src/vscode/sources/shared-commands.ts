import { commands, Disposable, l10n } from 'vscode';
import { sourceNames } from '../../comparison/source-names.ts';
import { knownModel } from '../known-model.ts';
import { tell } from '../tell.ts';
import type { ChosenReferences } from './chosen-references.ts';
import { compareWording } from './compare-wording.ts';
import { SideBySide } from './side-by-side.ts';
import { type SharedArgument, sharedMeant, type SharedMeant, type SharedParts } from './shared-meant.ts';

/** Compare Wording, Open Side by Side, Use as Reference. */
export function registerSharedCommands(parts: SharedParts, references: ChosenReferences): Disposable {
  const sideBySide = new SideBySide((uri) => knownModel(parts, uri));
  const meant = async (argument: SharedArgument): Promise<SharedMeant | undefined> => {
    const found = await sharedMeant(parts, argument);
    if (found === undefined) tell(l10n.t('No other source has this quotation'));
    return found === 'stopped' ? undefined : found;
  };
  return Disposable.from(
    commands.registerCommand('pressmark.compareWording', async (argument: SharedArgument) => {
      const found = await meant(argument);
      const { comparison } = parts.comparing;
      if (found === undefined || comparison === undefined) return;
      const { quotation, wording } = found;
      const reference = references.of(quotation);
      // Of a row for one source it is the wording of that one; at a cursor and of a whole quotation, of all.
      const isOne = isRowOf(argument, 'wording') && wording !== undefined && wording !== reference;
      const others = isOne ? [wording] : quotation.wordings.filter((other) => other !== reference);
      await compareWording(quotation, reference, others, sourceNames(comparison.articles));
    }),
    commands.registerCommand('pressmark.openSideBySide', async (argument: SharedArgument) => {
      const found = await meant(argument);
      if (found === undefined) return;
      const { quotation, wording } = found;
      const reference = references.of(quotation);
      if (isRowOf(argument, 'wording') && wording !== reference) await sideBySide.show(quotation, reference, wording);
      else await sideBySide.show(quotation, wording ?? reference);
    }),
    commands.registerCommand('pressmark.useAsReference', async (argument: SharedArgument) => {
      const found = await meant(argument);
      if (found?.wording !== undefined) await references.choose(found.quotation, found.wording);
    }),
  );
}

function isRowOf(argument: SharedArgument, kind: 'wording'): boolean {
  return argument !== undefined && 'subject' in argument && argument.subject.kind === kind;
}
