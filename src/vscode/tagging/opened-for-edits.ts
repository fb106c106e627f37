import type { ArticleModel } from '../../article/article-model.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';

/** Reads the annotations of an article of the folder that nobody opened or tagged yet, so that some can be added. */
export async function openedForEdits(
  { sidecars }: { readonly sidecars: SidecarStore },
  { uri, model }: { readonly uri: string; readonly model: ArticleModel },
): Promise<void> {
  if (sidecars.annotationsOf(uri) === undefined)
    await sidecars.articleOpened(uri, model.text, model.analysis.metadata.url);
}
