import { commands } from 'vscode';

/** Context keys that are the completion events of the walkthrough's steps; the first step needs none of its own. */
export type WalkthroughStep =
  'pressmark.hasGoneToSpeaker' | 'pressmark.hasTagged' | 'pressmark.hasChangedSpeaker' | 'pressmark.hasExported';

/**
 * Checks a step of the walkthrough off: what it asks for was done, not only begun. The event `onCommand` would fire for a
 * question that is escaped, and not at all for a click on a row of a tree, whose command never leaves the extension host.
 */
export function stepDone(step: WalkthroughStep): void {
  void commands.executeCommand('setContext', step, true);
}
