import { window } from 'vscode';
import { differenceWords } from '../../annotations/agreement/agreement-words.ts';
import { wordsOf, type PassageDisagreement } from '../../annotations/agreement/disagreements.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { type Verdict, verdictsOn } from '../../workspace/sidecars/adjudication.ts';
import { excerpt } from '../hovers/excerpt.ts';

/** Asks what becomes of a passage on which two people differ; `undefined` on Escape. */
export async function pickVerdict(text: string, disagreement: PassageDisagreement): Promise<Verdict | undefined> {
  const rows = verdictsOn(disagreement).map((verdict) => ({ verdict, ...wordsFor(verdict, text, disagreement) }));
  const picked = await window.showQuickPick(rows, {
    title: differenceWords(disagreement),
    placeHolder: 'What is kept, both stand behind from then on',
  });
  return picked?.verdict;
}

function wordsFor(
  verdict: Verdict,
  text: string,
  disagreement: PassageDisagreement,
): { readonly label: string; readonly detail: string } {
  const { first } = disagreement;
  const second = disagreement.kind === 'only' ? first : disagreement.second;
  const words = (spans: readonly Span[]): string => excerpt(spans.map((span) => sliceOf(text, span)).join(' … '), 100);
  switch (verdict) {
    case 'keep-first':
      return { label: `$(check) Keep “${first.tag}” of ${first.coder}`, detail: words(first.spans) };
    case 'keep-second':
      return { label: `$(check) Keep “${second.tag}” of ${second.coder}`, detail: words(second.spans) };
    case 'keep-both':
      return { label: `$(check-all) Keep both, “${first.tag}” and “${second.tag}”`, detail: words(first.spans) };
    case 'merge':
      return { label: '$(arrow-both) Take the words of both together', detail: words([wordsOf(disagreement)]) };
    case 'drop':
      return { label: `$(trash) Drop “${first.tag}” of ${first.coder}`, detail: words(first.spans) };
  }
}
