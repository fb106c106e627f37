import { l10n, window } from 'vscode';
import { differenceWords } from '../../annotations/agreement/agreement-words.ts';
import { wordsOf, type PassageDisagreement } from '../../annotations/agreement/disagreements.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { type Verdict, verdictsOn } from '../../workspace/sidecars/adjudication.ts';
import { translate } from '../translate.ts';
import { excerpt } from '../hovers/excerpt.ts';

/** Asks what becomes of a passage on which two people differ; `undefined` on Escape. */
export async function pickVerdict(text: string, disagreement: PassageDisagreement): Promise<Verdict | undefined> {
  const rows = verdictsOn(disagreement).map((verdict) => ({ verdict, ...wordsFor(verdict, text, disagreement) }));
  const picked = await window.showQuickPick(rows, {
    title: differenceWords(disagreement, translate),
    placeHolder: l10n.t('What is kept, both stand behind from then on'),
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
      return { label: `$(check) ${l10n.t('Keep “{0}” of {1}', first.tag, first.coder)}`, detail: words(first.spans) };
    case 'keep-second':
      return {
        label: `$(check) ${l10n.t('Keep “{0}” of {1}', second.tag, second.coder)}`,
        detail: words(second.spans),
      };
    case 'keep-both':
      return {
        label: `$(check-all) ${l10n.t('Keep both, “{0}” and “{1}”', first.tag, second.tag)}`,
        detail: words(first.spans),
      };
    case 'merge':
      return {
        label: `$(arrow-both) ${l10n.t('Take the words of both together')}`,
        detail: words([wordsOf(disagreement)]),
      };
    case 'drop':
      return { label: `$(trash) ${l10n.t('Drop “{0}” of {1}', first.tag, first.coder)}`, detail: words(first.spans) };
  }
}
