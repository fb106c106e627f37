import type { Disposable } from 'vscode';
import { commands, type ExtensionContext, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { workspaceFiles } from '../workspace-files.ts';
import { ATTRIBUTE, driverLines, withAttribute, withDriver } from './git-lines.ts';
import { gitRepositoryOf } from './git-repository.ts';
import { InstalledDriver } from './installed-driver.ts';

/**
 * Set Up the Git Merge Driver: lets git merge files of annotations as Pressmark does.
 *
 * @param program path of a program that runs JavaScript as Node does; `undefined` on the web, where no git runs
 */
export function registerMergeDriver(context: ExtensionContext, program: string | undefined): Disposable {
  const driver = program === undefined ? undefined : new InstalledDriver(context, program);
  void commands.executeCommand('setContext', 'pressmark.runsPrograms', driver !== undefined);
  // Where that fails the older copy goes on working.
  driver?.refresh().catch(() => undefined);
  return commands.registerCommand('pressmark.setUpMergeDriver', async () => {
    if (driver !== undefined && workspace.isTrusted) await setUp(driver);
    else void window.showInformationMessage(l10n.t('Git runs a program to merge annotations: not on the web, and not in a folder that is not trusted.')); // prettier-ignore
  });
}

/** A line of the question: a file that is to be changed. */
interface Row extends QuickPickItem {
  readonly uri: string;
  readonly text: string;
}

async function setUp(driver: InstalledDriver): Promise<void> {
  const folder = currentFolder();
  const repository = folder === undefined ? undefined : await gitRepositoryOf(folder);
  if (repository === undefined) {
    void window.showInformationMessage(l10n.t('The folder is in no git repository. Open one that is, and try again.'));
    return;
  }
  await driver.install();
  const attributes = Uri.joinPath(repository.root, '.gitattributes').toString();
  const config = repository.config.toString();
  const rows: Row[] = [];
  const attributesNow = await textOf(attributes);
  const attributesThen = withAttribute(attributesNow);
  if (attributesThen !== attributesNow)
    rows.push({ label: '.gitattributes', description: l10n.t('for all who share the repository'), detail: ATTRIBUTE, picked: true, uri: attributes, text: attributesThen }); // prettier-ignore
  const configNow = await textOf(config);
  const configThen = withDriver(configNow, driver.script);
  if (configThen !== configNow)
    rows.push({ label: '.git/config', description: l10n.t('for this machine'), detail: driverLines(driver.script).map((line) => line.trim()).join(' · '), picked: true, uri: config, text: configThen }); // prettier-ignore
  if (rows.length === 0) {
    void window.showInformationMessage(l10n.t('Git merges annotations with Pressmark in this repository already.'));
    return;
  }
  const chosen = await window.showQuickPick(rows, {
    title: l10n.t('Let git merge annotations with Pressmark'),
    placeHolder: l10n.t('These lines are added; Enter writes them'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  if (chosen === undefined || chosen.length === 0) return;
  try {
    for (const { uri, text } of chosen) await workspaceFiles.write(uri, new TextEncoder().encode(text));
  } catch (error) {
    void window.showWarningMessage(l10n.t('The lines were not written: {0}', error instanceof Error ? error.message : String(error))); // prettier-ignore
    return;
  }
  void window.showInformationMessage(l10n.t('Git merges annotations with Pressmark now. Commit .gitattributes; colleagues run this command once, each on their machine.')); // prettier-ignore
}

/** Folder of the article in the editor, else the first that is open. */
function currentFolder(): Uri | undefined {
  const document = window.activeTextEditor?.document.uri;
  const isInFolder = document !== undefined && workspace.getWorkspaceFolder(document) !== undefined;
  return isInFolder ? Uri.joinPath(document, '..') : workspace.workspaceFolders?.[0]?.uri;
}

async function textOf(uri: string): Promise<string> {
  const bytes = await workspaceFiles.read(uri);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
