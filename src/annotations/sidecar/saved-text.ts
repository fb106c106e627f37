import type { Anchor, Target } from '../../article/annotation-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { anchor } from '../anchoring/anchor.ts';
import { describe } from '../anchoring/describe.ts';

/**
 * Describes passages of a text being edited against the text as it was saved, so that the sidecar fits the file beside
 * it; `toSaved` leads a span back through the edits made since. A passage that the saved text does not hold yet is described as it is: it is found once the text is saved.
 */
export function describeSaved(
  saved: string,
  edited: string,
  spans: readonly Span[],
  toSaved: (span: Span) => Span | undefined,
): Target[] {
  if (saved === edited) return spans.map((span) => describe(edited, span));
  return spans.map((span) => {
    const back = toSaved(span);
    if (back !== undefined && sliceOf(saved, back) === sliceOf(edited, span)) return describe(saved, back);
    const target = describe(edited, span);
    const found = anchor(saved, [target]);
    const [place] = 'spans' in found && found.status !== 'changed' ? found.spans : [];
    return place === undefined ? target : describe(saved, place);
  });
}

/**
 * The targets that a passage should have in the text as saved now, given where it lies there; `undefined` where those it
 * has are right. What was lost in part is left as it is, and so is the context that another tool chose, if it still fits.
 */
export function redescribe(saved: string, targets: readonly Target[], found: Anchor): Target[] | undefined {
  if (!('spans' in found) || found.spans.length !== targets.length) return undefined;
  const { spans } = found;
  if (targets.every((target, index) => fits(saved, target, spans[index]))) return undefined;
  return spans.map((span) => describe(saved, span));
}

function fits(text: string, { position, quote }: Target, span: Span | undefined): boolean {
  const { exact, prefix, suffix } = quote;
  return (
    span !== undefined &&
    position.start === span.start &&
    position.end === span.end &&
    span.start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, span.start - prefix.length)
  );
}
