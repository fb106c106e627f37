import { Disposable } from 'vscode';
import type { CodebookStore } from '../../workspace/codebook-store.ts';
import { registerCodebookProblems } from './codebook-problems.ts';
import { followCodebooks } from './follow-codebooks.ts';

/** Codebooks: which are in force, what is wrong with them, and the commands that change them. */
export function registerCodebooks(codebooks: CodebookStore): Disposable {
  return Disposable.from(registerCodebookProblems(codebooks), followCodebooks(codebooks));
}
