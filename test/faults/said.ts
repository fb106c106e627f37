/** What the process that is going to be killed says: what it begins to do, and what was reported to it as saved. */
export type Said =
  | { readonly ready: true }
  | { readonly begin: { readonly tag: number } | { readonly remove: string } | { readonly reword: string; readonly note: string } } // prettier-ignore
  | { readonly tagged: readonly string[] }
  | { readonly removed: string }
  | { readonly reworded: string; readonly note: string };
