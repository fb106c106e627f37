import retextEnglish from 'retext-english';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';
import { retextQuotationMarks, type QuotationMark } from './quotation-marks.ts';
import { retextCues, type CueWord } from './cues.ts';
import { retextNames, type ScoredRun } from './names.ts';
import { retextReferences, type Reference } from './references.ts';
import { retextTimeExpressions } from './time-expressions.ts';
import type { TimeCandidate } from './time-expressions/time-meaning.ts';
import { retextWords, type Word } from './words.ts';

/** `en`, or `und`: any other language, read by the Latin-script parser; marks, regions and layout still work, cues do not. */
export type Language = 'en' | 'und';

/** What was found in one segment. Offsets are relative to the segment; plain data, no trees. */
export interface SegmentMarks {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly nameRuns: readonly ScoredRun[];
  readonly references: readonly Reference[];
  readonly cues: readonly CueWord[];
  readonly quotationMarks: readonly QuotationMark[];
  readonly timeExpressions: readonly TimeCandidate[];
}

/** The plugins, in order: each reads the tree and what earlier ones left in `file.data`, and writes one key of it. */
const plugins = [retextWords, retextCues, retextQuotationMarks, retextNames, retextReferences, retextTimeExpressions];

const processors = {
  en: unified().use(retextEnglish).use({ plugins }).freeze(),
  und: unified().use(retextLatin).use({ plugins }).freeze(),
};

/** Finds all marks of one segment. Depends on its two arguments alone, so the result may be cached by them. */
export function findMarks(text: string, language: Language): SegmentMarks {
  const file = new VFile(text);
  const processor = processors[language];
  processor.runSync(processor.parse(file), file);
  const { words = [], sentences = [], nameRuns = [], references = [], cues = [], quotationMarks = [] } = file.data;
  const { timeExpressions = [] } = file.data;
  return { words, sentences, nameRuns, references, cues, quotationMarks, timeExpressions };
}
