// Writes invented news with names marked, for scripts/train/names.mjs, from scripts/train/name-sentences.txt:
//   node scripts/train/invented-names.mjs DIR [GOLD.jsonl …] > invented.jsonl
// Articles of GOLD (CC BY) follow once more each with every name exchanged for another of its type, so that the words
// around names are learned rather than the names.
// DIR holds node_modules with @faker-js/faker 10.6.0 (MIT), whose names of many languages are drawn. Seeded.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const ARTICLES = Number(process.env.ARTICLES ?? 300);
const root = join(import.meta.dirname, '../..');
const { allLocales } = createRequire(join(process.argv[2] ?? '.', 'index.js'))('@faker-js/faker');
const lexicon = await loadModule(
  build,
  root,
  `
  export { COUNTRIES } from './src/analysis/lexicon/countries.ts';
  export { CITIES } from './src/analysis/lexicon/cities.ts';
  export { STATES } from './src/analysis/lexicon/regions-of-the-world.ts';
  export { ORGANIZATIONS } from './src/analysis/lexicon/organizations.ts';`,
);

let state = 11;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const draw = (list) => list[Math.floor(random() * list.length)];

const latin = /^\p{Script=Latin}[\p{Script=Latin}'’ -]*$/u;
const locales = Object.entries(allLocales)
  .filter(([code]) => !/^(base|en_AU_ocker|en_BORK|eo)$/.test(code))
  .map(([code, { person, location }]) => ({
    code,
    given: ['female', 'male', 'generic']
      .flatMap((sex) => person?.first_name?.[sex] ?? [])
      .filter((name) => latin.test(name)),
    surnames: ['female', 'male', 'generic']
      .flatMap((sex) => person?.last_name?.[sex] ?? [])
      .filter((name) => latin.test(name)),
    towns: (location?.city_name ?? []).filter((name) => latin.test(name)),
  }))
  .filter(({ given, surnames }) => given.length > 20 && surnames.length > 20);
const english = locales.filter(({ code }) => code.startsWith('en'));
const countries = lexicon.COUNTRIES.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .filter((row) => row[2]);
const cities = lexicon.CITIES.split(',');
const states = lexicon.STATES.trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(line.indexOf(':') + 1)
      .split(',')
      .map((s) => s.replace(/\(.*/, '').trim()),
  );
const [bodies, , parliaments, parties, media, companies] = lexicon.ORGANIZATIONS.trim()
  .split('\n')
  .map((line) => line.split('|').map((entry) => entry.split('=')[0]));
const COMMON = [
  'White House',
  'Kremlin',
  'Pentagon',
  'Senate',
  'Congress',
  'State Department',
  'Treasury',
  'Duma',
  'Knesset',
  'Bundestag',
  'Parliament',
  'Supreme Court',
  'Security Council',
  'Federal Reserve',
  'House of Commons',
  'Foreign Office',
  'Home Office',
  'European Commission',
];
const FIELDS = [
  'Defense',
  'Health',
  'Education',
  'Foreign Affairs',
  'Finance',
  'Justice',
  'Labor',
  'Transport',
  'Energy',
  'Agriculture',
  'Human Rights',
  'Mining',
  'Housing',
  'Culture',
  'Trade',
  'Security',
  'Science',
  'Climate',
  'Fisheries',
  'Journalists',
  'Peace',
];
const KINDS = [
  'Union',
  'Association',
  'Foundation',
  'Institute',
  'Council',
  'Federation',
  'Group',
  'Society',
  'Agency',
  'Commission',
  'Alliance',
  'Party',
  'Trust',
  'League',
  'Committee',
  'Front',
];
const THINGS = [
  'Harbor Workers',
  'Rail',
  'Consumer',
  'Free Press',
  'Health',
  'Climate',
  'Farm',
  'Teachers',
  'Public Policy',
  'Civil Rights',
  'Security',
  'Wildlife',
  'Trade',
  'Housing',
  'Development',
  'Reform',
  'Growth',
  'Energy',
];
const FIRMS = [
  'Inc.',
  'Corp.',
  'Ltd',
  'Group',
  'Airlines',
  'Bank',
  'Motors',
  'Energy',
  'Technologies',
  'Systems',
  'Media',
  'Holdings',
  'Industries',
  'Pharmaceuticals',
  'Insurance',
  'Foods',
  'Airways',
  'Capital',
  'Partners',
];
const PAPERS = [
  'Times',
  'Post',
  'Herald',
  'Tribune',
  'Gazette',
  'Chronicle',
  'News',
  'Journal',
  'Mail',
  'Courier',
  'Wire',
  'Ledger',
  'Echo',
  'Sentinel',
  'Observer',
  'Dispatch',
  'FM',
];
const MORE_FIRMS = [
  'Line',
  'Pharma',
  'Steel',
  'Metals',
  'Ratings',
  'Events',
  'Valves',
  'Fencing',
  'Rail',
  'Water',
  'Care',
  'Air',
  'Shipping',
  'Mining',
  'Construction',
  'Homes',
  'Logistics',
  'Risk',
  'Analytics',
  'Brewery',
];
const TEAMS = ['United', 'City', 'Town', 'Rovers', 'Rangers', 'Athletic', 'Wanderers', 'Albion', 'Hawks', 'Bears'];
const SYLLABLES =
  'al an ar bel bran cal dal dor el en fal gan har hol in kel kor lan len lor mal mar mor nal nor or pel quil ras ren ros sal sen sol tal tar ten tor ul val var ven vik wex wil zar'.split(
    ' ',
  );
const PLACE_TAILS = 'ia ford ton by mouth wick stad berg haven ville a o dale ham field burg ay igo una'.split(' ');
const FIRM_TAILS = 'ex on ix is um ora eo mind tel tor gen ware ant ius ly via'.split(' ');
/** A word that is in no list: the words around must say what it is. */
function coined(tails) {
  const word = Array.from({ length: random() < 0.6 ? 1 : 2 }, () => draw(SYLLABLES)).join('') + draw(tails);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function coinedTown() {
  const kind = random();
  const word = coined(PLACE_TAILS);
  if (kind < 0.6) return word;
  if (kind < 0.8) return `${draw(['Port', 'Lake', 'Fort', 'San', 'Santa', 'Mount', 'Cape', 'New', 'Upper'])} ${word}`;
  return `${word} ${draw(['Falls', 'Hollow', 'Island', 'Bay', 'Valley', 'Green', 'Heights', 'Creek', 'Springs'])}`;
}

function personOf() {
  const locale = draw(random() < 0.5 ? english : locales);
  // “J.K.”, “JD”
  const letters = () => draw('ABCDEGHJKLMNPRSTW'.split(''));
  const kind = random();
  const given = kind < 0.03 ? `${letters()}.${letters()}.` : kind < 0.06 ? letters() + letters() : draw(locale.given);
  const surname = draw(locale.surnames);
  const middle = random() < 0.12 ? ` ${draw('ABCDEFGHJKLMNPRSTW'.split(''))}.` : '';
  const suffix = random() < 0.03 ? ' Jr.' : '';
  return { full: `${given}${middle} ${surname}${suffix}`, given, surname };
}
const townOf = () => {
  const kind = random();
  if (kind < 0.25) return coinedTown();
  return kind < 0.8
    ? draw(cities)
    : draw(draw(english).towns.length ? english.find((l) => l.towns.length).towns : cities);
};
const firmOf = () => {
  const kind = random();
  if (kind < 0.35) return draw(companies);
  if (kind < 0.5) return coined(FIRM_TAILS);
  if (kind < 0.65) return draw(draw(locales).surnames);
  const first = random() < 0.6 ? draw(draw(locales).surnames) : coined(random() < 0.5 ? FIRM_TAILS : PLACE_TAILS);
  return `${first} ${draw(random() < 0.5 ? FIRMS : MORE_FIRMS)}`;
};
const outletOf = () => {
  const kind = random();
  if (kind < 0.5) return draw(media);
  if (kind < 0.6) return coined([...PLACE_TAILS, 'posten', 'line', 'press']);
  if (kind < 0.65) return `Radio ${coined(PLACE_TAILS)}`;
  return `${random() < 0.5 ? draw(cities) : coinedTown()} ${draw(PAPERS)}`;
};
/** A team and the short form that it goes by, which often is its town. */
function teamOf() {
  const town = townOf();
  const kind = random();
  if (kind < 0.25)
    return { full: `${draw(['Sporting', 'Atletico', 'Real', 'FC', 'Dynamo', 'Racing'])} ${town}`, short: town };
  const ending = draw(TEAMS);
  return { full: `${town} ${ending}`, short: /^(?:City|Town|United)$/.test(ending) || random() < 0.5 ? town : ending };
}
const bodyOf = () => {
  const kind = random();
  if (kind < 0.25) return draw([...bodies, ...parliaments, ...parties]);
  if (kind < 0.5) return `${draw(THINGS)} ${draw(KINDS)}`;
  if (kind < 0.7)
    return `${draw(['National', 'International', 'European', 'American', 'World'])} ${draw(THINGS)} ${draw(KINDS)}`;
  if (kind < 0.85) return `${draw(cities)} ${draw(KINDS)}`;
  return `${draw(KINDS.slice(0, 9))} of ${draw(THINGS)} ${draw(KINDS)}s`.replace(/ \w+s$/, '');
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const sentences = readFileSync(join(import.meta.dirname, 'name-sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[hlb] /.test(line))
  .map((line) => ({ part: line[0], text: line.slice(2) }));
const of = (part) => sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
const parts = { h: of('h'), l: of('l'), b: of('b') };

for (let article = 0; article < ARTICLES; article += 1) {
  const people = [1, 2, 3, 4].map(personOf);
  const lands = [1, 2, 3].map(() => draw(countries));
  const organization = bodyOf();
  const values = { W: draw(DAYS), M: draw(MONTHS) };
  people.forEach((person, index) => {
    values[`P${index + 1}`] = ['P', person.full];
    values[`S${index + 1}`] = ['P', person.surname];
    values[`G${index + 1}`] = ['P', person.given];
  });
  lands.forEach(([name, others, adjectives], index) => {
    values[`C${index + 1}`] = ['L', random() < 0.3 && others ? draw(others.split(',')) : name];
    values[`A${index + 1}`] = adjectives.split(',')[0];
  });
  for (const n of [1, 2, 3]) values[`L${n}`] = ['L', townOf()];
  values.U1 = ['L', draw(states)];
  values.O1 = ['O', organization];
  values.Y1 = ['O', organization.includes(' ') ? organization.match(/\p{Lu}/gu).join('') : draw(bodies)];
  for (const n of [1, 2]) {
    const firm = firmOf();
    values[`K${n}`] = ['O', firm];
    // “Orlund” of “Orlund Pharma”
    values[`J${n}`] = ['O', firm.includes(' ') && !companies.includes(firm) ? firm.split(' ')[0] : firm];
    const team = teamOf();
    values[`T${n}`] = ['O', team.full];
    values[`V${n}`] = ['O', team.short];
  }
  values.N1 = ['O', outletOf()];
  for (const n of [1, 2]) values[`D${n}`] = ['O', draw(COMMON)];
  values.PA = draw(['R', 'D']);
  values.PAX = draw(['R', 'D']);
  values.ST = ['L', draw(['Ohio', 'Texas', 'NY', 'Calif.', 'AZ', 'Maine', 'Pa.'])];
  const lines = [...(random() < 0.7 ? [draw(parts.h)] : []), draw(parts.l)];
  for (let n = 0; n < 9; n += 1) lines.push(draw(parts.b));
  let text = '';
  const entities = [];
  const write = (piece, type) => {
    const start = text.length;
    text += piece;
    if (type !== undefined) entities.push({ start, end: text.length, type });
  };
  const TYPES = { P: 'PERSON', O: 'ORGANIZATION', L: 'LOCATION' };
  lines.forEach((line, index) => {
    if (index > 0) text += index < 3 || random() < 0.5 ? '\n\n' : ' ';
    for (const [, type, marked, name, upper, plain] of line.matchAll(/\[([POL]) ([^\]]*)\]|\{(\w+)(!?)\}|([^[{]+)/g)) {
      if (plain !== undefined) write(plain);
      else if (type !== undefined)
        write(
          marked.replace(/\{(\w+)\}/g, (_, key) => valueOf(key)),
          TYPES[type],
        );
      else {
        const value = name === 'FIELD' ? draw(FIELDS) : values[name];
        if (typeof value === 'string') write(value);
        else {
          // An outlet's *The* is written before some and is no part of the name.
          const shown = upper ? value[1].toUpperCase() : value[1];
          write(shown, TYPES[value[0]]);
        }
      }
    }
  });
  function valueOf(key) {
    if (key === 'FIELD') return draw(FIELDS);
    const value = values[key];
    return typeof value === 'string' ? value : value[1];
  }
  process.stdout.write(`${JSON.stringify({ id: `invented-${article}`, text, entities })}\n`);
}

for (const file of process.argv.slice(3)) {
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { id, text, entities } = JSON.parse(line);
    const others = new Map();
    const surnames = new Map();
    let changed = '';
    let at = 0;
    const moved = [];
    for (const name of entities.toSorted((a, b) => a.start - b.start)) {
      const old = text.slice(name.start, name.end);
      if (!others.has(old)) others.set(old, otherName(old, name.type, surnames));
      changed += text.slice(at, name.start);
      const start = changed.length;
      changed += others.get(old);
      moved.push({ start, end: changed.length, type: name.type });
      at = name.end;
    }
    process.stdout.write(
      `${JSON.stringify({ id: `${id}-exchanged`, text: changed + text.slice(at), entities: moved })}\n`,
    );
  }
}

/** Another name of that type and about that form; surnames go with the full names they belong to. */
function otherName(old, type, surnames) {
  const words = old.split(' ');
  if (type === 'PERSON') {
    const person = personOf();
    const last = words.at(-1);
    const known = surnames.get(last) ?? person.surname;
    surnames.set(last, known);
    return words.length === 1 ? known : `${person.given} ${known}`;
  }
  if (type === 'LOCATION') {
    if (words.length > 2) return old;
    const kind = random();
    return kind < 0.4
      ? draw(cities)
      : kind < 0.7
        ? draw(countries)[0]
        : kind < 0.85
          ? draw(states)
          : draw(draw(locales).surnames);
  }
  if (type === 'ORGANIZATION') {
    if (/^[\p{Lu}.&]{2,6}$/u.test(old))
      return Array.from({ length: old.length }, () => draw('ABCDEFGHIKLMNOPRSTUVW'.split(''))).join('');
    return words.length > 3 ? old : random() < 0.25 ? bodyOf() : random() < 0.3 ? outletOf() : firmOf();
  }
  return old;
}
