// How long one edit and one opening take, in an article of 1,000 words and in one of 1 MB: the work of the extension
// itself, through the store and the scheduler, without an editor. Prints a table.
import { ArticleStore } from '../src/workspace/article-store.ts';
import { Scheduler } from '../src/workspace/scheduler.ts';
import { segmentAnalyzer } from '../src/workspace/segment-analyzer.ts';
import { DEFAULT_CODEBOOK } from '../src/article/default-codebook.ts';
import { tagHues } from '../src/article/tag-hues.ts';
import { layersOf } from '../src/vscode/decorations/layers.ts';
import { textOf } from './sample-text.ts';

const SETTINGS = {
  on: true,
  quotations: 'all',
  speakers: true,
  dates: true,
  tags: true,
  differences: true,
  colorBy: 'speaker',
  style: 'fill',
  dim: true,
  showLabel: true,
} as const;

const EDITS = 40;

/** Runs `work` to its end; milliseconds in all, and the longest stretch without letting others in. */
async function measure(
  work: (scheduler: Scheduler) => Promise<void> | undefined,
): Promise<{ all: number; stretch: number }> {
  let stretch = 0;
  let began = performance.now();
  const scheduler = new Scheduler({
    now: () => performance.now(),
    later: (callback) => {
      stretch = Math.max(stretch, performance.now() - began);
      setImmediate(() => {
        began = performance.now();
        callback();
        stretch = Math.max(stretch, performance.now() - began);
      });
    },
  });
  const start = performance.now();
  began = start;
  await work(scheduler);
  return { all: performance.now() - start, stretch };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

for (const [label, length] of [
  ['1,000 words', 6_000],
  ['1 MB', 1_000_000],
] as const) {
  const uri = 'file:///bench.txt';
  let text = textOf(length);
  let version = 1;
  const edits: number[] = [];
  const opening = await measure(async (scheduler) => {
    const store = new ArticleStore(segmentAnalyzer, scheduler);
    const analyzed = (): Promise<void> =>
      new Promise((resolve) => {
        const listening = store.onDidChange(() => {
          listening.dispose();
          resolve();
        });
      });
    const opened = analyzed();
    store.update(uri, { name: 'bench.txt', version, text });
    await opened;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const at = Math.floor((text.length * (edit + 0.5)) / EDITS);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      version += 1;
      const before = performance.now();
      const done = analyzed();
      store.update(uri, { name: 'bench.txt', version, text });
      await done;
      const article = store.get(uri);
      if (article !== undefined) layersOf(article.model, new Map(), tagHues(DEFAULT_CODEBOOK), SETTINGS);
      edits.push(performance.now() - before);
    }
  });
  const sum = edits.reduce((all, one) => all + one, 0);
  console.log(
    `${label}: opening ${(opening.all - sum).toFixed(0)} ms, one edit ${median(edits).toFixed(1)} ms at the median ` +
      `(worst ${Math.max(...edits).toFixed(1)}), longest stretch ${opening.stretch.toFixed(1)} ms`,
  );
}
