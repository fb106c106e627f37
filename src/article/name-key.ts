import { fold } from './name-spelling.ts';
import { oneLine } from './one-line.ts';

/** What two ways of writing one whole name have in common: case, accents and the kind of apostrophe aside. */
export function nameKey(name: string): string {
  return fold(oneLine(name));
}
