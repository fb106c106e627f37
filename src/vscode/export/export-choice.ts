import type { ExportScope } from '../../formats/exported-mark.ts';

/** This article, or all of the folder. */
export type ExportRange = 'article' | 'folder';

/** What is exported, from where and as what; remembered for the next time. */
export interface ExportChoice {
  readonly what: ExportScope;
  readonly where: ExportRange;
  /** `Format.id`. */
  readonly format: string;
}

/**
 * What the command may be given, so that a key, a script or a test exports without being asked. `target` is the URI of the
 * file to write, or of the folder for a format that makes a folder.
 */
export type ExportArguments = Partial<ExportChoice> & { readonly target?: string };
