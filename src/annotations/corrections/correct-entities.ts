import type { Entity, EntityType, Mention, Quotation } from '../../article/analysis-model.ts';
import { entityId } from '../../article/entity-id.ts';
import type { FolderNames } from '../../article/folder-names.ts';
import { bySpan, overlaps, type Span } from '../../article/span.ts';
import { type EntityCorrection, toEntityCorrection } from './correction-value.ts';
import { foundAs } from './found-as.ts';
import { oneAt } from './same-place.ts';
import { correctionBy, type PlacedDecision } from './placed-decision.ts';

/** Who is named, as people have it, and the quotations with their speakers among them. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** Entities with the types and names that people gave them, merged and split as they said; speakers follow. */
export function correctEntities(found: Cast, decisions: readonly PlacedDecision[], names: FolderNames): Cast {
  let cast = found;
  for (const placed of decisions) {
    const correction = placed.decision.type === 'entity' ? toEntityCorrection(placed.decision.value) : undefined;
    if (correction !== undefined) cast = corrected(cast, placed, correction, names);
  }
  return cast;
}

/**
 * The entity that a person means by a name: that of the name, else that of the canonical name it has in the folder. Made
 * where there is none: with no mention yet, and the id that the analysis would give it, unless one that was renamed has it.
 */
export function entityNamed(
  entities: readonly Entity[],
  meant: string,
  names: FolderNames,
  typeMeant: EntityType = 'person',
): { readonly entity: Entity; readonly entities: readonly Entity[] } {
  const settled = names.entryOf(meant, typeMeant);
  const name = settled?.name ?? meant;
  const type = settled?.type ?? typeMeant;
  const known = withName(entities, meant, typeMeant) ?? withName(entities, name, type);
  if (known !== undefined) return { entity: known, entities };
  const ids = new Set(entities.map(({ id }) => id));
  let id = entityId(type, name);
  for (let count = 2; ids.has(id); count++) id = `${entityId(type, name)}-${String(count)}`;
  const entity: Entity = { id, type, name, mentions: [] };
  return { entity, entities: [...entities, entity] };
}

/** Case does not count; the type does where it can. */
function withName(entities: readonly Entity[], name: string, type: EntityType): Entity | undefined {
  const wanted = name.toLowerCase();
  const named = entities.filter((entity) => entity.name.toLowerCase() === wanted);
  return named.find((entity) => entity.type === type) ?? named[0];
}

function corrected(
  cast: Cast,
  { decision, spans }: PlacedDecision,
  correction: EntityCorrection,
  names: FolderNames,
): Cast {
  const mentions = cast.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  const meant = oneAt(mentions, spans, ({ mention }) => [mention]);
  if (meant === undefined) return cast;
  const { entity } = meant;
  const by = (agrees: boolean): Pick<Entity, 'corrected'> => ({ corrected: correctionBy(decision, agrees) });
  switch (correction.do) {
    case 'retype': {
      const { type } = correction;
      return replaced(cast, entity, { ...entity, type, ...by(entity.type === type) });
    }
    case 'rename':
    case 'merge': {
      const meantName = correction.do === 'rename' ? correction.name : correction.into;
      const same = entityNamed(cast.entities, meantName, names, entity.type).entity;
      if (same.id === entity.id || same.mentions.length === 0) {
        // Whom the folder knows is what it says; a new name is the person's own.
        const settled = correction.do === 'merge' ? names.entryOf(meantName, entity.type) : undefined;
        const { name = meantName, type = entity.type } = settled ?? {};
        return replaced(cast, entity, { ...entity, name, type, ...foundAs(name, entity), ...by(entity.name === name) });
      }
      const joined = {
        ...same,
        ...foundAs(same.name, same, entity),
        ...by(false),
        mentions: [...same.mentions, ...entity.mentions.map((one) => ({ ...one, entity: same.id }))].sort(bySpan),
      };
      const entities = cast.entities.filter(({ id }) => id !== entity.id);
      return spokenBy(replaced({ ...cast, entities }, same, joined), entity.id, same.id);
    }
    case 'split':
      return split(cast, meant, correction.name, names, by(false));
  }
}

function split(
  cast: Cast,
  { entity, mention }: { readonly entity: Entity; readonly mention: Mention },
  name: string,
  names: FolderNames,
  by: Pick<Entity, 'corrected'>,
): Cast {
  const known = entityNamed(cast.entities, name, names, entity.type);
  if (known.entity.id === entity.id) return cast;
  const mentions = [...known.entity.mentions, { ...mention, entity: known.entity.id }].sort(bySpan);
  const rest = { ...entity, mentions: entity.mentions.filter((one) => one !== mention) };
  const apart = replaced({ ...cast, entities: known.entities }, known.entity, { ...known.entity, ...by, mentions });
  const left = replaced(apart, entity, rest);
  const entities = left.entities.filter(({ mentions: all }) => all.length > 0);
  return spokenBy({ ...left, entities }, entity.id, known.entity.id, mention);
}

function replaced(cast: Cast, before: Entity, after: Entity): Cast {
  return { ...cast, entities: cast.entities.map((entity) => (entity.id === before.id ? after : entity)) };
}

/** Gives what one entity said to another: all of it, or what is ascribed to it by these words. */
function spokenBy(cast: Cast, from: string, to: string, words?: Span): Cast {
  const quotations = cast.quotations.map((quotation) => {
    const { source, speakerId } = quotation;
    if (words !== undefined && (source === undefined || !overlaps(source, words))) return quotation;
    const renamed = source?.entity === from ? { source: { ...source, entity: to } } : {};
    return { ...quotation, ...renamed, ...(speakerId === from ? { speakerId: to } : {}) };
  });
  return { ...cast, quotations };
}
