import type { Analysis } from '../../article/analysis-model.ts';
import type { LazyAnalyzer } from '../lazy-analyzer.ts';
import type { Scheduler } from '../scheduler.ts';
import { toRecord } from './article-record.ts';
import type { RecordMaker } from './record-maker.ts';

/** Makes records here, in slices of the scheduler, behind everything that somebody looks at. */
export function scheduledRecords(analyzer: LazyAnalyzer, scheduler: Scheduler): RecordMaker {
  return {
    async make(article) {
      await analyzer.load();
      const { text, published } = article;
      const options = published === undefined ? {} : { published };
      const steps = analyzer.forArticle().steps(text, options);
      const analysis = await new Promise<Analysis>((resolve) => void scheduler.run(steps, resolve, 'background'));
      return toRecord(article, analysis);
    },
    rest: () => undefined,
    dispose: () => undefined,
  };
}
