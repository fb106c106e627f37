import { parseDocument } from 'yaml';
import type { Metadata, Problem } from '../article/analysis-model.ts';
import { dayOf } from './metadata-day.ts';

/** What stands before the article's first own word. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  /** Offset of the first character behind front matter and date line. */
  readonly end: number;
}

/** YAML between two lines of three hyphens, at the very start. */
const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
/** Front matter longer than this is none: a lone rule of hyphens must not hide the article. */
const LONGEST = 20_000;
/** ` date 2025-02-03 ` before the text, on the same line; `date: Feb. 3, 2025` alone on its line. */
const DATE_PREFIX = /^[ \t]*date:?[ \t]+(\S{1,40})(?:[ \t]+|(?=\n)|$)/i;
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** Reads YAML front matter and the metadata line ` date 2025-02-03`. Whatever is broken becomes a problem. */
export function findMetadata(text: string): FrontMatter {
  const matter = yamlFrontMatter(text);
  const dated = dateLines(text, matter.end);
  return {
    metadata: { ...matter.metadata, ...dated.metadata },
    problems: [...matter.problems, ...dated.problems],
    end: dated.end,
  };
}

function yamlFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { metadata: {}, problems: [], end: 0 };
  const opening = OPENING.exec(text);
  if (opening === null) return none;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(text.slice(0, LONGEST));
  if (closing === null) return none;
  const start = opening[0].length;
  const end = closing.index + closing[0].length;
  const document = parseDocument(text.slice(start, closing.index), { logLevel: 'silent' });
  const error = document.errors[0];
  const problems: Problem[] = [];
  if (error !== undefined) {
    const at = Math.min(start + error.pos[0], closing.index - 1);
    problems.push({
      start: at,
      end: at + 1,
      rule: 'front-matter-unreadable',
      values: { why: error.message.split('\n')[0] ?? '' },
    });
  }
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value: unknown = error === undefined ? document.get(name) : undefined;
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return undefined;
  };
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const title = field('title', 'headline');
  if (title !== undefined) metadata.title = title;
  const outlet = field('outlet', 'publisher', 'publication');
  if (outlet !== undefined) metadata.outlet = outlet;
  const url = field('url', 'link');
  if (url !== undefined && /^https?:\/\/\S+$/.test(url)) metadata.url = url;
  const author = field('author', 'byline');
  if (author !== undefined) metadata.author = author;
  const written = field('published', 'date');
  const published = written === undefined ? undefined : dayOf(written);
  if (published !== undefined) metadata.published = published;
  return { metadata, problems, end };
}

function dateLines(text: string, from: number): FrontMatter {
  const match = DATE_PREFIX.exec(text.slice(from, from + 200));
  const written = match?.[1] ?? '';
  if (match === null || !DATE_LIKE.test(written)) return { metadata: {}, problems: [], end: from };
  const published = dayOf(written);
  const end = from + match[0].length;
  if (published !== undefined) return { metadata: { published }, problems: [], end };
  const at = from + match[0].indexOf(written);
  const problem = { start: at, end: at + written.length, rule: 'date-unreadable', values: { date: written } };
  return { metadata: {}, problems: [problem], end };
}
