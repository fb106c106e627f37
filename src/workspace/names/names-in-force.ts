import { type FolderNames, NO_NAMES } from '../../article/folder-names.ts';
import type { Event } from '../event.ts';

/** The names in force for each article: the port of the article store and the index to them. */
export interface NamesInForce {
  /** The same object until they change. @param uri URI of the article. */
  namesOf(uri: string): FolderNames;
  /** Fires when `namesOf` may give something else. */
  readonly onDidChange: Event<void>;
}

/** Where nobody settles names. */
export const NOTHING_SETTLED: NamesInForce = {
  namesOf: () => NO_NAMES,
  onDidChange: () => ({ dispose: () => undefined }),
};
