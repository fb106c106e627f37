import { parentPort } from 'node:worker_threads';
import type { Analyzer } from '../workspace/analyzer.ts';
import { type ArticleToRecord, toRecord } from '../workspace/indexing/article-record.ts';

// Entry of the thread that reads a folder in the background: an article comes in, its record goes out, and nothing is
// remembered in between. What it throws ends it, and whoever started it leaves that article out.
function answer(analyzer: Analyzer, article: ArticleToRecord): void {
  const { text, published } = article;
  const steps = analyzer.forArticle().steps(text, published === undefined ? {} : { published });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const record = toRecord(article, step.value);
  const parts = [record.text, record.analysis, ...(record.compared === undefined ? [] : [record.compared])];
  // Handed over, not copied.
  parentPort?.postMessage(record, [...new Set(parts.map(({ buffer }) => buffer as ArrayBuffer))]);
}

void import('../workspace/segment-analyzer.ts').then(({ segmentAnalyzer }) => {
  parentPort?.on('message', (article: ArticleToRecord) => answer(segmentAnalyzer, article));
  parentPort?.postMessage('ready');
});
