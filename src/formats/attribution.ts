import { sliceOf } from '../article/span.ts';
import type { Quotation } from '../article/analysis-model.ts';
import { oneLine } from '../article/one-line.ts';

/**
 * Who is said to have said it, in words: `Ana Duarte (as “the mayor”), said`, `probably Ana Duarte, said`,
 * `“officials”, said`, `speaker unclear`; for indirect speech `… · not verbatim`, for mixed `… · partly verbatim`.
 */
export function attributionOf(quotation: Quotation, speaker: string | undefined, text: string): string {
  const source = quotation.source === undefined ? undefined : oneLine(sliceOf(text, quotation.source));
  const who = nameOf(speaker, source);
  const probably = quotation.doubtful === true && speaker !== undefined ? 'probably ' : '';
  const cue = quotation.cue === undefined ? '' : `, ${oneLine(sliceOf(text, quotation.cue))}`;
  return `${probably}${who}${cue}${VERBATIM[quotation.type]}`;
}

/** What is said of how far the words are those that were spoken; of direct speech nothing need be said. */
const VERBATIM: Readonly<Record<Quotation['type'], string>> = {
  direct: '',
  mixed: ' · partly verbatim',
  indirect: ' · not verbatim',
  scare: '',
};

function nameOf(speaker: string | undefined, source: string | undefined): string {
  if (speaker === undefined) return source === undefined ? 'speaker unclear' : `“${source}”`;
  return source === undefined || source === speaker ? speaker : `${speaker} (as “${source}”)`;
}
