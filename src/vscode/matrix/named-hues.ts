import type { Hue } from '../../article/speaker-hues.ts';
import type { LinkedNames } from '../../comparison/linked-names.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { SpeakerHues } from '../../workspace/speaker-hues.ts';
import type { HueOf } from './to-page-model.ts';

/** Hues by canonical name over all articles: that of the first article which gives the speaker one. */
export function namedHues(articles: Iterable<IndexedArticle>, linked: LinkedNames, hues: SpeakerHues): HueOf {
  const known = new Map<string, Hue>();
  for (const { model } of articles) {
    const own = hues.of(model.analysis);
    for (const { id, name, type } of model.analysis.entities) {
      const hue = own.get(id);
      const canonical = linked(name, type);
      if (hue !== undefined && hue !== 'none' && !known.has(canonical)) known.set(canonical, hue);
    }
  }
  return (name) => (name === undefined ? 'none' : (known.get(name) ?? 'none'));
}
