import { l10n, Uri, window } from 'vscode';
import { replacementOf, type TagChange } from '../../annotations/codebook/tag-change.ts';
import type { ArticleAnnotations } from '../../workspace/sidecars/sidecar-annotations.ts';
import { tagStep } from '../../workspace/codebooks/tag-step.ts';
import { stepDone, stepSentence, stepVerb } from '../../workspace/codebooks/tag-step-words.ts';
import { translate } from '../translate.ts';
import { pathInFolder } from '../article-admission.ts';
import { readableFile } from '../folder-files/readable-file.ts';
import { tell } from '../tell.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { folderAnnotations } from './folder-annotations.ts';
import { previewStep } from './preview-step.ts';

/** What is known when a change of a tag is to be done. */
export interface ChangeOptions {
  /** Ids of the annotations that change, where not all do. */
  readonly chosen?: ReadonlySet<string>;
  /** Whether nobody needs to be asked: the places were chosen, or nothing but the codebook changes. */
  readonly isAsked?: boolean;
}

const UNREADABLE = l10n.t('No tag was changed: the codebook of this folder cannot be read. Repair it first.');

/**
 * Does a change of a tag in the codebook and in every annotation of the folder, as one step to undo, after showing what it
 * would do. Where the codebook or a file of annotations cannot be read, nothing is done: half of a change would be worse.
 * A file that can be read and not be written keeps its change in memory, as with every edit.
 */
export async function changeTag(
  parts: CodebookParts,
  folder: string | undefined,
  change: TagChange,
  { chosen, isAsked = false }: ChangeOptions = {},
): Promise<boolean> {
  const codebook = folder === undefined ? undefined : await readableFile(parts.codebooks, folder, UNREADABLE);
  if (folder !== undefined && codebook === undefined) return false;
  const replacement = replacementOf(change);
  const articles = replacement === undefined ? [] : await folderAnnotations(parts, folder);
  if (isStopped(articles)) return false;
  const step = tagStep(change, codebook, articles, chosen);
  if (step.codebook === undefined && step.edits.length === 0) {
    tell(folder === undefined ? l10n.t('A codebook needs a folder: open one') : l10n.t('Nothing to change'));
    return false;
  }
  const does = { verb: stepVerb(change, translate), sentence: stepSentence(change, step, translate) };
  if (!isAsked && !(await previewStep(parts, does, step))) return false;
  // An article may have gone while the list was looked at.
  const edits = step.edits.filter(({ uri }) => parts.sidecars.annotationsOf(uri) !== undefined);
  const what = change.type === 'create' ? change.tag.label : change.tag;
  const done = stepDone(change, translate);
  const outcome =
    step.codebook === undefined
      ? await parts.edits.edit(done, what, ...edits)
      : await parts.edits.editFile(done, what, step.codebook, edits);
  if (outcome.refused !== undefined) return false;
  // A tag that is only split stays what it was.
  if (replacement?.to !== undefined && change.type !== 'split') await parts.memory.renamed(replacement.from, replacement.to); // prettier-ignore
  return true;
}

/** Whether a file of annotations cannot be read; says which. */
function isStopped(articles: readonly ArticleAnnotations[]): boolean {
  const unreadable = articles.filter(({ fault }) => fault !== undefined);
  const [first] = unreadable;
  if (first === undefined) return false;
  const names = unreadable.map(({ uri }) => pathInFolder(Uri.parse(uri))).join(', ');
  const open = l10n.t('Open it');
  void window
    .showWarningMessage(
      l10n.t('No tag was changed: the annotations of {0} cannot be read. Repair them first.', names),
      open,
    )
    .then((answer) => (answer === open ? window.showTextDocument(Uri.parse(first.sidecarUri)) : undefined));
  return true;
}
