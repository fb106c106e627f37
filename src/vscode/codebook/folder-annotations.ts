import { Uri } from 'vscode';
import { toCanonical } from '../../article/canonical-text.ts';
import type { ArticleAnnotations } from '../../workspace/sidecars/sidecar-annotations.ts';
import { articleUriOf } from '../../workspace/sidecars/sidecar-uri.ts';
import { decodedFile } from '../decoded-file.ts';
import { folderOf } from '../folder-files/folder-of.ts';
import { sidecarFiles } from '../sidecar-files.ts';
import type { CodebookParts } from './codebook-parts.ts';

/**
 * The annotations of all articles of a workspace folder, be they open, indexed, excluded by the settings or gone: every
 * file of annotations is read that was not yet. Without a folder, those known that lie in none.
 */
export async function folderAnnotations(
  { index, sidecars }: Pick<CodebookParts, 'index' | 'sidecars'>,
  folder: string | undefined,
): Promise<ArticleAnnotations[]> {
  if (folder !== undefined) {
    const files = await sidecarFiles([{ uri: Uri.parse(folder) }]);
    const articles = new Set(files.flatMap((file) => articleUriOf(file.toString()) ?? []));
    await Promise.all([...articles].map((uri) => readIfNew({ index, sidecars }, uri)));
  }
  return sidecars
    .all()
    .filter(({ uri }) => folderOf(uri) === folder)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

async function readIfNew({ index, sidecars }: Pick<CodebookParts, 'index' | 'sidecars'>, uri: string): Promise<void> {
  if (sidecars.annotationsOf(uri) !== undefined) return;
  const model = index.get(uri);
  // The article itself may be gone: what was said of it still follows.
  const text = model?.text ?? toCanonical((await decodedFile(Uri.parse(uri))) ?? '');
  await sidecars.articleOpened(uri, text, model?.analysis.metadata.url);
}
