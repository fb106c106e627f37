import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import { swatchOf } from '../../tag-swatch.ts';
import type { TagGroup, TagRow } from './tag-rows.ts';

/** A row of a pick list; the headings have no tag. */
export interface TagItem extends QuickPickItem {
  readonly tag?: string;
  /** Whether the new tag goes into the codebook too. */
  readonly isDefined?: true;
}

/** The rows under their headings. */
export function itemsOf(groups: readonly TagGroup[]): TagItem[] {
  return groups.flatMap(({ heading, rows }) => [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...rows.map(itemOf),
  ]);
}

/** The rows, and more for a new tag where its name was typed: `defines` offers to put it into the codebook too. */
export function withNew(
  items: readonly TagItem[],
  name: string | undefined,
  buttons: QuickPickItem['buttons'] = [],
  defines = false,
): TagItem[] {
  if (name === undefined) return [...items];
  const row: TagItem = { label: `$(add) ${l10n.t('New tag “{0}”', name)}`, tag: name, alwaysShow: true, buttons };
  if (!defines) return [...items, row];
  const defined: TagItem = {
    label: `$(book) ${l10n.t('New tag “{0}”, in the codebook too', name)}`,
    tag: name,
    isDefined: true,
    alwaysShow: true,
  };
  return [...items, row, defined];
}

function itemOf({ name, definition, key, parent, hue }: TagRow): TagItem {
  const description = [key, parent].filter((part) => part !== undefined).join(' · ');
  return {
    label: name,
    tag: name,
    ...(hue === undefined ? { iconPath: new ThemeIcon('bookmark') } : swatchOf(hue)),
    ...(description === '' ? {} : { description }),
    ...(definition === undefined ? {} : { detail: definition }),
  };
}
