import { l10n } from 'vscode';
import type { Entity, EntityType, SettledName } from '../../article/analysis-model.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { kindWords } from '../kind-words.ts';
import { keptRows } from './kept-rows.ts';
import type { SpeakerGroup, SpeakerRow } from './speaker-rows.ts';

/**
 * Whom else an entity may be: the others of its type in the same articles, then those of other types, then the names of
 * its type that the folder has settled, then those in its other articles. Each name once, each group by name.
 *
 * @param elsewhere those of its type in the other articles of the folder
 */
export function sameRows(
  meant: readonly { readonly article: IndexedArticle; readonly entity: Entity }[],
  elsewhere: readonly SpeakerRow[],
  kept: readonly SettledName[] = [],
): SpeakerGroup[] {
  const [first] = meant;
  if (first === undefined) return [];
  const { name: own, type: wanted } = first.entity;
  const shown = new Set([own]);
  const rows = (articles: readonly IndexedArticle[], describe: Describe): SpeakerRow[] => {
    const found = new Map<string, string>();
    for (const { model } of articles) {
      for (const entity of model.analysis.entities) {
        const description = entity.mentions.length === 0 ? undefined : describe(entity);
        if (description !== undefined && !shown.has(entity.name)) found.set(entity.name, description);
      }
    }
    for (const name of found.keys()) shown.add(name);
    return [...found]
      .map(([name, description]) => ({ name, description }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  };
  const beside = meant.map(({ article }) => article);
  const count = ({ mentions }: Entity): string => String(mentions.length);
  return [
    {
      heading: IN_THE_SAME_ARTICLE[wanted],
      rows: rows(beside, (entity) => (entity.type === wanted ? count(entity) : undefined)),
    },
    {
      heading: l10n.t('others'),
      rows: rows(beside, (entity) =>
        entity.type === wanted ? undefined : `${kindWords[entity.type]} · ${count(entity)}`,
      ),
    },
    keptRows(kept, ({ name, type = wanted }) => {
      const isUnseen = type === wanted && !shown.has(name);
      if (isUnseen) shown.add(name);
      return isUnseen;
    }),
    { heading: l10n.t('in the folder'), rows: elsewhere.filter(({ name }) => !shown.has(name)) },
  ].filter(({ rows }) => rows.length > 0);
}

/** What a row says beside a name; nothing where it is not one of the group. */
type Describe = (entity: Entity) => string | undefined;

const IN_THE_SAME_ARTICLE: Readonly<Record<EntityType, string>> = {
  person: l10n.t('person in the same article'),
  organization: l10n.t('organization in the same article'),
  location: l10n.t('location in the same article'),
};
