import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Codebook } from '../../src/article/codebook.ts';
import { sliceOf } from '../../src/article/span.ts';
import { ArticleOffers } from '../../src/workspace/article-offers.ts';
import { ArticleStore } from '../../src/workspace/article-store.ts';
import { CodebookStore } from '../../src/workspace/codebooks/codebook-store.ts';
import { Scheduler } from '../../src/workspace/scheduler.ts';
import { SidecarStore } from '../../src/workspace/sidecars/sidecar-store.ts';
import { MemoryFileSystem } from '../support/memory-file-system.ts';
import { FakeClock } from './fake-clock.ts';

const URI = 'file:///news/harbor.txt';
const BOOK: Pick<Codebook, 'tags'> = { tags: [{ id: 'denial', label: 'denial', suggest: 'denial' }] };
const TEXT = 'The mayor denied the claims. The harbor is old, and the people came to the hall.\n';
const MORE = `It rained. ${TEXT}The port denied the report.\n`;

async function fixture() {
  const clock = new FakeClock();
  const scheduler = new Scheduler(clock);
  const files = new MemoryFileSystem();
  await files.write('file:///news/pressmark.codebook.json', new TextEncoder().encode(JSON.stringify(BOOK)));
  const codebooks = new CodebookStore(files, () => 'file:///news');
  await codebooks.load('file:///news/pressmark.codebook.json');
  let ids = 0;
  const identity = { newId: () => String(++ids), creator: () => 'Ada' };
  const sidecars = new SidecarStore({ files, clock: { now: () => new Date(0) }, identity });
  const store = new ArticleStore(
    { forArticle: () => ({ steps: function* (text) { yield; return { ...analyze(text), language: 'en' }; } }) }, // prettier-ignore
    scheduler,
  );
  sidecars.onDidChange((annotations) => store.setAnnotations(URI, annotations));
  let isWanted = true;
  const offers = new ArticleOffers({ store, codebooks, scheduler, isWanted: () => isWanted });
  const seen = (): string[] => offers.of(URI).map(({ tag, span }) => `${tag.label}: ${sliceOf(store.get(URI)!.model.text, span)}`); // prettier-ignore
  const open = async (text: string, version = 1): Promise<void> => {
    store.update(URI, { name: 'harbor.txt', version, text });
    clock.runAll();
    await sidecars.articleOpened(URI, text);
  };
  return { store, sidecars, offers, seen, open, want: (wanted: boolean) => (isWanted = wanted) };
}

const DENIAL = 'denial: The mayor denied the claims.';

describe('offers in an open article', () => {
  it('are there with its analysis, and after an edit at once', async () => {
    const { open, seen } = await fixture();
    await open(TEXT);
    await vi.waitFor(() => expect(seen()).toEqual([DENIAL]));
    await open(MORE, 2);
    expect(seen()).toEqual([DENIAL, 'denial: The port denied the report.']);
  });

  it('end with a tag or a rejection, and come back with undo', async () => {
    const { open, seen, sidecars, offers } = await fixture();
    await open(TEXT);
    await vi.waitFor(() => expect(seen()).toEqual([DENIAL]));
    const { span } = offers.of(URI)[0]!;
    await sidecars.edit({ type: 'tag', uri: URI, spans: [span], tags: ['denial'], rule: 'denial' });
    expect(seen()).toEqual([]);
    await sidecars.undo();
    expect(seen()).toEqual([DENIAL]);
    const verdict = { type: 'reject', rule: 'denial', tag: 'denial' } as const;
    await sidecars.edit({ type: 'decide', uri: URI, spans: [span], verdict });
    expect(seen()).toEqual([]);
    await sidecars.undo();
    expect(seen()).toEqual([DENIAL]);
  });

  it('are looked for only where somebody wants them, and forgotten with the article', async () => {
    const { open, seen, want, offers, store } = await fixture();
    want(false);
    await open(TEXT);
    offers.lookAgain();
    expect(seen()).toEqual([]);
    want(true);
    offers.lookAgain();
    await vi.waitFor(() => expect(seen()).toEqual([DENIAL]));
    store.close(URI);
    expect(offers.of(URI)).toEqual([]);
  });
});
