import { analyze } from '../analysis/analyze.ts';
import { canonicalText } from '../article/canonical-text.ts';
import { analysisJson } from './analysis-json.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { CommandIo } from './command-io.ts';
import { inputLines } from './input-lines.ts';

/** How standard input is called in messages. */
export const INPUT = '<stdin>';

interface ArticleLine {
  readonly id?: unknown;
  readonly text: string;
  readonly published?: string;
}

/**
 * The filter `analyze --jsonl`: one article a line in, one analysis a line out, in the same order, never holding more
 * than one article. A line that is no article is named on standard error and has no line in the output.
 *
 * @returns the exit status
 */
export async function analyzeLines(io: CommandIo, published: string | undefined): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of inputLines(io.input)) {
    if (io.signal.aborted) return 2;
    number += 1;
    if (line.trim() === '') continue;
    const article = parseLine(line, (column, message) => {
      status = 2;
      io.note(`${INPUT}:${String(number)}:${String(column)}: ${message}`);
    });
    if (article === undefined) continue;
    const canonical = canonicalText(article.text);
    const day = article.published ?? published;
    const analysis = analyze(canonical.text, day === undefined ? {} : { published: day });
    await io.write(JSON.stringify(analysisJson(article.id, analysis, canonical)) + '\n');
  }
  return status;
}

function parseLine(line: string, report: (column: number, message: string) => void): ArticleLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    report(columnOf(words), `This line is not JSON: ${words.replace(AT_POSITION, '')}. (bad-json)`);
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    report(1, 'This line is no article: an object with a string "text" was expected. (bad-article)');
    return undefined;
  }
  const id = 'id' in value ? value.id : undefined;
  const published = 'published' in value ? value.published : undefined;
  if (published === undefined || published === null || published === '') return { id, text: value.text };
  if (typeof published === 'string' && isCalendarDay(published)) return { id, text: value.text, published };
  report(1, `"published" is ${JSON.stringify(published)}, not a day like 2025-02-03; it was left out. (bad-date)`);
  return { id, text: value.text };
}

/** Where JSON.parse says a text goes wrong: “Unexpected token } in JSON at position 12 (line 1 column 13)”. */
const AT_POSITION = / in JSON at position (\d+).*$/s;

/** Column, from 1, that a message of JSON.parse names; else the first. */
function columnOf(words: string): number {
  const position = AT_POSITION.exec(words)?.[1];
  return position === undefined ? 1 : Number(position) + 1;
}
