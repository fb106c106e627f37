import type { Tagging } from '../../src/article/annotation-model.ts';
import { CodePointIndex } from '../../src/article/code-points.ts';
import type { Span } from '../../src/article/span.ts';
import { applyChanges } from '../../src/annotations/editing/change.ts';
import { describe as describeSpan } from '../../src/annotations/anchoring/describe.ts';
import { addTagging } from '../../src/annotations/editing/edits.ts';
import { emptySidecar, type Sidecar } from '../../src/annotations/sidecar/sidecar.ts';

export const ARTICLE = [
  'Harbor bridge to close for a year',
  '',
  'PORT ELLIN (NWA) — “We will open it again in spring,” Mayor Ada Quill said on Friday. “Nobody will be cut off.”',
  '',
  'Residents were not so sure. “We heard that before,” said Tom Brandt, who runs the ferry 🚢 company.',
  '',
  'The bridge was built in 1931 and carries 14,000 cars a day.',
  '',
].join('\n');

/** The span of the words in a text. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start === -1) throw new RangeError(`no “${words}” in the text`);
  return { start, end: start + words.length };
}

export function taggingOf(text: string, id: string, words: string, rest: Partial<Tagging> = {}): Tagging {
  const targets = [describeSpan(text, spanOf(text, words))];
  return { id: `urn:uuid:${id}`, targets, tags: ['claim'], created: '2025-02-03T10:00:00.000Z', ...rest };
}

/** A sidecar with these taggings. */
export function sidecarOf(text: string, ...taggings: readonly Tagging[]): Sidecar {
  const described = { index: new CodePointIndex(text), source: 'https://news.example/bridge' };
  return applyChanges(
    emptySidecar('00000000-0000-4000-8000-000000000000'),
    taggings.flatMap((tagging) => addTagging(tagging, described)),
  );
}
