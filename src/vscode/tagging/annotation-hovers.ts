import { type Disposable, Hover, languages } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromPosition, toRange } from '../convert.ts';
import { currentArticle } from '../current-article.ts';
import { ARTICLE_DOCUMENTS } from '../hovers/register-hovers.ts';
import { annotationHover } from './annotation-hover.ts';
import { trustedMarkdown } from '../hovers/trusted-markdown.ts';

const COMMANDS = [
  'pressmark.confirmPlace',
  'pressmark.discuss',
  'pressmark.editAnnotation',
  'pressmark.removeAnnotation',
];

/** Says on hovering over tagged words what people said of them. */
export function registerAnnotationHovers(store: ArticleStore): Disposable {
  return languages.registerHoverProvider(ARTICLE_DOCUMENTS, {
    provideHover(document, position) {
      const article = currentArticle(store, document);
      if (article === undefined) return undefined;
      const offset = fromPosition(article.lines, position);
      const found = article.model.taggings.flatMap(({ tagging, anchor }) => {
        const span =
          'spans' in anchor ? anchor.spans.find(({ start, end }) => start <= offset && offset <= end) : undefined;
        return span === undefined ? [] : [{ annotation: { tagging, anchor }, span }];
      });
      const [first] = found;
      if (first === undefined) return undefined;
      const contents = found.map(({ annotation }) =>
        trustedMarkdown(annotationHover(article.uri, article.model.text, annotation), COMMANDS),
      );
      return new Hover(contents, toRange(article.lines, first.span));
    },
  });
}
