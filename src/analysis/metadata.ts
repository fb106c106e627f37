import { isMap, isScalar, parseDocument } from 'yaml';
import type { Metadata, Problem } from '../article/analysis-model.ts';
import { frontMatterFault } from './front-matter-faults.ts';
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
/** ` date 2025-02-03 ` before the text, on the same line or alone on it; also ` date Feb. 3, 2025 `. */
const DATE_LINE =
  /^[ \t]*date:?[ \t]+(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[\dT:.Z+-]*(?: \d{1,2}:\d{2}(?::\d{2})?)?|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?=\s|$)/i;
const WEB_ADDRESS = /^https?:\/\/\S+$/;
const LINE_ENDS = /^\s*(?=[ \t]*date\b)/i;
const BLANKS = /^\s+/;
/** A key with its value, as far as it can be read where the YAML as a whole cannot. */
const LOOSE_FIELD = /^([a-z]+):[ \t]+["']?(.*?)["']?[ \t]*$/gim;

/** Reads YAML front matter and the metadata line ` date 2025-02-03`. Whatever is broken becomes a problem. */
export function findMetadata(text: string): FrontMatter {
  const matter = yamlFrontMatter(text);
  const line = dateLine(text, matter.end);
  if (line === undefined) return matter;
  const problems = [...matter.problems];
  const { published } = matter.metadata;
  const day = dayOf(line.written);
  const at = { start: line.start, end: line.start + line.written.length };
  if (day === undefined) problems.push({ ...at, rule: 'date-unreadable', values: { date: line.written } });
  else if (published !== undefined && published !== day) {
    problems.push({ ...at, rule: 'publication-dates-differ', values: { date: day, published } });
  }
  const metadata =
    day === undefined || published !== undefined ? matter.metadata : { ...matter.metadata, published: day };
  return { metadata, problems, end: line.end };
}

function dateLine(text: string, from: number): { written: string; start: number; end: number } | undefined {
  const start = from + (LINE_ENDS.exec(text.slice(from, from + 100))?.[0].length ?? 0);
  const match = DATE_LINE.exec(text.slice(start, start + 200));
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  const behind = start + match[0].length;
  const blanks = BLANKS.exec(text.slice(behind, behind + 200))?.[0].length ?? 0;
  return { written, start: behind - written.length, end: behind + blanks };
}

function yamlFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  CLOSING.lastIndex = opening?.[0].length ?? 0;
  const closing = opening === null ? null : CLOSING.exec(text.slice(0, LONGEST));
  if (opening === null || closing === null) return { metadata: {}, problems: [], end: 0 };
  const start = opening[0].length;
  const yaml = text.slice(start, closing.index);
  const { fields, problem } = fieldsOf(yaml);
  const problems: Problem[] = [];
  if (problem !== undefined) {
    const at = start + Math.min(problem.at, Math.max(0, yaml.length - 1));
    problems.push({ start: at, end: at + 1, rule: 'front-matter-unreadable', values: { why: problem.why } });
  }
  const field = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value);
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const title = field('title', 'headline');
  if (title !== undefined) metadata.title = title;
  const outlet = field('outlet', 'publisher', 'publication');
  if (outlet !== undefined) metadata.outlet = outlet;
  const url = field('url', 'link');
  if (url !== undefined && WEB_ADDRESS.test(url)) metadata.url = url;
  const author = field('author', 'byline');
  if (author !== undefined) metadata.author = author;
  const written = field('published', 'date');
  const published = written === undefined ? undefined : dayOf(written);
  if (published !== undefined) metadata.published = published;
  else if (written !== undefined) {
    const at = Math.max(start, text.indexOf(written, start));
    problems.push({ start: at, end: at + written.length, rule: 'date-unreadable', values: { date: written } });
  }
  return { metadata, problems, end: closing.index + closing[0].length };
}

/** Fields with text, by key in lower case. What `yaml` cannot read as a whole is read line by line. */
function fieldsOf(yaml: string): { fields: Map<string, string>; problem?: { at: number; why: string } } {
  const fields = new Map<string, string>();
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) {
    for (const [, key = '', value = ''] of yaml.matchAll(LOOSE_FIELD)) fields.set(key.toLowerCase(), value.trim());
    return { fields, problem: { at: error.pos[0], why: frontMatterFault(error.code) } };
  }
  if (!isMap(document.contents)) return { fields };
  for (const { key, value } of document.contents.items) {
    if (isScalar(key) && isScalar(value) && typeof value.value === 'string') {
      fields.set(String(key.value).toLowerCase(), value.value.trim());
    }
  }
  return { fields };
}
