import { grouped } from '../article/grouped.ts';
import { fold } from '../article/name-spelling.ts';
import type { Comparison } from './comparison-model.ts';
import { type Count, counted, inOrder } from './counted.ts';
import type { ComparedArticle, NamedEntity } from './compared-article.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** Everything that one speaker is quoted with. */
export interface SpeakerLedger {
  readonly name: string;
  /** By the day on which it was said, where an article says so, else by that of publication; undated ones last. */
  readonly entries: readonly LedgerEntry[];
  /** Articles in the order of the comparison, with how many of the entries are theirs; those without any included. */
  readonly sources: readonly Count<ComparedArticle>[];
  /** Verbs that introduce it, in dictionary form, most used first. */
  readonly verbs: readonly (Count<string> & { readonly slant: 'neutral' | 'loaded' })[];
  /** Other names and the roles by which the articles call the speaker, most used first. */
  readonly forms: readonly Count<string>[];
}

export interface LedgerEntry extends Spoken {
  /** `YYYY-MM-DD`; undefined where neither the sentence nor the article has a date. */
  readonly day: string | undefined;
}

/** The ledgers of all named speakers, those with most entries first. */
export function ledgers(comparison: Comparison): SpeakerLedger[] {
  const bySpeaker = grouped(spokenIn(comparison), ({ speaker }) => speaker);
  const forms = formsByName(comparison);
  return [...bySpeaker]
    .flatMap(([name, spoken]) => (name === undefined ? [] : [ledgerOf(name, spoken, comparison, forms)]))
    .sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** Named speakers with how often each is quoted, most first. */
export function quotedSpeakers(comparison: Comparison): Count<string>[] {
  return inOrder(counted(spokenIn(comparison).flatMap(({ speaker }) => speaker ?? [])));
}

/** The ledger of one speaker, by canonical name; without entries where nobody quotes somebody called so. */
export function ledgerFor(comparison: Comparison, name: string): SpeakerLedger {
  const spoken = spokenIn(comparison).filter(({ speaker }) => speaker === name);
  return ledgerOf(name, spoken, comparison, formsByName(comparison));
}

/** How the articles name and describe each entity, by its canonical name over all of them. */
function formsByName({ articles, linked }: Comparison): ReadonlyMap<string, readonly NamedEntity[]> {
  return grouped(
    articles.flatMap(({ entities }) => entities),
    ({ name, type }) => linked(name, type),
  );
}

function ledgerOf(
  name: string,
  spoken: readonly Spoken[],
  { articles }: Comparison,
  entities: ReadonlyMap<string, readonly NamedEntity[]>,
): SpeakerLedger {
  const entries = spoken
    .map((one): LedgerEntry => ({ ...one, day: one.utterance.said ?? one.article.published }))
    .sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : (a.day ?? '9999') > (b.day ?? '9999') ? 1 : 0));
  const inSource = counted(spoken.map(({ article }) => article));
  const slants = new Map(
    spoken.flatMap(({ utterance: { cue } }) => (cue === undefined ? [] : [[cue.lemma, cue.slant]])),
  );
  const forms = (entities.get(name) ?? []).flatMap((entity) => [entity.name, ...entity.forms]);
  return {
    name,
    entries,
    sources: articles.map((article) => ({ of: article, count: inSource.get(article) ?? 0 })),
    verbs: inOrder(counted(spoken.flatMap(({ utterance }) => utterance.cue?.lemma ?? []))).map((verb) => ({
      ...verb,
      slant: slants.get(verb.of) ?? 'neutral',
    })),
    forms: inOrder(counted(forms.filter((form) => fold(form) !== fold(name)))),
  };
}
