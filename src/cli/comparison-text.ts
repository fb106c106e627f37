import { whoSaid } from '../comparison/who-said.ts';
import { plainWording, wordingText } from '../comparison/wording-text.ts';
import type { Comparison, SharedQuotation, Wording } from '../comparison/comparison-model.ts';
import { DISPUTE_WORDS, GRADE_WORDS, markedWord } from '../comparison/grade-words.ts';

/** A comparison to read in a terminal. */
export function comparisonText(comparison: Comparison): string {
  const { articles, shared, lone, copies } = comparison;
  const lines = [
    ...articles.map(({ outlet, name, published }) => `${outlet} (${name}), ${published ?? 'no date'}`),
    '',
    `SHARED QUOTATIONS ${String(shared.length)}`,
    ...shared.flatMap(sharedLines),
    '',
    `ONLY IN ONE SOURCE ${String(lone.length)}`,
    ...lone.map(
      ({ article, utterance, speaker }) =>
        `  ${article.name}:${String(utterance.line)} ${whoSaid({ speaker, utterances: [utterance] }) ?? 'nobody named'}: ${plainWording({ utterances: [utterance] })}`,
    ),
    ...(copies.length === 0 ? [] : ['', 'LIKELY COPIES']),
    ...copies.map(
      ({ articles: pair, sentences }) =>
        `  ${pair.map(({ name }) => name).join(' and ')}: ${String(sentences)} sentences in common`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function sharedLines({ speaker, wordings, reference, grade, disputes }: SharedQuotation): string[] {
  const ordered = [reference, ...wordings.filter((wording) => wording !== reference)];
  return [
    '',
    `${speaker ?? 'Nobody named'} · ${String(wordings.length)} sources · ${GRADE_WORDS[grade]}`,
    ...ordered.map((wording) => `  ${placeOf(wording)} ${saidIn(wording)}${gradeOf(wording, reference)}`),
    ...disputes.map(
      ({ kind, sides }) =>
        `  ${DISPUTE_WORDS[kind]}: ${sides.map(({ says, wordings: of }) => `${says ?? 'nobody'} (${of.map(({ article }) => article.name).join(', ')})`).join(' / ')}`,
    ),
  ];
}

function placeOf({ article, utterances }: Wording): string {
  return `${article.name}:${String(utterances[0]?.line ?? 1)}`;
}

/** The words, those that differ from the reference in `{+ +}`. */
function saidIn(wording: Wording): string {
  const changed = wordingText(
    wording,
    wording.differences.map(({ here }) => here),
  );
  const text = changed.map((stretch) => (stretch.isChanged ? `{+${stretch.text}+}` : stretch.text)).join('');
  return text;
}

function gradeOf(wording: Wording, reference: Wording): string {
  if (wording === reference) return '';
  const kinds = wording.differences.map((difference) => `${GRADE_WORDS[difference.kind]}, ${markedWord(difference)}`);
  return ` · ${kinds.length === 0 ? GRADE_WORDS[wording.grade] : [...new Set(kinds)].join('; ')}`;
}
