import { counted } from '../../article/counted.ts';
import { translate } from '../translate.ts';
import { numberText } from '../number-text.ts';
import { commands, Disposable, l10n, type TreeView } from 'vscode';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { LARGE } from '../decorations/register-decorations.ts';
import type { FolderIndex } from '../folder-index.ts';
import type { ArticleTree } from './article-tree.ts';
import { followCursor } from './follow-cursor.ts';
import type { PassageTour } from './passage-tour.ts';
import type { SelectedRows } from './selected-rows.ts';
import { MOST_SHOWN, type ShownArticles } from './shown-articles.ts';
import type { TreeNode } from './tree-node.ts';
import type { TreeChoice } from './tree-options.ts';

/** Edits come in bursts: the tree is made anew no more often than this. */
const REST_MS = 80;

/** What the trees are made from. */
export interface TreeParts {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly folder: FolderIndex;
  readonly shown: ShownArticles;
  readonly codebooks: CodebookStore;
  readonly tour: PassageTour;
  readonly selectedEntities: SelectedRows;
}

/** Context keys that tell menus what was chosen in a view. */
export interface ViewKeys {
  readonly filtered: string;
  /** Left out by a view that is about the folder always. */
  readonly scope?: string;
}

/**
 * What all trees share: they follow the articles shown, the choice and the cursor, and say above the rows what is shown.
 *
 * @param more What is to be said there besides.
 */
export function registerView(
  view: TreeView<TreeNode>,
  tree: ArticleTree,
  choice: TreeChoice,
  { store, index, shown, tour }: TreeParts,
  keys: ViewKeys,
  more: () => string = () => '',
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const label = (): void => {
    const { scope } = choice.options;
    const articles = shown.of(scope);
    view.description =
      scope === 'folder' ? counted(index.progress.read, 'article', translate) : (articles[0]?.model.name ?? '');
    const large = scope === 'article' ? articles.find(({ model }) => model.text.length > LARGE) : undefined;
    const { filterWords } = choice;
    const isEmpty = filterWords !== undefined && articles.length > 0 && tree.roots.length === 0;
    view.message = [
      ...(large === undefined ? [] : [largeSentence(large.model)]),
      isEmpty ? l10n.t('Nothing matches {0}.', filterWords) : messageOf(choice, index),
      more(),
    ]
      .filter((line) => line !== '')
      .join('\n')
      .trim();
  };
  const refresh = (): void => {
    clearTimeout(timer);
    timer = undefined;
    tree.refresh();
    label();
  };
  label();
  return Disposable.from(
    tree,
    view,
    choice.onDidChange(() => {
      void commands.executeCommand('setContext', keys.filtered, choice.filterWords !== undefined);
      if (keys.scope !== undefined) void commands.executeCommand('setContext', keys.scope, choice.options.scope);
      refresh();
    }),
    shown.onDidChange(() => {
      // Not put off again and again: while changes keep coming the tree must still move.
      timer ??= setTimeout(refresh, REST_MS);
    }),
    followCursor(view, tree, store, tour),
    { dispose: () => clearTimeout(timer) },
  );
}

/** What is written above the rows: the filter, and how far the reading of the folder is. */
function messageOf({ options: { scope }, filterWords }: TreeChoice, { progress }: ArticleIndex): string {
  const read = numberText(progress.read);
  const total = numberText(progress.total);
  const reading =
    progress.status === 'reading'
      ? l10n.t('Reading articles · {0} of {1}', read, total)
      : progress.status === 'stopped'
        ? l10n.t('Read {0} of {1} articles.', read, total)
        : '';
  const most = numberText(MOST_SHOWN);
  const shown =
    progress.read > MOST_SHOWN && progress.status !== 'reading'
      ? l10n.t('The first {0} of {1} articles are shown, and all that are annotated.', most, read ?? '')
      : '';
  return [
    filterWords === undefined ? '' : l10n.t('Only {0} · clear with the filter button', filterWords),
    ...(scope === 'folder' ? [reading, shown] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function largeSentence({ name, text }: ArticleModel): string {
  const size = (text.length / 1_000_000).toFixed(1);
  return l10n.t('{0} is large ({1} MB). Pressmark reads it, highlighting only what is on the screen.', name, size);
}
