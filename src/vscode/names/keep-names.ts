import { l10n } from 'vscode';
import { keepName, type KeptName } from '../../annotations/names/keep-name.ts';
import { newNames } from '../../annotations/names/new-names.ts';
import { oneLine } from '../../article/one-line.ts';
import type { CorrectingParts } from '../correcting/correcting-parts.ts';
import type { EntityMeant } from '../correcting/entity-meant.ts';
import { folderOf } from '../folder-files/folder-of.ts';
import { readableFile } from '../folder-files/readable-file.ts';
import { tell } from '../tell.ts';

/**
 * Keeps the name and type that an entity has now for all articles of its folder, and the names it was found by as its
 * aliases. One step to undo for each folder.
 */
export async function keepNames(parts: CorrectingParts, meant: readonly EntityMeant[]): Promise<void> {
  const folders = new Map<string, EntityMeant[]>();
  for (const one of meant) {
    const folder = folderOf(one.article.uri);
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), one]);
  }
  if (folders.size === 0) tell(l10n.t('Names are kept in a folder: open one'));
  for (const [folder, inFolder] of folders) await keepIn(parts, folder, inFolder);
}

async function keepIn(parts: CorrectingParts, folder: string, meant: readonly EntityMeant[]): Promise<void> {
  const kept = keptOf(meant);
  if (kept === undefined) return;
  const sentence = l10n.t(
    '{0} was not kept: {1} cannot be read. Nothing in it is lost; repair it first.',
    kept.name,
    parts.names.name,
  );
  const file = await readableFile(parts.names, folder, sentence);
  if (file === undefined) return;
  const { uri, text } = file;
  const after = keepName(text ?? newNames(), kept);
  if (after === text) {
    tell(l10n.t('{0} is kept for this folder already', kept.name));
    return;
  }
  const done =
    kept.aliases.length === 0
      ? l10n.t('Kept for this folder: {0}', kept.name)
      : l10n.t('Kept for this folder: {0}, also {1}', kept.name, kept.aliases.join(', '));
  await parts.edits.editFile(done, kept.name, { uri, after, ...(text === undefined ? {} : { before: text }) }, []);
}

/** The name as the first of the articles has it, with what it was found by in all of them. */
function keptOf(meant: readonly EntityMeant[]): KeptName | undefined {
  const [first] = meant;
  if (first === undefined) return undefined;
  const { name, type } = first.entity;
  const aliases = new Set(meant.flatMap(({ entity }) => [...(entity.foundAs ?? []), entity.name]).map(oneLine));
  aliases.delete(oneLine(name));
  return { name: oneLine(name), type, aliases: [...aliases] };
}
