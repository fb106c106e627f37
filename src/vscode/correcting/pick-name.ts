import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { oneLine } from '../../article/one-line.ts';
import { untilHidden } from '../until-hidden.ts';
import type { SpeakerGroup } from './speaker-rows.ts';

interface Row extends QuickPickItem {
  /** The empty name stands for nobody. */
  readonly entity?: string;
}

/**
 * Asks for a name: one of those known, or the one typed. Gives the name, the empty one for `Nobody named` where
 * that is offered, `undefined` on Escape.
 */
export async function pickName(
  title: string,
  groups: readonly SpeakerGroup[],
  {
    nobody = false,
    newName = newSpeaker,
  }: { readonly nobody?: boolean; readonly newName?: (name: string) => string } = {},
): Promise<string | undefined> {
  const known: Row[] = groups.flatMap(({ heading, rows }) => [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...rows.map(({ name, description }) => ({ label: name, description, entity: name })),
  ]);
  const ends: Row[] = nobody
    ? [
        { label: '', kind: QuickPickItemKind.Separator },
        { label: `$(circle-slash) ${l10n.t('Nobody named')}`, entity: '', alwaysShow: true },
      ]
    : [];
  const pick = window.createQuickPick<Row>();
  pick.title = title;
  // By an alias too.
  pick.matchOnDescription = true;
  pick.placeholder = l10n.t('Type to filter or to give another name');
  const rows = (typed: string): Row[] => {
    const name = oneLine(typed);
    const isKnown = known.some(({ entity }) => entity?.toLowerCase() === name.toLowerCase());
    const added: Row[] =
      name === '' || isKnown ? [] : [{ label: `$(add) ${newName(name)}`, entity: name, alwaysShow: true }];
    return [...known, ...added, ...ends];
  };
  pick.items = rows('');
  let picked: string | undefined;
  await untilHidden(
    pick,
    pick.onDidChangeValue((typed) => (pick.items = rows(typed))),
    pick.onDidAccept(() => {
      picked = pick.activeItems[0]?.entity;
      pick.hide();
    }),
  );
  return picked;
}

function newSpeaker(name: string): string {
  return l10n.t('New speaker “{0}”', name);
}
