import { invertChanges, type AnnotationChange } from './change.ts';

/** What one command did, in one or several files, by the URI of the article. Undone and redone as a whole. */
export type HistoryStep = ReadonlyMap<string, readonly AnnotationChange[]>;

/** Steps done, the last at the end, and steps undone, the next to redo at the end. */
export interface History {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** More steps than anybody takes back. */
const LONGEST = 500;

/** A new step: what was undone before it cannot be redone any more. A step without changes is none. */
export function record(history: History, step: HistoryStep): History {
  if ([...step.values()].every((changes) => changes.length === 0)) return history;
  return { done: [...history.done, step].slice(-LONGEST), undone: [] };
}

/** The history after undoing, with the changes to apply for it; `undefined` where there is nothing to undo. */
export function undo(history: History): { readonly history: History; readonly step: HistoryStep } | undefined {
  const last = history.done.at(-1);
  if (last === undefined) return undefined;
  const step = new Map([...last].map(([uri, changes]) => [uri, invertChanges(changes)]));
  return { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, last] } };
}

/** The history after redoing, with the changes to apply for it; `undefined` where there is nothing to redo. */
export function redo(history: History): { readonly history: History; readonly step: HistoryStep } | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } };
}
