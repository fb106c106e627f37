import { commands, type Disposable, l10n, window } from 'vscode';
import { knownTags } from '../tagging/picking/known-tags.ts';
import { askName } from './ask-tag.ts';
import { changeTag } from './change-tag.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { folderOf } from '../folder-files/folder-of.ts';
import { hereFolder } from './tag-meant.ts';

/** A tag to put into the codebook of an article's folder. */
interface NewTagArgument {
  /** URI of the article. */
  readonly uri: string;
  readonly label: string;
}

/** New Tag…: asks for its name and what it means, and puts it at the end of the codebook. */
export function registerNewTag(parts: CodebookParts): Disposable {
  return commands.registerCommand('pressmark.newTag', async (argument?: Partial<NewTagArgument>) => {
    const folder = argument?.uri === undefined ? hereFolder() : folderOf(argument.uri);
    if (folder === undefined) return;
    const known = knownTags(parts, folder).flatMap(({ rows }) => rows.map(({ name }) => name));
    const label = argument?.label ?? (await askName(l10n.t('New tag (1/2)'), '', known));
    if (label === undefined) return;
    const definition = await window.showInputBox({
      title: argument?.label === undefined ? `“${label}” (2/2)` : l10n.t('What does “{0}” mean?', label),
      prompt: l10n.t('When to use it and when not; shown where one chooses. It may stay empty.'),
      placeHolder: l10n.t('A figure that the story rests on. Not: house numbers.'),
    });
    if (definition === undefined) return;
    const words = definition.trim();
    await changeTag(
      parts,
      folder,
      { type: 'create', tag: { label, ...(words === '' ? {} : { definition: words }) } },
      { isAsked: true },
    );
  });
}
