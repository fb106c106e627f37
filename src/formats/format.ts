import type { ArticleModel } from '../article/article-model.ts';
import { type Countable, counted } from '../article/counted.ts';
import { listed } from '../article/listed.ts';
import type { Template, Translate } from '../article/translate.ts';
import type { TagHueOf } from '../article/tag-hues.ts';
import type { ExportScope } from './exported-mark.ts';

/** What a format is for: the groups of the export menu, in its order. */
export const purposes = [
  'to read',
  'a spreadsheet',
  'coding software',
  'other annotation tools',
  'machine learning',
] as const satisfies readonly Template[];
export type Purpose = (typeof purposes)[number];

export interface WriteOptions {
  readonly what: ExportScope;
  /** Name of the export without ending: of the one file, or the label of the collection: `event`. */
  readonly name: string;
  /**
   * Address of an article's file, seen from the file written, for links; percent-encoded. Without it the article's
   * name, encoded: right where the export lies beside the articles.
   */
  readonly hrefOf?: (article: ArticleModel) => string;
  /** Colors of tags, where a format has colors; those of the tags that Pressmark brings where it is left out. */
  readonly tagHueOf?: TagHueOf;
  /** Begin a CSV with a byte order mark: Excel reads it as UTF-8 only then. */
  readonly byteOrderMark?: boolean;
  /** Leave cells as they are that a spreadsheet would run as formulas. */
  readonly formulas?: boolean;
}

/** A file to be written: UTF-8, no byte order mark but what `text` begins with. */
export interface ExportedFile {
  /** Relative to the folder exported to, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Something that a format cannot hold, of the annotations at hand. */
export interface Loss {
  readonly count: number;
  readonly of: Countable;
}

/** One way to write articles and their annotations. Pure: the caller writes the files. */
export interface Format {
  /** Word of the command line: `jsonld`. */
  readonly id: string;
  /** Name in the menu: `W3C JSON-LD`. */
  readonly label: Template;
  readonly purpose: Purpose;
  /** One line of the menu: what one gets. */
  readonly detail: Template;
  /** Ending of the file, without the dot; of a folder's main files where `layout` is `folder`. */
  readonly extension: string;
  /** One file for all articles, or a folder of its own named for the format. */
  readonly layout: 'file' | 'folder';
  write(articles: readonly ArticleModel[], options: WriteOptions): ExportedFile[];
  /** What would be left out, nothing where the format holds everything. Entries have a count of one or more. */
  losses(articles: readonly ArticleModel[], what: ExportScope): Loss[];
}

/** `4 replies and 2 passages not found in the text are left out`; `undefined` where nothing is lost. */
export function lossSentence(losses: readonly Loss[], translate: Translate): string | undefined {
  if (losses.length === 0) return undefined;
  const parts = losses.map(({ count, of }) => counted(count, of, translate));
  const what = listed(parts, 'and', translate);
  const isOne = losses.length === 1 && losses[0]?.count === 1;
  return isOne ? translate('{what} is left out', { what }) : translate('{what} are left out', { what });
}
