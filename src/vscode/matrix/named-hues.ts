import type { Hue } from '../../article/speaker-hues.ts';
import type { Comparison } from '../../comparison/comparison-model.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import type { HueOf } from './to-page-model.ts';

/** Articles whose speakers have a color on the page: each is opened for it while the page waits. */
const MOST_COLORED = 500;

/** Hues by canonical name over the first articles of the folder: that of the first one which gives the speaker one. */
export async function namedHues(
  index: Pick<ArticleIndex, 'uris' | 'articles' | 'inSlices'>,
  { linked }: Pick<Comparison, 'linked'>,
  hues: SpeakerHues,
): Promise<HueOf> {
  const known = new Map<string, Hue>();
  await index.inSlices(index.articles(index.uris().slice(0, MOST_COLORED)), ({ model }) => {
    const own = hues.of(model.analysis);
    for (const { id, name, type } of model.analysis.entities) {
      const hue = own.get(id);
      const canonical = linked(name, type);
      if (hue !== undefined && hue !== 'none' && !known.has(canonical)) known.set(canonical, hue);
    }
  });
  return (name) => (name === undefined ? 'none' : (known.get(name) ?? 'none'));
}
