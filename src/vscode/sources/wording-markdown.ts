import type { Span } from '../../article/span.ts';
import type { Wording } from '../../comparison/comparison-model.ts';
import { wordingText } from '../../comparison/wording-text.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';

/** Words kept before and behind what differs, and of a wording in which nothing does. */
const AROUND = 80;
const MOST = 240;

/** The words of a wording, escaped, those that differ bold; what lies far from them is cut. */
export function wordingMarkdown(wording: Wording, changed: readonly Span[]): string {
  const stretches = wordingText(wording, changed);
  const first = stretches.findIndex(({ isChanged }) => isChanged);
  const last = stretches.findLastIndex(({ isChanged }) => isChanged);
  return stretches
    .map(({ text, isChanged }, at) => {
      if (isChanged) return `${blankAt(text, 0)}**${escapeMarkdown(text.trim())}**${blankAt(text, -1)}`;
      const line = text.replace(/\s+/g, ' ');
      if (first === -1) return escapeMarkdown(head(line, MOST));
      if (at < first) return escapeMarkdown(tail(line, AROUND));
      return escapeMarkdown(at > last ? head(line, AROUND) : line);
    })
    .join('');
}

/** Bold begins and ends at letters only, so a blank at the edge stands outside. */
function blankAt(text: string, at: number): string {
  return /\s/.test(text.at(at) ?? '') ? ' ' : '';
}

function head(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

function tail(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(-length).replace(/^\S*\s+/, '')}`;
}
