import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { TagStep, TagUse } from '../../workspace/codebooks/tag-step.ts';
import { numberText } from '../number-text.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { untilHidden } from '../until-hidden.ts';
import { useItem, showUse } from './use-items.ts';
import type { CodebookParts } from './codebook-parts.ts';

interface PreviewItem extends QuickPickItem {
  readonly does?: true;
  readonly use?: TagUse;
}

/** So many places are listed. */
const MOST = 500;

/**
 * Says what a change would do and lists the places; Enter does it. A place that is chosen is shown in its article, and
 * the question stays. Escape: nothing is done.
 */
export async function previewStep(
  parts: Pick<CodebookParts, 'store' | 'index'>,
  { verb, sentence }: { readonly verb: string; readonly sentence: string },
  { uses }: TagStep,
): Promise<boolean> {
  const pick = window.createQuickPick<PreviewItem>();
  pick.title = sentence;
  pick.placeholder = l10n.t('Enter does it, Escape leaves everything as it is');
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.items = [
    {
      label: `$(check) ${verb}`,
      description: excerpt(sentence.startsWith(verb) ? sentence.slice(verb.length + 1) : sentence, 120),
      does: true,
      alwaysShow: true,
    },
    ...(uses.length === 0 ? [] : [{ label: l10n.t('places'), kind: QuickPickItemKind.Separator }]),
    ...uses.slice(0, MOST).map((use): PreviewItem => ({ ...useItem(parts, use), use })),
    ...(uses.length <= MOST ? [] : [{ label: `$(ellipsis) ${l10n.t('{0} more', numberText(uses.length - MOST))}` }]),
  ];
  let isMeant = false;
  await untilHidden(
    pick,
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.use !== undefined) void showUse(parts, item.use);
      if (item?.does !== true) return;
      isMeant = true;
      pick.hide();
    }),
  );
  return isMeant;
}
