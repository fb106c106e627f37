import type { Analysis } from '../../src/article/analysis-model.ts';

/** An analysis that found nothing but a title, and has the day given. */
export function bareAnalysis(title: string, published: string | undefined): Analysis {
  return {
    metadata: { title },
    ...(published === undefined ? {} : { published }),
    language: 'en',
    regions: [],
    quotations: [],
    entities: [],
    timeExpressions: [],
    problems: [],
  };
}
