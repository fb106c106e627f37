import { CITIES } from './cities.ts';
import { COUNTRIES, OTHER_ADJECTIVES } from './countries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  ORGANIZATION_BEGINNINGS,
  ORGANIZATION_ENDINGS,
  ORGANIZATIONS,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
} from './organizations.ts';
import { STATES, WORLD_REGIONS } from './regions-of-the-world.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NEVER_NAMES, TITLES } from './titles.ts';

export type WordClass =
  | 'given'
  | 'title'
  | 'adjective'
  | 'never'
  | 'organization-ending'
  | 'organization-beginning'
  | 'place-ending'
  | 'place-beginning'
  | 'particle'
  | 'suffix';
export type PhraseClass = 'country' | 'state' | 'region' | 'city' | 'organization';
export type Gender = 'm' | 'f' | 'n';

interface NameClasses {
  readonly words: ReadonlyMap<string, readonly WordClass[]>;
  readonly phrases: ReadonlyMap<string, PhraseClass>;
  /** Words that some phrase begins with, and how many words the longest such phrase has. */
  readonly beginnings: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlyMap<string, Gender>;
  /** Other names of a thing → its canonical name: US → United States. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Capital → country, and adjective → country. */
  readonly countryOf: ReadonlyMap<string, string>;
}

let built: NameClasses | undefined;

/** What the lists know of words and phrases, keyed as written; built when first asked for. */
export function nameClasses(): NameClasses {
  return (built ??= build());
}

function build(): NameClasses {
  const words = new Map<string, readonly WordClass[]>();
  const phrases = new Map<string, PhraseClass>();
  const beginnings = new Map<string, number>();
  const given = new Map<string, Gender>();
  const titles = new Map<string, Gender>();
  const fullNames = new Map<string, string>();
  const countryOf = new Map<string, string>();
  const addWords = (entries: readonly string[], wordClass: WordClass): void => {
    // Thousands of words have this class and no other: they share one array.
    const alone = [wordClass];
    for (const word of entries) {
      const classes = words.get(word);
      if (classes === undefined) words.set(word, alone);
      else if (!classes.includes(wordClass)) words.set(word, [...classes, wordClass]);
    }
  };
  const addPhrase = (phrase: string, phraseClass: PhraseClass): void => {
    phrases.set(phrase, phraseClass);
    const length = phrase.split(' ').length;
    const first = phrase.split(' ', 1)[0] ?? '';
    beginnings.set(first, Math.max(length, beginnings.get(first) ?? 0));
  };

  // Later entries win: a country is more than a city of its name.
  for (const city of CITIES.split(',')) addPhrase(city, 'city');
  for (const entry of ORGANIZATIONS.trim().split(/[|\n]/)) {
    const [name = '', full] = entry.split('=');
    addPhrase(name, 'organization');
    if (full !== undefined) fullNames.set(name, full);
  }
  for (const region of entriesOf(WORLD_REGIONS)) addPhrase(region, 'region');
  for (const line of STATES.trim().split('\n')) {
    for (const entry of line.slice(line.indexOf(':') + 1).split(',')) {
      const [, name = '', short] = /^\s*([^(]+?)(?:\s*\(([^)]*)\))?$/.exec(entry) ?? [];
      addPhrase(name, 'state');
      for (const abbreviation of (short ?? '').split(' ').filter(Boolean)) addPhrase(abbreviation, 'state');
    }
  }
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', others = '', adjectives = '', capital = ''] = line.split('|');
    addPhrase(name, 'country');
    for (const other of entriesOf(others)) {
      addPhrase(other, 'country');
      fullNames.set(other, name);
    }
    addWords(entriesOf(adjectives), 'adjective');
    for (const adjective of entriesOf(adjectives)) countryOf.set(adjective, name);
    if (capital !== '') {
      if (!phrases.has(capital)) addPhrase(capital, 'city');
      countryOf.set(capital, name);
    }
  }
  addWords(entriesOf(OTHER_ADJECTIVES), 'adjective');
  for (const [gender, entries] of genderedLines(GIVEN_NAMES)) {
    addWords(entries, 'given');
    for (const name of entries) given.set(name, gender);
  }
  for (const [gender, entries] of genderedLines(TITLES)) {
    addWords(entries, 'title');
    for (const title of entries) titles.set(title, gender);
  }
  addWords(entriesOf(NEVER_NAMES), 'never');
  addWords(entriesOf(ORGANIZATION_ENDINGS), 'organization-ending');
  addWords(entriesOf(ORGANIZATION_BEGINNINGS), 'organization-beginning');
  addWords(entriesOf(PLACE_ENDINGS), 'place-ending');
  addWords(entriesOf(PLACE_BEGINNINGS), 'place-beginning');
  addWords(entriesOf(NAME_PARTICLES), 'particle');
  addWords(entriesOf(NAME_SUFFIXES), 'suffix');
  return { words, phrases, beginnings, given, titles, fullNames, countryOf };
}

function entriesOf(list: string): string[] {
  const entries: string[] = [];
  for (const part of list.replaceAll('\n', ',').split(',')) {
    const entry = part.trim();
    if (entry !== '') entries.push(entry);
  }
  return entries;
}

function genderedLines(list: string): [Gender, string[]][] {
  return list
    .trim()
    .split('\n')
    .map((line) => [
      line.startsWith('f') ? 'f' : line.startsWith('m') ? 'm' : 'n',
      entriesOf(line.slice(line.indexOf(':') + 1)),
    ]);
}
