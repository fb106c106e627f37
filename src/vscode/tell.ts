import { window } from 'vscode';

/** How long the status bar says what was done, or why nothing was; longer where there is something to do after reading it. */
const SHOWN_MS = 3_000;
const SHOWN_LONGER_MS = 5_000;

/** Says in the status bar what was done, or why nothing was. */
export function tell(words: string): void {
  window.setStatusBarMessage(words, SHOWN_MS);
}

/** Says in the status bar what to do. */
export function tellLonger(words: string): void {
  window.setStatusBarMessage(words, SHOWN_LONGER_MS);
}
