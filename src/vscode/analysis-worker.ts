import { parentPort } from 'node:worker_threads';
import { runToEnd } from '../article/steps.ts';
import type { Analyzer } from '../workspace/analyzer.ts';
import type { ArticleToRecord } from '../workspace/indexing/article-record.ts';
import { recordSteps } from '../workspace/indexing/record-steps.ts';

// Entry of the thread that reads a folder in the background: an article comes in, its record goes out, and nothing is
// remembered in between. What it throws ends it, and whoever started it leaves that article out.
function answer(analyzer: Analyzer, article: ArticleToRecord): void {
  const { text, published } = article;
  const analysis = runToEnd(analyzer.forArticle().steps(text, published === undefined ? {} : { published }));
  const record = runToEnd(recordSteps(article, analysis));
  const parts = [record.text, record.analysis, ...(record.compared === undefined ? [] : [record.compared])];
  // Handed over, not copied.
  parentPort?.postMessage(record, [...new Set(parts.map(({ buffer }) => buffer as ArrayBuffer))]);
}

void import('../workspace/segment-analyzer.ts').then(({ segmentAnalyzer }) => {
  parentPort?.on('message', (article: ArticleToRecord) => answer(segmentAnalyzer, article));
  parentPort?.postMessage('ready');
});
