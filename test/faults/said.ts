/** What a process begins to do: to tag so many passages, or to remove or reword the annotation of this id. */
export interface Begun {
  readonly tag?: number;
  readonly remove?: string;
  readonly reword?: string;
  readonly note?: string;
}

/** What the process that is going to be killed says: what it begins to do, and what was reported to it as saved. */
export type Said =
  | { readonly ready: true }
  | { readonly begin: Begun }
  | { readonly tagged: readonly string[] }
  | { readonly removed: string }
  | { readonly reworded: string; readonly note: string };
