import type { EntityType, Quotation, TimeExpression } from '../article/analysis-model.ts';

/** brat's names of types: letters, digits, `_` and `-` of ASCII. */
export interface BratTypes {
  /** Type for each tag, in the order of the tags' names. */
  readonly tags: ReadonlyMap<string, string>;
}

export const quotationTypes: Readonly<Record<Quotation['type'], string>> = {
  direct: 'Direct_quotation',
  mixed: 'Mixed_quotation',
  indirect: 'Indirect_quotation',
  scare: 'Scare_quotation',
};
export const entityTypes: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  location: 'Place',
};
export const timeTypes: Readonly<Record<TimeExpression['type'], string>> = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  SET: 'Set',
};
/** Cue of a quotation, and the event it triggers. */
export const ATTRIBUTION = 'Attribution';
/** Words a quotation is ascribed to. */
export const SOURCE = 'Source';
/** Relation from a quotation without a cue to its source. */
export const SAID_BY = 'Said_by';
/** Tagging with a note and no tag. */
export const NOTE = 'Note';

const OWN = [
  ...Object.values(quotationTypes),
  ...Object.values(entityTypes),
  ...Object.values(timeTypes),
  ATTRIBUTION,
  SOURCE,
  SAID_BY,
  NOTE,
];

/**
 * A type for each tag, no two alike and none like our own: `claim`, `off the record` → `off_the_record`,
 * `утверждение` → `Tag`, a second such → `Tag_2`. Depends on the set of tags, not on their order in the articles.
 */
export function bratTypes(tags: readonly string[]): BratTypes {
  const taken = new Set(OWN.map((type) => type.toLowerCase()));
  const types = new Map<string, string>();
  for (const tag of [...new Set(tags)].sort()) {
    const plain = tag.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^_+|_+$/g, '');
    const base = plain === '' ? 'Tag' : plain;
    let type = base;
    for (let count = 2; taken.has(type.toLowerCase()); count += 1) type = `${base}_${String(count)}`;
    taken.add(type.toLowerCase());
    types.set(tag, type);
  }
  return { tags: types };
}
