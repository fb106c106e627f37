import { Disposable, ThemeIcon, window } from 'vscode';
import { itemsOf, type TagItem, withNew } from './tag-items.ts';
import { newTagName, type TagGroup } from './tag-rows.ts';

/** What was chosen: a tag, and whether a note is to be written too. */
export interface PickedTag {
  readonly tag: string;
  readonly withNote: boolean;
}

const NOTE = { iconPath: new ThemeIcon('comment'), tooltip: 'Tag and Write a Note' };

/** Asks which tag a passage takes. A digit takes its tag at once; `undefined` on Escape. */
export async function pickTag(title: string, groups: readonly TagGroup[]): Promise<PickedTag | undefined> {
  const known = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
  const items = itemsOf(groups).map((item): TagItem => (item.tag === undefined ? item : { ...item, buttons: [NOTE] }));
  const pick = window.createQuickPick<TagItem>();
  pick.title = title;
  pick.placeholder = 'Type to filter or name a new tag; a digit tags at once';
  pick.matchOnDetail = true;
  pick.items = items;
  let picked: PickedTag | undefined;
  const take = (tag: string | undefined, withNote: boolean): void => {
    if (tag === undefined) return;
    picked = { tag, withNote };
    pick.hide();
  };
  const answer = new Promise<PickedTag | undefined>((resolve) => {
    const listening = Disposable.from(
      pick.onDidChangeValue((typed) => {
        const byDigit = groups.flatMap(({ rows }) => rows).find(({ key }) => key === typed);
        if (byDigit !== undefined) return take(byDigit.name, false);
        pick.items = withNew(items, newTagName(typed, known), [NOTE]);
      }),
      pick.onDidAccept(() => take(pick.activeItems[0]?.tag, false)),
      pick.onDidTriggerItemButton(({ item }) => take(item.tag, true)),
      pick.onDidHide(() => {
        listening.dispose();
        pick.dispose();
        resolve(picked);
      }),
    );
  });
  pick.show();
  return answer;
}
