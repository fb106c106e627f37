import { commands, Disposable, l10n } from 'vscode';
import { tagIn } from '../../article/codebook.ts';
import { usesOf } from '../../workspace/codebooks/tag-step.ts';
import type { ShownAnnotations } from '../trees/shown-annotations.ts';
import { knownTags } from '../tagging/picking/known-tags.ts';
import { pickTag } from '../tagging/picking/tag-pick.ts';
import { askColor, askName, askParent, askUses } from './ask-tag.ts';
import { changeTag } from './change-tag.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { folderAnnotations } from './folder-annotations.ts';
import { type MeantTag, type TagArgument, tagMeant } from './tag-meant.ts';

/** The commands on the row of a tag. Each may be given as its last argument what it would ask for. */
export function registerTagChanges(parts: CodebookParts, shown: ShownAnnotations): Disposable {
  const registerCommand = (
    id: string,
    run: (meant: MeantTag, given: string | undefined) => Promise<unknown>,
  ): Disposable =>
    commands.registerCommand(id, async (argument: TagArgument, given?: unknown) => {
      const meant = await tagMeant(shown, argument);
      // What the editor gives second are the rows selected.
      if (meant !== undefined) await run(meant, typeof given === 'string' ? given : undefined);
    });
  return Disposable.from(
    registerCommand('pressmark.renameTag', (meant, given) => rename(parts, meant, given)),
    registerCommand('pressmark.recolorTag', async ({ tag, folder }) => {
      const color = await askColor(tag, parts.codebooks.tagHuesOf(folder ?? '')(tag));
      if (color !== undefined) await changeTag(parts, folder, { type: 'recolor', tag, color }, { isAsked: true });
    }),
    registerCommand('pressmark.moveTag', async ({ tag, folder }) => {
      const parent = await askParent(tag, parts.codebooks.codebookOf(folder ?? ''));
      if (parent !== undefined) await changeTag(parts, folder, { type: 'move', tag, ...parent }, { isAsked: true });
    }),
    registerCommand('pressmark.mergeTag', async (meant, given) => {
      const into = given ?? (await askOther(parts, meant, l10n.t('Merge “{0}” into which tag?', meant.tag)));
      if (into !== undefined) await mergeOrRename(parts, meant, into);
    }),
    registerCommand('pressmark.splitTag', (meant) => split(parts, meant)),
    registerCommand('pressmark.deleteTag', ({ tag, folder }) => changeTag(parts, folder, { type: 'delete', tag })),
  );
}

async function rename(parts: CodebookParts, meant: MeantTag, given: string | undefined): Promise<void> {
  const known = knownTags(parts, meant.folder).flatMap(({ rows }) => rows.map(({ name }) => name));
  const to = given ?? (await askName(l10n.t('Rename “{0}”', meant.tag), meant.tag, known));
  if (to !== undefined && to !== meant.tag) await mergeOrRename(parts, meant, to);
}

/** A name that another tag has makes one tag of the two. */
async function mergeOrRename(parts: CodebookParts, { tag, folder }: MeantTag, name: string): Promise<void> {
  const other = tagCalled(parts, folder, name);
  const change =
    other === undefined || other.toLowerCase() === tag.toLowerCase()
      ? ({ type: 'rename', tag, to: name } as const)
      : ({ type: 'merge', tag, into: other } as const);
  await changeTag(parts, folder, change);
}

async function split(parts: CodebookParts, meant: MeantTag): Promise<void> {
  const { tag, folder } = meant;
  const uses = usesOf(tag, await folderAnnotations(parts, folder));
  const chosen = await askUses(parts, l10n.t('Split “{0}”: check what becomes another tag', tag), uses);
  if (chosen === undefined || chosen.length === 0) return;
  const title =
    chosen.length === 1
      ? l10n.t('Which tag does it take in the place of “{0}”?', tag)
      : l10n.t('Which tag do these {0} take in the place of “{1}”?', chosen.length, tag);
  const to = await askOther(parts, meant, title);
  if (to === undefined) return;
  const ids = new Set(chosen.map(({ tagging }) => tagging.id));
  await changeTag(parts, folder, { type: 'split', tag, to }, { chosen: ids, isAsked: true });
}

/** Asks for a tag that is not this one; it may be new. */
async function askOther(parts: CodebookParts, { tag, folder }: MeantTag, title: string): Promise<string | undefined> {
  const groups = knownTags(parts, folder).map((group) => ({
    ...group,
    rows: group.rows.filter(({ name }) => name !== tag),
  }));
  return (await pickTag(title, groups.filter(({ rows }) => rows.length > 0), { plain: true }))?.tag; // prettier-ignore
}

/** The tag of a name, in the codebook or in any annotation, whatever its case. */
function tagCalled(parts: CodebookParts, folder: string | undefined, name: string): string | undefined {
  const inBook = tagIn(parts.codebooks.codebookOf(folder ?? ''), name)?.label;
  const wanted = name.toLowerCase();
  const used = knownTags(parts, folder).flatMap(({ rows }) => rows.map((row) => row.name));
  return inBook ?? used.find((other) => other.toLowerCase() === wanted);
}
