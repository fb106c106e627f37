import { l10n, ThemeIcon, window } from 'vscode';
import { untilHidden } from '../../until-hidden.ts';
import { itemsOf, type TagItem, withNew } from './tag-items.ts';
import { newTagName, type TagGroup, tagTyped } from './tag-rows.ts';

/** What was chosen: all tags that the passage has now, and whether a note is to be written too. */
export interface PickedTags {
  readonly tags: readonly string[];
  readonly withNote: boolean;
}

const NOTE = { iconPath: new ThemeIcon('comment'), tooltip: l10n.t('Save and Write a Note') };

/**
 * Asks which tags a passage has, those it has checked. A digit checks or unchecks its tag; Enter on something typed checks
 * what it found and is done; `undefined` on Escape.
 */
export async function pickTags(
  title: string,
  groups: readonly TagGroup[],
  checked: readonly string[],
  step?: { readonly step: number; readonly totalSteps: number },
): Promise<PickedTags | undefined> {
  const known = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
  const items = itemsOf(groups);
  const pick = window.createQuickPick<TagItem>();
  pick.title = title;
  pick.placeholder = l10n.t('Check the tags of this passage; type to filter or name a new tag');
  pick.matchOnDetail = true;
  pick.canSelectMany = true;
  pick.step = step?.step;
  pick.totalSteps = step?.totalSteps;
  if (step === undefined) pick.buttons = [NOTE];
  pick.items = items;
  let tags: readonly string[] = checked;
  const check = (next: readonly string[]): void => {
    tags = next;
    pick.selectedItems = pick.items.filter(({ tag }) => tag !== undefined && next.includes(tag));
  };
  check(checked);
  let isDone = false;
  let withNote = false;
  const finish = (): void => {
    isDone = true;
    pick.hide();
  };
  await untilHidden(
    pick,
    pick.onDidChangeSelection((selected) => {
      const now = selected.flatMap(({ tag }) => tag ?? []);
      // In the order given, the new ones last: the first tag gives the passage its color.
      tags = [...tags.filter((tag) => now.includes(tag)), ...now.filter((tag) => !tags.includes(tag))];
    }),
    pick.onDidChangeValue((typed) => {
      const byDigit = groups.flatMap(({ rows }) => rows).find(({ key }) => key === typed)?.name;
      if (byDigit !== undefined) {
        pick.value = '';
        check(tags.includes(byDigit) ? tags.filter((tag) => tag !== byDigit) : [...tags, byDigit]);
        return;
      }
      const kept = tags;
      pick.items = withNew(items, newTagName(typed, known));
      check(kept);
    }),
    pick.onDidAccept(() => {
      // With checkboxes no row has the focus while one types.
      const found = pick.value.trim() === '' ? undefined : (pick.activeItems[0]?.tag ?? tagTyped(pick.value, known));
      if (found !== undefined && !tags.includes(found)) tags = [...tags, found];
      finish();
    }),
    pick.onDidTriggerButton(() => {
      withNote = true;
      finish();
    }),
  );
  return isDone ? { tags, withNote } : undefined;
}
