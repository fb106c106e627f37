import type { EntityType } from '../../article/analysis-model.ts';
import type { ArticleIndex, NamesInArticle } from '../../workspace/article-index.ts';
import type { SpeakerRow } from './speaker-rows.ts';

/** The names of one type in the articles of the folder but for some, each with the first article that has it; by name. */
export async function namesElsewhere(
  index: Pick<ArticleIndex, 'names' | 'inSlices'>,
  wanted: EntityType,
  but: ReadonlySet<string>,
): Promise<SpeakerRow[]> {
  const found = new Map<string, string>();
  await index.inSlices(index.names(), ({ uri, name: article, named }: NamesInArticle) => {
    if (but.has(uri)) return;
    for (const { type, name } of named) if (type === wanted && !found.has(name)) found.set(name, article);
  });
  return [...found]
    .map(([name, description]) => ({ name, description }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
