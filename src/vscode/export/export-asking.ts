import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window } from 'vscode';
import { untilHidden } from '../until-hidden.ts';
import type { ExportRow } from './export-rows.ts';

interface RowItem<T> extends QuickPickItem {
  readonly row?: ExportRow<T>;
}

/** Shows the rows with `usual` in focus, so that Enter takes it; `undefined` on Escape. `place`: among several questions. */
export async function askRow<T>(
  title: string,
  place: { readonly step: number; readonly of: number } | undefined,
  rows: readonly ExportRow<T>[],
  usual: (value: T) => boolean,
): Promise<T | undefined> {
  const items: RowItem<T>[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group)
      items.push({ label: row.group, kind: QuickPickItemKind.Separator });
    group = row.group;
    items.push({ label: row.label, ...(row.detail === undefined ? {} : { detail: row.detail }), row });
  }
  const pick = window.createQuickPick<RowItem<T>>();
  pick.title = title;
  pick.step = place?.step;
  pick.totalSteps = place?.of;
  pick.matchOnDetail = true;
  pick.items = items;
  const first = items.find(({ row }) => row !== undefined && usual(row.value));
  // Set to none, no row would have the focus, and Enter would take nothing.
  if (first !== undefined) pick.activeItems = [first];
  let picked: T | undefined;
  await untilHidden(
    pick,
    pick.onDidAccept(() => {
      picked = pick.activeItems[0]?.row?.value;
      pick.hide();
    }),
  );
  return picked;
}

/** Asks for the file to write, in `folder` and of that name unless one chooses otherwise; the system asks before one is replaced. */
export function askFile(
  folder: Uri | undefined,
  name: string,
  label: string,
  extension: string,
): Thenable<Uri | undefined> {
  const file = `${name}.${extension}`;
  const usual = folder === undefined ? Uri.parse(`file:///${file}`) : Uri.joinPath(folder, file);
  return window.showSaveDialog({
    defaultUri: usual,
    filters: { [label]: [extension] },
    title: l10n.t('Export as {0}', label),
  });
}

/** Asks for the folder in which the export's own folder is made. */
export async function askFolder(usual: Uri | undefined, label: string): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    ...(usual === undefined ? {} : { defaultUri: usual }),
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Export Here'),
    title: l10n.t('Export as {0}: a folder is made in the one you choose', label),
  });
  return chosen?.[0];
}
