import type { Tagging } from './annotation-model.ts';

/** Everybody whose name stands behind a tagging, who made it first; nobody where it has none. */
export function creatorsOf({ creator, creators }: Tagging): readonly string[] {
  return creators ?? (creator === undefined ? [] : [creator]);
}
