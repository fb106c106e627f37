import { inEnglish } from '../article/translate.ts';
import type { Analysis, Quotation } from '../article/analysis-model.ts';
import { LineIndex } from '../article/line-index.ts';
import { problemSentence } from '../article/reason.ts';
import { bySpan, hull, sliceOf, type Span } from '../article/span.ts';
import { attributionOf } from '../formats/attribution.ts';
import { entityKind } from '../formats/report.ts';
import { oneLine } from '../article/one-line.ts';

/**
 * An analysis to read: one thing found a line, in text order, as `file:line:column: kind  words`, which editors and
 * terminals make a link of; of an article without any, `file: nothing found`. `text` is canonical.
 */
export function analysisText(shown: string, text: string, analysis: Analysis): string {
  const lines = new LineIndex(text);
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const found: { readonly span: Span; readonly words: string }[] = [];
  const add = (span: Span, kind: string, words: string): void => {
    found.push({ span, words: `${kind}: ${words}` });
  };
  for (const quotation of analysis.quotations) {
    if (quotation.type === 'scare') continue;
    const speaker = quotation.speakerId === undefined ? undefined : names.get(quotation.speakerId);
    add(quotation, quotation.type, `${contentOf(quotation, text)} — ${attributionOf(quotation, speaker, text)}`);
  }
  for (const date of analysis.timeExpressions) {
    add(date, date.type.toLowerCase(), `${oneLine(sliceOf(text, date))} → ${date.value ?? 'unknown'}`);
  }
  for (const entity of analysis.entities) {
    const { name, mentions } = entity;
    const [first] = mentions;
    const count = mentions.length === 1 ? '1 mention' : `${String(mentions.length)} mentions`;
    if (first !== undefined) add(first, entityKind(entity), `${name} · ${count}`);
  }
  for (const problem of analysis.problems)
    add(problem, 'problem', `${problemSentence(problem, inEnglish)} (${problem.rule})`);
  if (found.length === 0) return `${shown}: nothing found\n`;
  found.sort((a, b) => bySpan(a.span, b.span));
  return found
    .map(({ span, words }) => {
      const { line, character } = lines.positionAt(span.start);
      return `${shown}:${String(line + 1)}:${String(character + 1)}: ${words}\n`;
    })
    .join('');
}

/** What was said with its quotation marks, as the article writes them: `«We will,» … «go.»`, `that it was “too late”`. */
function contentOf({ content, quoted }: Quotation, text: string): string {
  const parts: Span[] = [];
  for (const span of [...content, ...quoted].sort(bySpan)) {
    const last = parts.at(-1);
    if (last !== undefined && span.start < last.end) parts[parts.length - 1] = hull([last, span]);
    else parts.push(span);
  }
  return parts.map((part) => oneLine(sliceOf(text, part))).join(' … ');
}
