import { l10n, window, workspace } from 'vscode';
import { annotationsIn, type ShownAnnotations } from '../trees/shown-annotations.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { folderOf } from '../folder-files/folder-of.ts';

/** What a command on a tag may be given: its row, or, by a key pressed in the tree, that the row selected there is meant. */
export type TagArgument = Pick<TreeNode, 'subject' | 'children'> | { readonly selected: true };

/** A tag, and the workspace folder in which it is to be changed; without one, the articles that lie in none. */
export interface MeantTag {
  readonly tag: string;
  readonly folder: string | undefined;
}

/** The tag that a command is about; asks for the folder where it is used in several. `undefined`: there is none, or Escape. */
export async function tagMeant(shown: ShownAnnotations, argument: TagArgument): Promise<MeantTag | undefined> {
  const row = 'selected' in argument ? (await shown.selected.get())[0] : argument;
  if (row?.subject.kind !== 'tag') return undefined;
  const folders = new Set(annotationsIn(row.children).map(({ uri }) => folderOf(uri)));
  const folder = folders.size > 1 ? await askFolder([...folders]) : { uri: folders.size === 1 ? [...folders][0] : hereFolder() }; // prettier-ignore
  return folder === undefined ? undefined : { tag: row.subject.name, folder: folder.uri };
}

/** The folder of the article in the editor, else the first one that is open. */
export function hereFolder(): string | undefined {
  const uri = window.activeTextEditor?.document.uri.toString();
  return (uri === undefined ? undefined : folderOf(uri)) ?? workspace.workspaceFolders?.[0]?.uri.toString();
}

async function askFolder(
  uris: readonly (string | undefined)[],
): Promise<{ readonly uri: string | undefined } | undefined> {
  const names = new Map(workspace.workspaceFolders?.map(({ uri, name }) => [uri.toString(), name]));
  return window.showQuickPick(
    uris.map((uri) => ({ label: (uri === undefined ? undefined : names.get(uri)) ?? l10n.t('Articles outside of any folder'), uri })), // prettier-ignore
    { placeHolder: l10n.t('The tag is used in several folders: change it in which?') },
  );
}
