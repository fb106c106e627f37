import { l10n } from 'vscode';
import { oneLine } from '../../article/one-line.ts';
import { whoSaid } from '../../comparison/who-said.ts';
import type { Wording } from '../../comparison/comparison-model.ts';

/** A sentence longer than this is broken at its clauses, in characters. */
const LONG = 70;

/**
 * What one side of the comparison of wordings shows: who says it where and when, then the words inside marks, broken where
 * sentences and clauses end, so that words that are the same stand beside each other.
 *
 * @param name What the source is called.
 * @param cue The verb of the article, as written: *said*.
 */
export function wordingPage(wording: Wording, name: string, cue: string | undefined): string {
  const { article, utterances } = wording;
  const who = whoSaid(wording) ?? l10n.t('nobody named');
  const head = [name, article.published ?? l10n.t('no date'), cue === undefined ? who : `${who} ${cue}`].join(' · ');
  const parts = utterances.flatMap((utterance) => utterance.parts);
  const verbatim = parts.filter((part) => part.verbatim);
  const shown = verbatim.length > 0 ? verbatim : parts;
  const lines = shown.flatMap(({ text }) => broken(oneLine(text)));
  return [head, ...(verbatim.length > 0 ? [] : [l10n.t('Reported, not quoted word for word:')]), ...lines, ''].join(
    '\n',
  );
}

/** Lines of a stretch of words. The comma before a mark is the outlet’s sentence, not what was said. */
function broken(words: string): string[] {
  return words
    .replace(/[,;]$/, '')
    .split(/(?<=[.!?…]["”’']?) (?=\S)/)
    .flatMap((sentence) => (sentence.length <= LONG ? [sentence] : sentence.split(/(?<=[,;:—–]) (?=\S)/)))
    .filter((line) => line !== '');
}
