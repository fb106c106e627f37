import { l10n, ThemeIcon, window } from 'vscode';
import { untilHidden } from '../../until-hidden.ts';
import { itemsOf, type TagItem, withNew } from './tag-items.ts';
import { newTagName, type TagGroup } from './tag-rows.ts';

/**
 * What was chosen: a tag, and whether a note is to be written too, the tag kept on for the passages that follow, or put into
 * the codebook.
 */
export interface PickedTag {
  readonly tag: string;
  readonly and?: 'note' | 'keep' | 'define';
}

export interface PickOptions {
  readonly suggestedName?: string;
  readonly plain?: boolean;
  readonly defines?: boolean;
}

const NOTE = { iconPath: new ThemeIcon('comment'), tooltip: l10n.t('Tag and Write a Note') };
const KEEP = { iconPath: new ThemeIcon('pinned'), tooltip: l10n.t('Tag and Keep On') };

/**
 * Asks for a tag. A key takes its tag at once; `undefined` on Escape. A new tag can have the name typed or, while
 * nothing is typed, `suggestedName`: the words selected. `plain`: nothing can be done beside choosing;
 * `defines`: a new tag can go into the codebook too.
 */
export async function pickTag(
  title: string,
  groups: readonly TagGroup[],
  { suggestedName = '', plain = false, defines = false }: PickOptions = {},
): Promise<PickedTag | undefined> {
  const buttons = plain ? [] : [NOTE, KEEP];
  const known = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
  const items = itemsOf(groups).map((item): TagItem => (item.tag === undefined ? item : { ...item, buttons }));
  const pick = window.createQuickPick<TagItem>();
  pick.title = title;
  pick.placeholder = l10n.t('Type to filter or name a new tag; a key tags at once');
  pick.matchOnDetail = true;
  const rows = (typed: string): TagItem[] =>
    withNew(items, newTagName(typed || suggestedName, known), buttons, defines && typed !== '');
  pick.items = rows('');
  let picked: PickedTag | undefined;
  const take = (tag: string | undefined, and?: PickedTag['and']): void => {
    if (tag === undefined) return;
    picked = { tag, ...(and !== undefined && { and }) };
    pick.hide();
  };
  await untilHidden(
    pick,
    pick.onDidChangeValue((typed) => {
      const byDigit = groups.flatMap(({ rows }) => rows).find(({ key }) => key === typed);
      if (byDigit !== undefined) return take(byDigit.name);
      pick.items = rows(typed);
    }),
    pick.onDidAccept(() => take(pick.activeItems[0]?.tag, pick.activeItems[0]?.isDefined && 'define')),
    pick.onDidTriggerItemButton(({ item, button }) => take(item.tag, button === KEEP ? 'keep' : 'note')),
  );
  return picked;
}
