import { window } from 'vscode';
import { coderWords } from '../../annotations/agreement/agreement-words.ts';
import { pairsOf } from '../../annotations/agreement/pairs-of.ts';
import { plural } from '../article-counts.ts';

/** Asks whose annotations are to be compared: one of all pairs, or everybody; without a question where there are but two. */
export async function pickCoders(coders: readonly string[]): Promise<readonly string[] | undefined> {
  if (coders.length === 2) return coders;
  const pairs = pairsOf(coders);
  const rows = [
    ...pairs.map((pair) => ({ label: coderWords(pair), coders: pair })),
    { label: `All ${plural(coders.length, 'person').replace('persons', 'people')}`, description: coderWords(coders), coders }, // prettier-ignore
  ];
  const picked = await window.showQuickPick(rows, { title: 'Whose annotations?', placeHolder: 'Two people, or all' });
  return picked?.coders;
}
