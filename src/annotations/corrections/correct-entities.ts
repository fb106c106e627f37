import type { Entity, EntityType, Mention, Quotation } from '../../article/analysis-model.ts';
import { entityId } from '../../article/entity-id.ts';
import { bySpan, overlaps, type Span } from '../../article/span.ts';
import { type EntityCorrection, toEntityCorrection } from './correction-value.ts';
import { oneAt } from './same-place.ts';
import { correctionBy, type PlacedDecision } from './placed-decision.ts';

/** Who is named, as people have it, and the quotations with their speakers among them. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** Entities with the types and names that people gave them, merged and split as they said; speakers follow. */
export function correctEntities(found: Cast, decisions: readonly PlacedDecision[]): Cast {
  let cast = found;
  for (const placed of decisions) {
    const correction = placed.decision.type === 'entity' ? toEntityCorrection(placed.decision.value) : undefined;
    if (correction !== undefined) cast = corrected(cast, placed, correction);
  }
  return cast;
}

/**
 * The entity of a name, made where there is none: with no mention yet, and the id that the analysis would give it, unless
 * one that was renamed has it.
 */
export function entityNamed(
  entities: readonly Entity[],
  name: string,
  type: EntityType = 'person',
): { readonly entity: Entity; readonly entities: readonly Entity[] } {
  const wanted = name.toLowerCase();
  const known =
    entities.find((entity) => entity.type === type && entity.name.toLowerCase() === wanted) ??
    entities.find((entity) => entity.name.toLowerCase() === wanted);
  if (known !== undefined) return { entity: known, entities };
  const ids = new Set(entities.map(({ id }) => id));
  let id = entityId(type, name);
  for (let count = 2; ids.has(id); count++) id = `${entityId(type, name)}-${String(count)}`;
  const entity: Entity = { id, type, name, mentions: [] };
  return { entity, entities: [...entities, entity] };
}

function corrected(cast: Cast, { decision, spans }: PlacedDecision, correction: EntityCorrection): Cast {
  const mentions = cast.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  const meant = oneAt(mentions, spans, ({ mention }) => [mention]);
  if (meant === undefined) return cast;
  const { entity, mention } = meant;
  const by = (agrees: boolean): Pick<Entity, 'corrected'> => ({ corrected: correctionBy(decision, agrees) });
  switch (correction.do) {
    case 'retype': {
      const { type } = correction;
      return replaced(cast, entity, { ...entity, type, ...by(entity.type === type) });
    }
    case 'rename':
    case 'merge': {
      const name = correction.do === 'rename' ? correction.name : correction.into;
      const same = entityNamed(cast.entities, name, entity.type).entity;
      if (same.id === entity.id || same.mentions.length === 0) {
        return replaced(cast, entity, { ...entity, name, ...by(entity.name === name) });
      }
      const joined = {
        ...same,
        ...by(false),
        mentions: [...same.mentions, ...entity.mentions.map((one) => ({ ...one, entity: same.id }))].sort(bySpan),
      };
      const entities = cast.entities.filter(({ id }) => id !== entity.id);
      return spokenBy(replaced({ ...cast, entities }, same, joined), entity.id, same.id);
    }
    case 'split':
      return split(cast, entity, mention, correction.name, by(false));
  }
}

function split(cast: Cast, entity: Entity, mention: Mention, name: string, by: Pick<Entity, 'corrected'>): Cast {
  const known = entityNamed(cast.entities, name, entity.type);
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
