import { Disposable, type QuickInput } from 'vscode';

/**
 * Shows a question and waits until it is gone: answered, when whoever listens to it hides it, or left with Escape. Then it is
 * disposed with all that listened.
 */
export async function untilHidden(question: QuickInput, ...listening: readonly Disposable[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const hidden = question.onDidHide(() => {
      Disposable.from(hidden, ...listening, question).dispose();
      resolve();
    });
    question.show();
  });
}
