import { invertChanges, type AnnotationChange } from './change.ts';

/** A file of a folder, its codebook or its names, before and after: made where there is no `before`, taken away where there is no `after`. */
export interface FolderFileChange {
  /** URI of the file. */
  readonly uri: string;
  readonly before?: string;
  readonly after?: string;
}

/** What one command did, in one or several files. Undone and redone as a whole. */
export interface HistoryStep {
  /** By the URI of the article. */
  readonly annotations: ReadonlyMap<string, readonly AnnotationChange[]>;
  readonly file?: FolderFileChange;
}

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
  const isNone = step.file === undefined && [...step.annotations.values()].every((changes) => changes.length === 0);
  return isNone ? history : { done: [...history.done, step].slice(-LONGEST), undone: [] };
}

/** The history after undoing, with the changes to apply for it; `undefined` where there is nothing to undo. */
export function undo(history: History): { readonly history: History; readonly step: HistoryStep } | undefined {
  const last = history.done.at(-1);
  if (last === undefined) return undefined;
  return { step: inverse(last), history: { done: history.done.slice(0, -1), undone: [...history.undone, last] } };
}

/** The history after redoing, with the changes to apply for it; `undefined` where there is nothing to redo. */
export function redo(history: History): { readonly history: History; readonly step: HistoryStep } | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } };
}

/** The history after articles were renamed: `renamed` gives the new URI of each. */
export function withRenamed(history: History, renamed: (uri: string) => string): History {
  const inStep = (step: HistoryStep): HistoryStep => ({
    ...step,
    annotations: new Map([...step.annotations].map(([uri, changes]) => [renamed(uri), changes])),
  });
  return { done: history.done.map(inStep), undone: history.undone.map(inStep) };
}

function inverse({ annotations, file }: HistoryStep): HistoryStep {
  const taken = new Map([...annotations].map(([uri, changes]) => [uri, invertChanges(changes)]));
  if (file === undefined) return { annotations: taken };
  const { uri, before, after } = file;
  return {
    annotations: taken,
    file: { uri, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) }, // prettier-ignore
  };
}
