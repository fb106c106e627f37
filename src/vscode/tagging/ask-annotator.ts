import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Annotator } from '../annotator.ts';

/** So that one window asks once. */
const asked = new WeakSet<Annotator>();

/** Finds out who annotates: asked once where neither the setting nor git knows, and kept in the setting. May stay empty. */
export async function askAnnotator(annotator: Annotator): Promise<void> {
  await annotator.lookUp();
  if (annotator.name !== undefined || asked.has(annotator)) return;
  asked.add(annotator);
  const typed = await window.showInputBox({
    title: 'Your name',
    prompt: 'Kept with your annotations, so that others know whose they are. It may stay empty.',
    placeHolder: 'M. Roth',
    ignoreFocusOut: true,
  });
  const name = typed?.trim() ?? '';
  if (name === '') return;
  annotator.name = name;
  await workspace.getConfiguration('pressmark').update('annotator', name, ConfigurationTarget.Global);
}
