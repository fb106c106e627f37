import { commands, Disposable, l10n, Selection } from 'vscode';
import { newNames } from '../../annotations/names/new-names.ts';
import { placeOfName } from '../../annotations/names/place-of-name.ts';
import type { CorrectingParts } from '../correcting/correcting-parts.ts';
import { entitiesMeant, type EntityArgument } from '../correcting/entity-meant.ts';
import { followFolderFiles } from '../folder-files/follow-folder-files.ts';
import { openFolderFile } from '../folder-files/open-folder-file.ts';
import { tell } from '../tell.ts';
import { keepNames } from './keep-names.ts';
import { revealPassage } from '../reveal-passage.ts';

/** The article from which the names of its folder are asked for, and whose name; what menus give is something else. */
type NamesArgument = { readonly uri?: unknown; readonly name?: unknown } | undefined;

/** The names of folders: which are in force, Keep for This Folder, and Edit Names of This Folder. */
export function registerNames(parts: CorrectingParts): Disposable {
  return Disposable.from(
    followFolderFiles(parts.names),
    commands.registerCommand('pressmark.keepName', async (argument?: EntityArgument) => {
      const meant = await entitiesMeant(parts, argument);
      if (meant.length === 0) tell(l10n.t('There is no name here'));
      else await keepNames(parts, meant);
    }),
    commands.registerCommand('pressmark.editNames', async (argument?: NamesArgument) => {
      const near = typeof argument?.uri === 'string' ? argument.uri : undefined;
      const editor = await openFolderFile(parts.names, newNames(), l10n.t('The names of which folder?'), near);
      if (editor === undefined || typeof argument?.name !== 'string') return;
      const place = placeOfName(editor.document.getText(), argument.name);
      if (place === undefined) return;
      const { document } = editor;
      editor.selection = new Selection(document.positionAt(place.start), document.positionAt(place.end));
      revealPassage(editor, editor.selection);
    }),
  );
}
