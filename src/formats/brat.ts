import type { Template } from '../article/translate.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { annotationLines } from './brat-annotations.ts';
import { annotationConfiguration, visualConfiguration } from './brat-configuration.ts';
import { bratTypes, type BratTypes } from './brat-types.ts';
import { exportedMarks } from './exported-mark.ts';
import { fileNames } from './file-names.ts';
import type { Format } from './format.ts';
import { creatorsLost, orphansLost } from './losses.ts';

/**
 * brat standoff: for each article its canonical text (`.txt`) and its annotations (`.ann`), and the configuration brat
 * needs to show them. Flat, in a folder of its own: `annotation.conf` marks the whole folder as an export, and a
 * folder below it would not be.
 */
export const brat: Format = {
  id: 'brat',
  label: 'brat',
  purpose: 'other annotation tools',
  detail: 'a folder of texts with standoff annotations, also read by INCEpTION' satisfies Template,
  extension: 'ann',
  layout: 'folder',
  write: (articles, { what }) => {
    const types = typesIn(articles);
    const names = fileNames(articles.map((article) => article.name));
    return [
      { path: 'brat/annotation.conf', text: annotationConfiguration(types) },
      { path: 'brat/visual.conf', text: visualConfiguration(types) },
      ...articles.flatMap((article, index) => [
        { path: `brat/${names[index] ?? ''}.txt`, text: article.text },
        {
          path: `brat/${names[index] ?? ''}.ann`,
          text: annotationLines(article.text, exportedMarks(article, what), types),
        },
      ]),
    ];
  },
  losses: (articles, what) => [...orphansLost(articles, what), ...creatorsLost(articles, what)],
};

function typesIn(articles: readonly ArticleModel[]): BratTypes {
  return bratTypes(articles.flatMap((article) => article.taggings.flatMap(({ tagging }) => tagging.tags)));
}
