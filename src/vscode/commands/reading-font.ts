import { commands, ConfigurationTarget, type Disposable, l10n, window, workspace } from 'vscode';

/** Fonts made for running text that systems have, and how large and open they are set. */
const READING_FONT = {
  'editor.fontFamily': "Charter, Georgia, 'Liberation Serif', serif",
  'editor.fontSize': 18,
  'editor.lineHeight': 1.6,
} as const;

/** Use a Reading Font: sets it for articles in the user's settings, after showing what will be written. */
export function registerReadingFont(): Disposable {
  return commands.registerCommand('pressmark.useReadingFont', async () => {
    const lines = Object.entries(READING_FONT).map(([id, value]) => `${id}: ${value}`);
    const use = l10n.t('Use This Font');
    const answer = await window.showInformationMessage(
      l10n.t('Set articles in a font made for reading?'),
      { modal: true, detail: `${l10n.t('Written to your settings, for articles only:')}\n\n${lines.join('\n')}` },
      use,
    );
    if (answer !== use) return;
    for (const [id, value] of Object.entries(READING_FONT)) {
      const settings = workspace.getConfiguration(undefined, { languageId: 'article' });
      await settings.update(id, value, ConfigurationTarget.Global, true);
    }
  });
}
