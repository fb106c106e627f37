import { l10n, window } from 'vscode';
import type { Annotator } from '../../annotator.ts';

/** Finds out who annotates: asked once ever where neither the setting nor git knows, and kept. May stay empty. */
export async function askAnnotator(annotator: Annotator): Promise<void> {
  await annotator.lookUp();
  if (annotator.name !== undefined || annotator.wasAsked) return;
  const typed = await window.showInputBox({
    title: l10n.t('Your name'),
    prompt: l10n.t('Kept with your annotations, so that others know whose they are. It may stay empty.'),
    placeHolder: l10n.t('M. Roth'),
    ignoreFocusOut: true,
  });
  await annotator.remember(typed?.trim() ?? '');
}
