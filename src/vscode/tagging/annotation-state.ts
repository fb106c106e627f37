import { l10n } from 'vscode';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { sliceOf } from '../../article/span.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';

/** How sure it is where an annotation belongs. */
export interface AnnotationState {
  /** Name of a codicon. */
  readonly icon: string;
  /** What a screen reader hears after the tags; empty where nothing is to be checked. */
  readonly spoken: string;
}

const STATES: Readonly<Record<AnchoredTagging['anchor']['status'], AnnotationState>> = {
  exact: { icon: 'note', spoken: '' },
  moved: { icon: 'arrow-swap', spoken: l10n.t('place changed, check it') },
  changed: { icon: 'warning', spoken: l10n.t('words changed, check it') },
  ambiguous: { icon: 'question', spoken: l10n.t('place unclear') },
  orphan: { icon: 'warning', spoken: l10n.t('not found') },
};

export function stateOf({ anchor, tagging }: AnchoredTagging): AnnotationState {
  const state = STATES[anchor.status];
  const isDiscussed = anchor.status === 'exact' && (tagging.replies?.length ?? 0) > 0;
  return isDiscussed ? { ...state, icon: 'comment-discussion' } : state;
}

/** What has become of the passage and what to do, in a sentence; undefined where it stands as it was tagged. */
export function stateSentence(text: string, { anchor, tagging }: AnchoredTagging): string | undefined {
  switch (anchor.status) {
    case 'exact':
      return undefined;
    case 'moved':
      return l10n.t('The words were found at another place. Confirm Place if they are meant.');
    case 'changed': {
      const before = wordsOfTargets(tagging);
      const now = anchor.spans.map((span) => sliceOf(text, span)).join(' … ');
      return l10n.t('The words have changed: “{0}” → “{1}”. Confirm Place if they are still meant.', before, now);
    }
    case 'ambiguous':
      return l10n.t(
        'The words stand at several places in the article. Choose Place…, or select where they belong and choose Re-attach Here.',
      );
    case 'orphan':
      return l10n.t('The words are no longer in the article. Select where they belong and choose Re-attach Here.');
  }
}

/** What is said of an annotation that two people changed at once. */
export const KEPT_TWICE = l10n.t(
  'Two people changed this annotation at once; both versions are kept. Keep This One, or Keep Both.',
);
