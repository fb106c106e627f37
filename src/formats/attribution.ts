import { sliceOf } from '../article/span.ts';
import type { Quotation } from '../article/analysis-model.ts';

/**
 * Who is said to have said it, in words: `Ana Duarte (as “the mayor”), said`, `probably Ana Duarte, said`,
 * `“officials”, said`, `speaker unclear`; for indirect speech `… · not verbatim`.
 */
export function attributionOf(quotation: Quotation, speaker: string | undefined, text: string): string {
  const source = quotation.source === undefined ? undefined : oneLine(sliceOf(text, quotation.source));
  const who = nameOf(speaker, source);
  const probably = quotation.doubtful === true && speaker !== undefined ? 'probably ' : '';
  const cue = quotation.cue === undefined ? '' : `, ${oneLine(sliceOf(text, quotation.cue))}`;
  return `${probably}${who}${cue}${quotation.type === 'indirect' ? ' · not verbatim' : ''}`;
}

function nameOf(speaker: string | undefined, source: string | undefined): string {
  if (speaker === undefined) return source === undefined ? 'speaker unclear' : `“${source}”`;
  return source === undefined || source === speaker ? speaker : `${speaker} (as “${source}”)`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
