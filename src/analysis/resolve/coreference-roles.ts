import { nameClasses, type Gender } from '../lexicon/name-classes.ts';
import { nominalHeads } from '../lexicon/nominal-heads.ts';
import type { NameGroup } from './entity-groups.ts';

/** What the article calls somebody besides the name. */
export interface Roles {
  readonly gender: Gender;
  /** Heads of roles, in lower case: mayor, spokesman. */
  readonly heads: ReadonlySet<string>;
  /** What describes them, in lower case, adjectives of countries as the country: former, berlin, denmark. */
  readonly described: ReadonlySet<string>;
  /** Other words beside a role, in lower case: the *harbor* director, general secretary of the *dockers’* union. */
  readonly details: ReadonlySet<string>;
}

/** How far before and behind a name its role may reach. */
const WINDOW = 70;
/** How many names of one group are looked at: roles are given when somebody is introduced. */
const LOOKED_AT = 12;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
/** Role behind the name: “Anna Berg, the Danish mayor of Tarnby,”, “Anna Berg, 54, a teacher”. */
const APPOSITION =
  /^(?:['’]s)?,(?:\s\d{1,3},)?\s(?:((?:the|a|an|its|his|her|their|who (?:is|was))\s[^,.;:()“”"\n]{2,60})|([^,.;:()“”"\n]{2,60})[,.])/;
/** No apposition but the next clause: “After meeting Berg, *the minister said* …”. */
const CLAUSE = /^\S+ (?:\S+ ){0,4}?(?:said|says|told|added|asked|wrote|announced|reported)\b/;
/** Role and comma before the name: “*the builder*, Olaf Lind,”, “whose *coach*, Anna Berg,”. */
const BEFORE_NAME =
  /\b(?:the|whose|its|his|her|their|\p{L}+['’]s?) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+), (?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Coun|Col|Gen|Lt|Capt|Sgt|Rev)\.? )?$/u;
/** Marks that part the words before from the name behind them. */
const BREAKS = new Set('.;:!?“”"()\n');

/** Roles and gender of a group: from words before its names (“Danish Prime Minister”), behind them, and inside them (Union). */
export function rolesOf(text: string, group: NameGroup): Roles {
  const heads = new Set<string>();
  const described = new Set<string>();
  const details = new Set<string>();
  const genders: Gender[] = [];
  if (group.type === 'location') return { gender: 'n', heads, described, details };
  if (group.type === 'organization') addKinds(group, heads);
  else genders.push(givenGender(group));
  for (const name of group.names.slice(0, LOOKED_AT)) {
    const behind = appositionOf(text, name.end);
    const ahead = BEFORE_NAME.exec(text.slice(Math.max(0, name.start - WINDOW), name.start));
    if (group.type === 'person') {
      addRole(wordsIn(leftOf(text, name.start)).slice(-6), true, { heads, described, details, genders });
      if (ahead !== null) addRole(wordsIn(ahead[1] ?? '').slice(-6), true, { heads, described, details, genders });
      if (behind !== undefined) addRole(wordsIn(behind), false, { heads, described, details, genders });
    } else {
      if (ahead !== null) addKindOf(wordsIn(ahead[1] ?? '').slice(-1), heads);
      if (behind !== undefined) addKindOf(wordsIn(behind), heads);
    }
  }
  for (const head of [...heads]) for (const other of ALSO_CALLED[head]?.split(' ') ?? []) heads.add(other);
  // A title or a role says more than a given name.
  const gender = genders.reverse().find((one) => one !== 'n') ?? 'n';
  return { gender, heads, described, details };
}

/** The words of an apposition behind a name that ends at `end`. */
function appositionOf(text: string, end: number): string | undefined {
  const match = APPOSITION.exec(text.slice(end, end + WINDOW));
  const words = match?.[1] ?? match?.[2];
  return words === undefined || CLAUSE.test(words) ? undefined : words;
}

/** What somebody in a role is called as well: the “harbor director” is later “the harbor *chief*”. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  director: 'chief boss',
  executive: 'chief boss',
  manager: 'boss coach',
  head: 'chief boss',
  boss: 'chief manager',
  chief: 'boss head',
  chairman: 'chair leader boss',
  chairwoman: 'chair leader boss',
  president: 'leader',
  premier: 'leader',
  chancellor: 'leader',
  secretary: 'leader',
  captain: 'skipper',
  skipper: 'captain',
  striker: 'player footballer',
  midfielder: 'player footballer',
  defender: 'player footballer',
  goalkeeper: 'player footballer keeper',
  winger: 'player footballer',
  senator: 'lawmaker politician',
  congressman: 'lawmaker politician',
  congresswoman: 'lawmaker politician',
  mp: 'lawmaker politician',
  minister: 'leader politician',
  singer: 'star',
  actor: 'star',
  actress: 'star',
  surgeon: 'doctor',
  physician: 'doctor',
  professor: 'academic',
  glaciologist: 'scientist researcher',
  biologist: 'scientist researcher',
  geologist: 'scientist researcher',
  physicist: 'scientist researcher',
  private: 'soldier',
  corporal: 'soldier',
  sergeant: 'soldier officer',
  lieutenant: 'officer',
  constable: 'officer',
  detective: 'officer',
  inspector: 'officer',
  representative: 'congressman congresswoman lawmaker',
  reverend: 'pastor minister',
  pastor: 'minister',
  barrister: 'lawyer',
  solicitor: 'lawyer',
  attorney: 'lawyer',
};

/** The words before a name up to the last mark: nothing where no small or title word stands right before. */
function leftOf(text: string, start: number): string {
  let from = start;
  // A full stop right before is that of “Gov.”, “Sen.”.
  if (text.charAt(from - 2) === '.') from -= 2;
  const limit = Math.max(0, start - WINDOW);
  while (from > limit && !BREAKS.has(text.charAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/** What is found of one person. */
interface Found {
  readonly heads: Set<string>;
  readonly described: Set<string>;
  readonly details: Set<string>;
  readonly genders: Gender[];
}

/** Before the name the role ends right at it, behind it begins the apposition: its first head counts. */
function addRole(words: readonly string[], endsAtName: boolean, { heads, described, details, genders }: Found): void {
  const { titles, words: classes, countryOf } = nameClasses();
  const isRole = (word: string): boolean =>
    titles.has(word) || PERSON_KINDS.has(nominalHeads().get(word.toLowerCase()) ?? 'o');
  let from = endsAtName ? words.length - 1 : words.findIndex(isRole);
  if (from < 0 || !isRole(words[from] ?? '')) return;
  if (!endsAtName) {
    // “general *secretary* of the union”: the last of several; “heard by Berg, the widow accused …” is no apposition.
    while (isRole(words[from + 1] ?? '')) from += 1;
    const next = words[from + 1];
    if (next !== undefined && !BEHIND_ROLE.has(next)) return;
    for (const word of words) if (word.length > 3) details.add(word.toLowerCase());
  }
  // “Mr”, “Anna Berg” before it: no role. Walk left over the whole role: “former Danish Prime Minister”.
  for (; from >= 0; from -= 1) {
    const word = words[from] ?? '';
    const lower = word.toLowerCase();
    const kind = nominalHeads().get(lower);
    const gender = titles.get(word) ?? (kind === 'm' || kind === 'f' ? kind : undefined);
    if (isRole(word)) {
      heads.add(ABBREVIATED[lower.replace('.', '')] ?? lower);
      if (gender !== undefined) genders.push(gender);
      continue;
    }
    const country = countryOf.get(word) ?? nameClasses().fullNames.get(word);
    if (country !== undefined) described.add(country.toLowerCase());
    else if (
      /^(?:former|ex|late|acting|deputy|vice|prime|foreign|interior|finance|national|security|press|chief)$/.test(lower)
    )
      described.add(lower);
    else if (classes.get(word)?.includes('adjective') !== true) {
      details.add(lower);
      break;
    }
  }
}

/** Titles that are written short: “Sen. Anna Berg … the *senator*”. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  adm: 'admiral',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  pc: 'constable',
  wpc: 'constable',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  coun: 'councillor',
  cllr: 'councillor',
};

/** What may follow a role in an apposition: “the mayor *of* Tarnby”, “a nurse *who* saw it”. */
const BEHIND_ROLE = new Set(
  'of for in at on from to with and who whose whom that which whom by under since near'.split(' '),
);

const PERSON_KINDS: ReadonlySet<string> = new Set(['p', 'm', 'f']);

/** Harbor Workers *Union* → the union. */
function addKinds(group: NameGroup, heads: Set<string>): void {
  for (const word of group.name.split(' ')) addKindOf([word], heads);
}

function addKindOf(words: readonly string[], heads: Set<string>): void {
  for (const word of words) {
    const lower = word.toLowerCase().replace(/s$/, (s) => (nominalHeads().has(word.toLowerCase()) ? s : ''));
    const more = KINDS_OF_ENDINGS[lower];
    if (nominalHeads().get(lower) === 'o') heads.add(lower);
    for (const kind of more?.split(' ') ?? []) heads.add(kind);
  }
}

const KINDS_OF_ENDINGS: Readonly<Record<string, string>> = {
  airlines: 'airline carrier company',
  airline: 'carrier company',
  airways: 'airline carrier company',
  inc: 'company firm',
  'inc.': 'company firm',
  ltd: 'company firm',
  'ltd.': 'company firm',
  plc: 'company firm',
  corp: 'company firm corporation',
  'corp.': 'company firm corporation',
  motors: 'company carmaker automaker manufacturer',
  times: 'newspaper paper outlet',
  post: 'newspaper paper outlet',
  herald: 'newspaper paper outlet',
  tribune: 'newspaper paper outlet',
  gazette: 'newspaper paper outlet',
  journal: 'newspaper paper outlet magazine',
  news: 'outlet network broadcaster',
  television: 'broadcaster network outlet',
};

function givenGender(group: NameGroup): Gender {
  const words = group.name.split(' ');
  return words.length > 1 ? (nameClasses().given.get(words[0] ?? '') ?? 'n') : 'n';
}
