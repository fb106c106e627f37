import { fold, isVariant, stemOf } from '../article/name-spelling.ts';
import type { Steps } from '../article/steps.ts';
import { sameGivenName } from '../article/nicknames.ts';
import type { ComparedArticle, NamedEntity } from './compared-article.ts';
import { sortedSteps } from './sorted-steps.ts';

const AT_ONCE = 100;

/** What the folder says of a name for good; undefined where it says nothing. */
export type SettledNames = (name: string, type: NamedEntity['type']) => string | undefined;

/** The canonical name, over all articles, of an entity as one of them names it. */
export type LinkedNames = (name: string, type?: NamedEntity['type']) => string;

/** One name as the articles have it. */
interface Known {
  readonly type: NamedEntity['type'];
  readonly name: string;
  readonly words: readonly string[];
  readonly forms: Set<string>;
  articles: number;
}

/**
 * Links what several articles name: “Zorenko” to “Taras Zorenko” where only one Zorenko is named in full, “Zorenkko” and
 * “Mike Weller” to the spelling and the given name that most articles have, “HWU” to the body that one article names in
 * full beside it. What the folder has settled has the last word. Two people of one surname are never made one.
 */
export function* linkedNamesSteps(articles: readonly ComparedArticle[], settled?: SettledNames): Steps<LinkedNames> {
  const known = new Map<string, Known>();
  for (const [at, { entities }] of articles.entries()) {
    if (at % AT_ONCE === 0) yield;
    for (const { type, name, forms } of entities) {
      const key = keyOf(name, type);
      const one = known.get(key) ?? { type, name, words: wordsOf(name), forms: new Set<string>(), articles: 0 };
      one.articles += 1;
      for (const form of forms) one.forms.add(fold(form));
      known.set(key, one);
    }
  }
  const canonical = new Map<string, string>();
  const all = yield* sortedSteps([...known.values()], byUse);
  yield* peopleSteps(
    all.filter(({ type }) => type === 'person'),
    canonical,
  );
  linkOthers(
    all.filter(({ type }) => type !== 'person'),
    canonical,
  );
  yield;
  const linked = (name: string, type: NamedEntity['type']): string => {
    const found = canonical.get(keyOf(name, type)) ?? name;
    return settled?.(name, type) ?? settled?.(found, type) ?? found;
  };
  return (name, type) => {
    if (type !== undefined) return linked(name, type);
    const of = TYPES.find((one) => known.has(keyOf(name, one)));
    return linked(name, of ?? 'person');
  };
}

const TYPES = ['person', 'organization', 'location'] as const;

function keyOf(name: string, type: NamedEntity['type']): string {
  return `${type}:${wordsOf(name).join(' ')}`;
}

/** In lower case and without accents; articles and full stops say nothing. */
function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/^the\s+/, '')
    .replaceAll('.', '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whose name stands in most articles is first; the fuller one where they are as many. */
function byUse(a: Known, b: Known): number {
  return b.articles - a.articles || b.words.length - a.words.length || (a.name < b.name ? -1 : 1);
}

function* peopleSteps(people: readonly Known[], canonical: Map<string, string>): Steps<void> {
  const groups = new Map<string, Known[]>();
  for (const [at, person] of people.filter(({ words }) => words.length > 1).entries()) {
    if (at % AT_ONCE === 0) yield;
    const stem = stemOf(surnameOf(person));
    const heads = groups.get(stem) ?? [];
    groups.set(stem, heads);
    const head = heads.find((other) => isSamePerson(other, person));
    if (head === undefined) heads.push(person);
    canonical.set(keyOf(person.name, 'person'), (head ?? person).name);
  }
  for (const { name, words } of people.filter((person) => person.words.length === 1)) {
    const surname = words[0] ?? '';
    const bearers = (groups.get(stemOf(surname)) ?? []).filter((other) => isVariant(surnameOf(other), surname));
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1) canonical.set(keyOf(name, 'person'), bearer.name);
  }
}

function surnameOf({ words }: Known): string {
  return words.at(-1) ?? '';
}

function isSamePerson(a: Known, b: Known): boolean {
  if (!isVariant(surnameOf(a), surnameOf(b))) return false;
  const [one = '', other = ''] = [a, b].map(({ name }) => name.split(' ', 1)[0]);
  return fold(one) === fold(other) || sameGivenName(one, other) || isVariant(one, other);
}

function linkOthers(others: readonly Known[], canonical: Map<string, string>): void {
  const byForm = new Map<string, Known[]>();
  for (const one of others.filter(({ words }) => words.length > 1)) {
    for (const form of one.forms) byForm.set(form, [...(byForm.get(form) ?? []), one]);
  }
  for (const one of others.filter(({ words }) => words.length === 1)) {
    const inFull = (byForm.get(one.words[0] ?? '') ?? []).filter(({ type }) => type === one.type);
    const [only] = inFull;
    if (only !== undefined && inFull.length === 1) canonical.set(keyOf(one.name, one.type), only.name);
  }
}
