import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Span } from '../../article/span.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import { tellLonger } from '../tell.ts';
import { knownModel } from '../known-model.ts';
import { annotationMeant, type AnnotationArgument, type FoundAnnotation } from './annotations-meant.ts';
import { excerptAt } from './picking/occurrence-rows.ts';
import { occurrencesOf } from './passages/occurrences.ts';
import type { TaggingParts } from './tagging-parts.ts';

/** Settles what a person must decide: where words belong that stand in several places, and which of two versions stays. */
export function registerDoubtCommands(parts: TaggingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.choosePlace', async (argument: AnnotationArgument) => {
      const meant = await annotationMeant(parts, argument);
      if (meant !== undefined) await choosePlace(parts, meant);
    }),
    commands.registerCommand('pressmark.keepThisVersion', async (argument: AnnotationArgument) => {
      const meant = await annotationMeant(parts, argument);
      if (meant === undefined) return;
      const others = otherVersions(parts, meant);
      if (others.length === 0) return;
      const { uri } = meant;
      await parts.edits.edit(l10n.t('Kept this version'), l10n.t('The choice'), { type: 'remove', uri, ids: others });
    }),
    commands.registerCommand('pressmark.keepBothVersions', async (argument: AnnotationArgument) => {
      const meant = await annotationMeant(parts, argument);
      if (meant === undefined) return;
      const { uri } = meant;
      const copies = conflictsOf(parts, meant).map(({ copyId }) => copyId);
      await parts.edits.edit(l10n.t('Kept both versions'), l10n.t('The choice'), ...copies.map((id) => ({ type: 'settle', uri, id }) as const)); // prettier-ignore
    }),
  );
}

interface PlaceRow extends QuickPickItem {
  readonly span: Span;
}

/**
 * Lists the places that fit best, then the others where the words stand; the one that has the focus is shown in the
 * article. Parts of an interrupted passage are re-attached with several selections instead.
 */
async function choosePlace(parts: TaggingParts, { uri, tagging, anchor }: FoundAnnotation): Promise<void> {
  const model = knownModel(parts, uri);
  const [target, ...more] = tagging.targets;
  if (model === undefined || target === undefined) return;
  const { exact } = target.quote;
  const fitting = anchor.status === 'ambiguous' ? (anchor.candidates ?? []) : [];
  const others = occurrencesOf(model.text, exact, 'however written').filter(
    ({ start, end }) => !fitting.some((span) => span.start === start && span.end === end),
  );
  const places = more.length === 0 ? [...fitting, ...others] : [];
  const rows = places.map((span): PlaceRow => ({
    label: excerptAt(model.text, span),
    description: `¶${lineNumberAt(model, span.start)}`,
    span,
  }));
  if (rows.length === 0) {
    tellLonger(l10n.t('Select where the words belong, then choose Re-attach Here'));
    return;
  }
  const picked = await window.showQuickPick(rows, {
    title: l10n.t('Where does “{0}” belong?', excerpt(exact, 40)),
    placeHolder: l10n.t(
      '{0}: the place with the focus is shown in the article',
      tagging.tags.join(', ') || l10n.t('note'),
    ),
    ignoreFocusOut: true,
    onDidSelectItem: (row: PlaceRow) => void parts.tour.show({ uri, span: row.span }, false),
  });
  if (picked === undefined) return;
  const what = tagging.tags.join(', ') || l10n.t('note');
  await parts.edits.edit(l10n.t('Re-attached {0}', what), what, {
    type: 'place',
    uri,
    id: tagging.id,
    spans: [picked.span],
  });
}

function conflictsOf({ sidecars }: TaggingParts, { uri, tagging }: FoundAnnotation) {
  const conflicts = sidecars.annotationsOf(uri)?.conflicts ?? [];
  return conflicts.filter(({ id, copyId }) => id === tagging.id || copyId === tagging.id);
}

function otherVersions(parts: TaggingParts, meant: FoundAnnotation): string[] {
  const ids = conflictsOf(parts, meant).flatMap(({ id, copyId }) => [id, copyId]);
  return ids.filter((id) => id !== meant.tagging.id);
}
