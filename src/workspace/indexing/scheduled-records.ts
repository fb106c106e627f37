import type { Steps } from '../../article/steps.ts';
import type { LazyAnalyzer } from '../lazy-analyzer.ts';
import type { Scheduler } from '../scheduler.ts';
import type { ArticleRecord, ArticleToRecord } from './article-record.ts';
import type { RecordMaker } from './record-maker.ts';

/** Makes records here, in slices of the scheduler, behind everything that somebody looks at. */
export function scheduledRecords(analyzer: LazyAnalyzer, scheduler: Scheduler): RecordMaker {
  return {
    async make(article) {
      const [{ recordSteps }] = await Promise.all([import('./record-steps.ts'), analyzer.load()]);
      function* steps({ text, published }: ArticleToRecord): Steps<ArticleRecord> {
        const options = published === undefined ? {} : { published };
        return yield* recordSteps(article, yield* analyzer.forArticle().steps(text, options));
      }
      return new Promise((resolve) => void scheduler.run(steps(article), resolve, 'background'));
    },
    rest: () => undefined,
    dispose: () => undefined,
  };
}
