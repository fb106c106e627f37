import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { counted } from '../../../article/counted.ts';
import type { Event } from '../../../workspace/event.ts';
import { translate } from '../../translate.ts';
import { untilHidden } from '../../until-hidden.ts';
import type { Wording } from '../passages/occurrences.ts';
import { MOST_OCCURRENCES, type Occurrence } from './occurrence-rows.ts';

interface Row extends QuickPickItem {
  readonly occurrence?: Occurrence;
}

/** The places, and how many articles of the folder are still to be read. */
export interface Occurrences {
  readonly list: readonly Occurrence[];
  readonly isReading: boolean;
}

const AS_WRITTEN: QuickInputButton = { iconPath: new ThemeIcon('case-sensitive'), tooltip: l10n.t('Only as Written') };
const HOWEVER: QuickInputButton = {
  iconPath: new ThemeIcon('regex'),
  tooltip: l10n.t('Also in Other Case or With Other Quotation Marks'),
};

/**
 * Shows all places of some words with checkboxes: all checked in the article at hand, in others those that have the tag.
 * Gives the places that are to have it; `undefined` on Escape.
 */
export async function pickOccurrences(
  title: string,
  here: string,
  find: (wording: Wording) => Occurrences,
  onDidRead: Event<void>,
): Promise<{ readonly checked: readonly Occurrence[]; readonly all: readonly Occurrence[] } | undefined> {
  const pick = window.createQuickPick<Row>();
  const unchecked = new Map<string, boolean>();
  let wording: Wording = 'as written';
  let all: readonly Occurrence[] = [];
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  const isChecked = (one: Occurrence): boolean => unchecked.get(keyOf(one)) ?? isCheckedAtFirst(one, here);
  const show = (): void => {
    const { list, isReading } = find(wording);
    all = list;
    pick.busy = isReading;
    const places = counted(list.length, 'place', translate);
    pick.title = `${title} · ${list.length === MOST_OCCURRENCES ? l10n.t('the first {0}', places) : places}`;
    pick.placeholder = l10n.t('Space checks or unchecks a place; Enter tags those checked');
    pick.buttons = [wording === 'as written' ? HOWEVER : AS_WRITTEN];
    pick.items = rowsOf(list, here);
    pick.selectedItems = pick.items.filter(({ occurrence }) => occurrence !== undefined && isChecked(occurrence));
  };
  let checked: readonly Occurrence[] | undefined;
  show();
  await untilHidden(
    pick,
    onDidRead(show),
    pick.onDidTriggerButton(() => {
      wording = wording === 'as written' ? 'however written' : 'as written';
      show();
    }),
    pick.onDidChangeSelection((selected) => {
      const now = new Set(selected);
      for (const row of pick.items)
        if (row.occurrence !== undefined) unchecked.set(keyOf(row.occurrence), now.has(row));
    }),
    pick.onDidAccept(() => {
      checked = all.filter(isChecked);
      pick.hide();
    }),
  );
  return checked === undefined ? undefined : { checked, all };
}

function isCheckedAtFirst({ article, tagged }: Occurrence, here: string): boolean {
  return tagged === 'yes' || (article.uri === here && tagged === 'no');
}

function rowsOf(list: readonly Occurrence[], here: string): Row[] {
  let last: string | undefined;
  return list.flatMap((occurrence): Row[] => {
    const { article, excerpt, line, tagged } = occurrence;
    const isNew = article.uri !== last;
    last = article.uri;
    const name = article.uri === here ? l10n.t('this article') : article.model.name;
    const label = [`¶${line}`, SAID[tagged], excerpt].filter((part) => part !== '').join(' · ');
    const row = { label, occurrence };
    return isNew ? [{ label: name, kind: QuickPickItemKind.Separator }, row] : [row];
  });
}

/** Said before the words: what stands behind them may be cut off. */
const SAID: Readonly<Record<Occurrence['tagged'], string>> = {
  yes: l10n.t('tagged already'),
  part: l10n.t('in a tagged passage'),
  no: '',
};

function keyOf({ article, span }: Occurrence): string {
  return `${article.uri}#${span.start}-${span.end}`;
}
