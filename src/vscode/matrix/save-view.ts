import { commands, l10n, window, workspace } from 'vscode';
import type { PageModel, Tab } from '../../page/messages/page-model.ts';
import { askFile } from '../export/export-asking.ts';
import { fileName } from '../file-name.ts';
import { pageTable } from './page-table.ts';

/** Asks where the table of a view goes and writes it as CSV. */
export async function saveTable(model: PageModel, tab: Tab): Promise<void> {
  // Loaded for the first table: nothing else needs the writer of CSV.
  const { csvText } = await import('../../formats/writers.ts');
  const { columns, rows } = pageTable(model, tab);
  await save(tab, 'CSV', 'csv', new TextEncoder().encode(csvText(columns, rows)));
}

/** Asks where the picture of a view goes and writes it: the text of an SVG, or a PNG in base64. */
export async function savePicture(tab: Tab, format: 'svg' | 'png', content: string): Promise<void> {
  const bytes =
    format === 'svg'
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  await save(tab, format.toUpperCase(), format, bytes);
}

async function save(tab: Tab, label: string, extension: string, bytes: Uint8Array): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const target = await askFile(folder?.uri, `${folder?.name ?? 'articles'}-${tab}`, label, extension);
  if (target === undefined) return;
  const shown = fileName(target);
  try {
    await workspace.fs.writeFile(target, bytes);
  } catch {
    void window.showErrorMessage(l10n.t('{0} was not written: the place cannot be written to now. Nothing was exported.', shown)); // prettier-ignore
    return;
  }
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('Saved {0}.', shown), open);
  if (answer === open) await commands.executeCommand('vscode.open', target);
}
