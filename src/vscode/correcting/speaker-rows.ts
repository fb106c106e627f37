import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { Entity, Quotation, SettledName } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { translate } from '../translate.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import { keptRows } from './kept-rows.ts';

/** One name to choose as the speaker. */
export interface SpeakerRow {
  readonly name: string;
  /** `¶13 · 4 quotations` */
  readonly description: string;
}

export interface SpeakerGroup {
  readonly heading: string;
  readonly rows: readonly SpeakerRow[];
}

/**
 * Who may have said it: first those who speak in this article, the one named nearest before the quotation first; then
 * whom else it names; then whose names the folder has settled, and the people of its other articles. Everybody once; places
 * do not speak.
 *
 * @param elsewhere the people of the other articles of the folder
 */
export function speakerGroups(
  { model }: IndexedArticle,
  quotation: Quotation,
  elsewhere: readonly SpeakerRow[],
  kept: readonly SettledName[] = [],
): SpeakerGroup[] {
  const spoken = new Map<string, number>();
  for (const { speakerId, type } of model.analysis.quotations) {
    if (speakerId !== undefined && type !== 'scare') spoken.set(speakerId, (spoken.get(speakerId) ?? 0) + 1);
  }
  const shown = new Set<string>();
  const unseen = ({ name }: { name: string }): boolean => !shown.has(name) && shown.add(name) !== undefined;
  const near = (a: Entity, b: Entity): number => distance(a, quotation) - distance(b, quotation);
  const named = model.analysis.entities.filter(({ type, mentions }) => type !== 'location' && mentions.length > 0);
  const speakers = named.filter(({ id }) => spoken.has(id)).sort(near);
  const others = named.filter(({ id }) => !spoken.has(id)).sort(near);
  return [
    {
      heading: l10n.t('speakers here'),
      rows: speakers.filter(unseen).map((entity) => rowOf(entity, model, quotation, spoken)),
    },
    {
      heading: l10n.t('also named here'),
      rows: others.filter(unseen).map((entity) => rowOf(entity, model, quotation, spoken)),
    },
    keptRows(kept, (entry) => entry.type !== 'location' && unseen(entry)),
    { heading: l10n.t('in the folder'), rows: elsewhere.filter(unseen) },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(
  entity: Entity,
  model: ArticleModel,
  quotation: Quotation,
  spoken: ReadonlyMap<string, number>,
): SpeakerRow {
  const count = spoken.get(entity.id) ?? 0;
  const nearest = nearestMention(entity, quotation);
  const place = nearest === undefined ? [] : [`¶${String(lineNumberAt(model, nearest.start))}`];
  const now = entity.id === quotation.speakerId ? [l10n.t('now')] : [];
  const quotations = count === 0 ? [] : [counted(count, 'quotation', translate)];
  return { name: entity.name, description: [...now, ...place, ...quotations].join(' · ') };
}

function nearestMention({ mentions }: Entity, quotation: Quotation): Entity['mentions'][number] | undefined {
  let nearest: Entity['mentions'][number] | undefined;
  for (const mention of mentions) {
    if (nearest === undefined || gap(mention.start, quotation) < gap(nearest.start, quotation)) nearest = mention;
  }
  return nearest;
}

function distance(entity: Entity, quotation: Quotation): number {
  const nearest = nearestMention(entity, quotation);
  return nearest === undefined ? Infinity : gap(nearest.start, quotation);
}

/** What stands behind a quotation is twice as far: news names its speakers before. */
function gap(offset: number, { start, end }: Quotation): number {
  return offset < start ? start - offset : offset < end ? 0 : 2 * (offset - end);
}
