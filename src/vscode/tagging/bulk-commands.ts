import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { AnnotationEdit } from '../../workspace/sidecars/sidecar-edit.ts';
import { translate } from '../translate.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { tell } from '../tell.ts';
import { annotationsMeant, type AnnotationArgument, found, type FoundAnnotation } from './annotations-meant.ts';
import { knownTags } from './picking/known-tags.ts';
import { idsByArticle } from './ids-by-article.ts';
import { pickTag } from './picking/tag-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';

/** Changes that many annotations take at once. */
type BulkChange = 'add' | 'replace' | 'take' | 'confirm' | 'remove';

/** Change All Shown…, of exactly what the Annotations view shows, and the same for the rows selected there. */
export function registerBulkCommands(parts: TaggingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.annotations.changeShown', () => change(parts, found(parts, parts.shown.all()))),
    commands.registerCommand(
      'pressmark.annotations.changeSelected',
      async (argument: AnnotationArgument, rows?: TreeNode[]) =>
        change(parts, await annotationsMeant(parts, argument ?? { selected: true }, rows)),
    ),
  );
}

/** One change to take back, over however many articles. */
async function change(parts: TaggingParts, annotations: readonly FoundAnnotation[]): Promise<void> {
  if (annotations.length === 0) {
    tell(l10n.t('No annotation is shown'));
    return;
  }
  const wanted = await askChange(parts, annotations);
  if (wanted === undefined) return;
  const edits = await editsOf(parts, wanted, annotations);
  if (edits === undefined || edits.length === 0) return;
  const what = counted(annotations.length, 'annotation', translate);
  await parts.edits.edit(
    wanted === 'remove' ? l10n.t('Removed {0}', what) : l10n.t('Changed {0}', what),
    what,
    ...edits,
  );
}

async function askChange(
  { shown }: TaggingParts,
  annotations: readonly FoundAnnotation[],
): Promise<BulkChange | undefined> {
  const articles = new Set(annotations.map(({ uri }) => uri)).size;
  const what = translate('{annotations} in {articles}', {
    annotations: counted(annotations.length, 'annotation', translate),
    articles: counted(articles, 'article', translate),
  });
  const unsure = annotations.filter(isUnsure).length;
  const filter = shown.choice.filterWords;
  const rows: (QuickPickItem & { readonly change: BulkChange })[] = [
    { change: 'add', label: `$(add) ${l10n.t('Add a Tag…')}` },
    { change: 'replace', label: `$(arrow-swap) ${l10n.t('Replace a Tag by Another…')}` },
    { change: 'take', label: `$(remove) ${l10n.t('Take a Tag Away…')}` },
    ...(unsure > 0
      ? [
          {
            change: 'confirm',
            label: `$(check) ${unsure === 1 ? l10n.t('Confirm 1 Place') : l10n.t('Confirm {0} Places', unsure)}`,
          } as const,
        ]
      : []),
    {
      change: 'remove',
      label: `$(trash) ${annotations.length === 1 ? l10n.t('Remove 1 Annotation') : l10n.t('Remove {0} Annotations', annotations.length)}`,
    },
  ];
  const title = filter === undefined ? l10n.t('Change {0}', what) : l10n.t('Change {0} · only {1}', what, filter);
  const placeHolder = l10n.t('It can be taken back as one change');
  return (await window.showQuickPick(rows, { title, placeHolder }))?.change;
}

async function editsOf(
  parts: TaggingParts,
  wanted: BulkChange,
  annotations: readonly FoundAnnotation[],
): Promise<AnnotationEdit[] | undefined> {
  const { onlyTag } = parts.shown.choice.options;
  switch (wanted) {
    case 'add': {
      const added = (await pickTag(l10n.t('Add which tag?'), knownTags(parts), { plain: true }))?.tag;
      if (added === undefined) return undefined;
      await parts.memory.used(added);
      return annotations.map(({ uri, tagging }) => ({ type: 'reword', uri, id: tagging.id, tags: [...tagging.tags, added] })); // prettier-ignore
    }
    case 'replace': {
      const from = await askOwnTag(l10n.t('Replace which tag?'), annotations, onlyTag);
      if (from === undefined) return undefined;
      const to = (await pickTag(l10n.t('Replace {0} by which tag?', from), knownTags(parts), { plain: true }))?.tag;
      return to === undefined ? undefined : retagEdits(annotations, from, to);
    }
    case 'take': {
      const from = await askOwnTag(l10n.t('Take which tag away?'), annotations, onlyTag);
      return from === undefined ? undefined : retagEdits(annotations, from, undefined);
    }
    case 'confirm':
      return annotations.flatMap(
        ({ uri, tagging, anchor }) =>
        'spans' in anchor && anchor.status !== 'exact' ? [{ type: 'place', uri, id: tagging.id, spans: anchor.spans }] : [], // prettier-ignore
      );
    case 'remove':
      return [...idsByArticle(annotations)].map(([uri, ids]) => ({ type: 'remove', uri, ids }));
  }
}

function isUnsure({ anchor }: FoundAnnotation): boolean {
  return anchor.status === 'moved' || anchor.status === 'changed';
}

/**
 * Asks for one of the tags that the annotations have, with how many have it; the one that they were filtered by stands
 * first, the only one is not asked for.
 */
async function askOwnTag(
  title: string,
  annotations: readonly FoundAnnotation[],
  onlyTag: string,
): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const { tagging } of annotations) for (const tag of tagging.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1) return only;
  const first = (tag: string): number => (tag === onlyTag ? Infinity : (counts.get(tag) ?? 0));
  const rows = [...counts]
    .sort(([a], [b]) => first(b) - first(a))
    .map(([tag, count]) => ({ label: `$(bookmark) ${tag}`, description: String(count), tag }));
  return (await window.showQuickPick(rows, { title }))?.tag;
}

function retagEdits(annotations: readonly FoundAnnotation[], from: string, to: string | undefined): AnnotationEdit[] {
  const having = annotations.filter(({ tagging }) => tagging.tags.includes(from));
  return [...idsByArticle(having)].map(([uri, ids]) => ({ type: 'retag', uri, ids, from, to }));
}
