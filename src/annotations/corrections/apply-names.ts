import type { Analysis, Entity, SettledName } from '../../article/analysis-model.ts';
import type { FolderNames } from '../../article/folder-names.ts';
import { bySpan } from '../../article/span.ts';
import { foundAs } from './found-as.ts';

/**
 * The analysis with the names that the folder has settled: entities get canonical name and type, those that are the same
 * by them become one with all mentions, and what they said follows. The same object where the names say nothing of it.
 */
export function applyNames(analysis: Analysis, names: FolderNames): Analysis {
  if (names.entries.length === 0) return analysis;
  const settled = new Map<SettledName, [Entity, ...Entity[]]>();
  for (const entity of analysis.entities) {
    const entry = names.entryOf(entity.name, entity.type);
    if (entry === undefined) continue;
    const same = settled.get(entry);
    if (same === undefined) settled.set(entry, [entity]);
    else same.push(entity);
  }
  if (settled.size === 0) return analysis;
  /** By the id of the first of those that are one; of the others, nothing is left. */
  const joined = new Map<string, Entity | undefined>();
  const ids = new Map<string, string>();
  for (const [entry, same] of settled) {
    const one = joinedBy(entry, same);
    for (const { id } of same) {
      joined.set(id, undefined);
      if (id !== one.id) ids.set(id, one.id);
    }
    joined.set(same[0].id, one);
  }
  const entities = analysis.entities.flatMap((entity) =>
    joined.has(entity.id) ? (joined.get(entity.id) ?? []) : entity,
  );
  if (ids.size === 0) return { ...analysis, entities };
  const quotations = analysis.quotations.map((quotation) => {
    const { source, speakerId } = quotation;
    const [meant, speaker] = [ids.get(source?.entity ?? ''), ids.get(speakerId ?? '')];
    if (meant === undefined && speaker === undefined) return quotation;
    return {
      ...quotation,
      ...(source === undefined || meant === undefined ? {} : { source: { ...source, entity: meant } }),
      ...(speaker === undefined ? {} : { speakerId: speaker }),
    };
  });
  return { ...analysis, entities, quotations };
}

/** Entities that are the same, as one: it keeps the id of the one that has the canonical name. */
function joinedBy(entry: SettledName, same: readonly [Entity, ...Entity[]]): Entity {
  const base = same.find(({ name }) => name === entry.name) ?? same[0];
  const mentions =
    same.length === 1
      ? base.mentions
      : same.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity: base.id }))).sort(bySpan);
  return {
    ...base,
    name: entry.name,
    type: entry.type ?? base.type,
    mentions,
    settled: entry,
    ...foundAs(entry.name, ...same),
  };
}
