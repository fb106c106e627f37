import { listed } from '../../article/listed.ts';
import { translate } from '../translate.ts';
import { l10n, window } from 'vscode';
import { pairsOf } from '../../annotations/agreement/pairs-of.ts';

/** Asks whose annotations are to be compared: one of all pairs, or everybody; without a question where there are but two. */
export async function pickCoders(coders: readonly string[]): Promise<readonly string[] | undefined> {
  if (coders.length === 2) return coders;
  const pairs = pairsOf(coders);
  const rows = [
    ...pairs.map((pair) => ({ label: listed(pair, 'and', translate), coders: pair })),
    { label: l10n.t('All {0} people', coders.length), description: listed(coders, 'and', translate), coders }, // prettier-ignore
  ];
  const picked = await window.showQuickPick(rows, {
    title: l10n.t('Whose annotations?'),
    placeHolder: l10n.t('Two people, or all'),
  });
  return picked?.coders;
}
