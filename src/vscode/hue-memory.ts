import { Disposable, type Memento, workspace } from 'vscode';
import type { ArticleStore } from '../workspace/article-store.ts';
import type { HueMemory, SpeakerHues } from '../workspace/speaker-hues.ts';

const KEY = 'speakerHues';

/** Remembers hues in the workspace's state: the speakers of one folder keep theirs, other folders have their own. */
export function hueMemory(memory: Memento): HueMemory {
  return {
    read: () => memory.get<Readonly<Record<string, number>>>(KEY, {}),
    write: (hues) => void memory.update(KEY, hues),
  };
}

/** Keeps the hues of an article's speakers when it is first read and when it is saved. */
export function registerHueMemory(store: ArticleStore, hues: SpeakerHues): Disposable {
  const seen = new Set<string>();
  const remember = (uri: string): void => {
    const article = store.get(uri);
    if (article !== undefined) hues.remember(article.model.analysis);
  };
  return Disposable.from(
    store.onDidChange(({ uri, what }) => {
      if (what === 'closed') seen.delete(uri);
      if (what !== 'analysis' || seen.has(uri)) return;
      seen.add(uri);
      remember(uri);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => remember(uri.toString())),
  );
}
