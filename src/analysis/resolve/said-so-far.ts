import type { EntityType } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import type { Gender } from '../lexicon/name-classes.ts';
import type { Roles } from './coreference-roles.ts';

/** A mention that pronouns and nominals may go back to. */
export interface Antecedent extends Span {
  readonly id: string;
  readonly type: EntityType;
  /** The words as written. */
  readonly text: string;
  readonly quoted: boolean;
  /** First of its sentence, and no possessor: most likely its subject. */
  readonly first: boolean;
  /** “Berg’s …”, “her …”: what the sentence speaks of is something else. */
  readonly possessive: boolean;
  /** Index of its sentence in the article. */
  readonly sentence: number;
}

/** Whom a reference stands for, and the rule that says so. */
export interface Choice {
  readonly id: string;
  readonly type: EntityType;
  readonly rule: string;
}

/** What the article has said up to a reference. */
export interface SaidSoFar {
  /** In text order. */
  readonly recent: readonly Antecedent[];
  readonly sentence: number;
  /** Of everybody in the article, named already or not. */
  readonly roles: ReadonlyMap<string, Roles>;
  readonly named: ReadonlyMap<string, number>;
  /** Who has a role, by its head. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** What pronouns told of people whose name does not tell he from she. */
  readonly learned: Map<string, 'm' | 'f'>;
  /** Heads of “a nurse”, “another driver”: somebody unnamed. */
  readonly introduced: ReadonlySet<string>;
  /** Whom a word was taken for that varies a name: “the striker”. */
  readonly varied: Map<string, string>;
}

/** Everybody's roles turned about: head → who has it. */
export function holdersOf(roles: ReadonlyMap<string, Roles>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const [id, { heads }] of roles) {
    for (const head of heads) {
      const known = holders.get(head);
      if (known === undefined) holders.set(head, [id]);
      else known.push(id);
    }
  }
  return holders;
}

/** He or she, as the article or a pronoun before has it. */
export function genderOf(id: string, { roles, learned }: SaidSoFar): Gender {
  const own = roles.get(id)?.gender ?? 'n';
  return own === 'n' ? (learned.get(id) ?? 'n') : own;
}

/** Sentences back that a pronoun may reach over. */
export const REACH = 4;
