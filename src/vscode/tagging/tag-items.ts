import { QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { TagGroup, TagRow } from './tag-rows.ts';

/** A row of a pick list; the headings have no tag. */
export interface TagItem extends QuickPickItem {
  readonly tag?: string;
}

/** The rows under their headings. */
export function itemsOf(groups: readonly TagGroup[]): TagItem[] {
  return groups.flatMap(({ heading, rows }) => [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...rows.map(itemOf),
  ]);
}

/** The rows, and one more for a new tag where its name was typed. */
export function withNew(
  items: readonly TagItem[],
  name: string | undefined,
  buttons: QuickPickItem['buttons'] = [],
): TagItem[] {
  if (name === undefined) return [...items];
  return [...items, { label: `$(add) New tag “${name}”`, tag: name, alwaysShow: true, buttons }];
}

function itemOf({ name, definition, key, parent }: TagRow): TagItem {
  const description = [key, parent].filter((part) => part !== undefined).join(' · ');
  return {
    label: `$(bookmark) ${name}`,
    tag: name,
    ...(description === '' ? {} : { description }),
    ...(definition === undefined ? {} : { detail: definition }),
  };
}
