import { canonicalIn, type FolderNames } from '../article/folder-names.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import type { ComparedArticles } from './comparison-store.ts';
import { Emitter, type Event } from './event.ts';
import type { NamesInForce } from './names/names-in-force.ts';

interface Known {
  /** `ArticleIndex.stateOf` when it was made. */
  readonly state: unknown;
  readonly article: ComparedArticle;
}

/**
 * The articles of the folder’s index as comparing sees them, gathered in slices once somebody asks. Each is the same
 * object for as long as nothing about its article changed.
 *
 * @param onDidChange Tells of changes of the index and of open articles, perhaps some of them at once.
 */
export function comparedArticles(index: ArticleIndex, names: NamesInForce, onDidChange: Event<void>): ComparedArticles {
  let inForce: ReadonlySet<FolderNames> = new Set();
  const changed = new Emitter<void>();
  let known = new Map<string, Known>();
  let articles: readonly ComparedArticle[] = [];
  let isWanted = false;
  let isGathered = false;
  let gathering = 0;

  async function gather(): Promise<void> {
    gathering += 1;
    const own = gathering;
    isGathered = false;
    const now = new Map<string, Known>();
    await index.inSlices(
      index.uris(),
      (uri) => {
        const state = index.stateOf(uri);
        const before = known.get(uri);
        if (state !== undefined && before?.state === state) now.set(uri, before);
        else {
          const article = index.comparedArticle(uri);
          if (state !== undefined && article !== undefined) now.set(uri, { state, article });
        }
      },
      () => own !== gathering,
    );
    if (own !== gathering) {
      // What was made need not be made again by the one that came between.
      known = new Map([...known, ...now]);
      return;
    }
    known = now;
    inForce = new Set([...now.keys()].map((uri) => names.namesOf(uri)));
    articles = [...now.values()].map(({ article }) => article);
    isGathered = true;
    changed.fire();
  }

  onDidChange(() => {
    if (isWanted) void gather();
  });
  return {
    gather() {
      isWanted = true;
      void gather();
    },
    articles: () => articles,
    // Of several folders the first that knows a name has the say: articles are compared over all of them.
    settled: (name, type) => canonicalIn(inForce, name, type),
    isReading: () => !isGathered || index.progress.status === 'reading' || index.progress.status === 'idle',
    onDidChange: changed.event,
  };
}
