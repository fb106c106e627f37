import type { EntityType } from '../../article/analysis-model.ts';

/** What a decision says of the entity that a mention means. Names are canonical names. */
export type EntityCorrection =
  | { readonly do: 'retype'; readonly type: EntityType }
  | { readonly do: 'rename'; readonly name: string }
  /** It is the same as the entity of that name. */
  | { readonly do: 'merge'; readonly into: string }
  /** This mention alone means another: the entity of that name, or a new one. */
  | { readonly do: 'split'; readonly name: string };

/** What a decision says of a date: its TIMEX3 value; `null`: it is no date. */
export interface DateCorrection {
  readonly value: string | null;
}

/** A decision that its words are reported speech, and of which kind. */
export interface QuotationCorrection {
  readonly type: 'direct' | 'mixed' | 'indirect';
}

const TYPES: readonly unknown[] = ['person', 'organization', 'location'] satisfies EntityType[];
const KINDS: readonly unknown[] = ['direct', 'mixed', 'indirect'] satisfies QuotationCorrection['type'][];

/** Reads what a sidecar holds; `undefined` for what a later version, or nobody, means something by. */
export function toEntityCorrection(value: unknown): EntityCorrection | undefined {
  if (!isRecord(value)) return undefined;
  const { do: what, type, name, into } = value;
  if (what === 'retype' && isEntityType(type)) return { do: 'retype', type };
  if (what === 'rename' && isName(name)) return { do: 'rename', name };
  if (what === 'merge' && isName(into)) return { do: 'merge', into };
  if (what === 'split' && isName(name)) return { do: 'split', name };
  return undefined;
}

/** As `toEntityCorrection`. */
export function toDateCorrection(value: unknown): DateCorrection | undefined {
  if (!isRecord(value)) return undefined;
  const timex = value['value'];
  return timex === null || (typeof timex === 'string' && timex !== '') ? { value: timex } : undefined;
}

/** As `toEntityCorrection`. */
export function toQuotationCorrection(value: unknown): QuotationCorrection | undefined {
  if (!isRecord(value) || !KINDS.includes(value['type'])) return undefined;
  return { type: value['type'] as QuotationCorrection['type'] };
}

/** Whether something read from a file is a type of entities. */
export function isEntityType(value: unknown): value is EntityType {
  return TYPES.includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '';
}
