import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/entities.schema.json' with { type: 'json' };
import { keepName, type KeptName } from '../../../src/annotations/names/keep-name.ts';
import { newNames } from '../../../src/annotations/names/new-names.ts';
import { parseNames } from '../../../src/annotations/names/parse-names.ts';
import { placeOfName } from '../../../src/annotations/names/place-of-name.ts';

const TEXT = `{
  "version": 1,
  // Who is who on the quay.
  "entities": [
    { "name": "Halvard Njie", "type": "person", "desk": "metro" }, // the skipper
    {
      "name": "Harbor Union",
      "aliases": ["HU"], // for short
      "type": "organization",
    },
    { "name": "H. Njie", "aliases": ["Old Njie"], "type": "person", "color": 4, "wikidata": "Q7" }
  ]
}
`;
const person = (name: string, ...aliases: string[]): KeptName => ({ name, aliases, type: 'person' });
/** `name | aliases | type`, one line an entry. */
const entries = (text: string): string[] =>
  (parseNames(text).content?.entries ?? []).map(({ name, aliases, type, color, wikidata }) =>
    [name, aliases.join('/'), type, color, wikidata].filter((part) => part !== undefined).join(' | '),
  );
const NJIE = 'Halvard Njie |  | person';
const UNION = 'Harbor Union | HU | organization';
const OLD = 'H. Njie | Old Njie | person | 4 | Q7';

describe('a name that is kept', () => {
  it.each<[string, KeptName, string[]]>([
    ['is added where nobody has it', person('Ida Brun', 'I. Brun'), [NJIE, UNION, OLD, 'Ida Brun | I. Brun | person']],
    ['gives an entry of its name more aliases', person('Halvard Njie', 'Njie'), ['Halvard Njie | Njie | person', UNION, OLD]],
    ['renames the entry that has it as an alias', person('Halvard A. Njie', 'Halvard Njie'), ['Halvard A. Njie | Halvard Njie | person', UNION, OLD]],
    ['takes its alias as the canonical name', { name: 'HU', aliases: ['Harbor Union'], type: 'organization' }, [NJIE, 'HU | Harbor Union | organization', OLD]],
    ['makes one of the entries that it says are the same', person('Halvard Njie', 'Old Njie'), ['Halvard Njie | Old Njie/H. Njie | person | 4 | Q7', UNION]],
    ['changes the type of an entry', { name: 'Harbor Union', aliases: [], type: 'location' }, [NJIE, 'Harbor Union | HU | location', OLD]],
    ['changes nothing that is so already', person('halvard njie'), ['halvard njie |  | person', UNION, OLD]],
  ])('%s', (_, kept, after) => expect(entries(keepName(TEXT, kept))).toEqual(after)); // prettier-ignore

  it('changes the entry of its type where two have the name', () => {
    const both = '{ "entities": [{ "name": "Vale", "type": "person" }, { "name": "Vale", "type": "location" }] }';
    expect(entries(keepName(both, { name: 'Vale', aliases: ['Valen'], type: 'location' }))).toEqual([
      'Vale |  | person',
      'Vale | Valen | location',
    ]);
  });

  it('touches its own lines alone: comments, unknown fields and commas stay', () => {
    const after = keepName(TEXT, { name: 'Harbor Workers’ Union', aliases: ['Harbor Union'], type: 'organization' });
    const changed = after.split('\n').filter((line) => !TEXT.split('\n').includes(line));
    expect(changed).toEqual([
      '      "name": "Harbor Workers’ Union",',
      '      "aliases": ["HU", "Harbor Union"], // for short',
    ]);
  });

  it('that is kept already leaves the text as it is', () => {
    for (const { name, aliases, type = 'person' } of parseNames(TEXT).content?.entries ?? []) {
      expect(keepName(TEXT, { name, aliases, type })).toBe(TEXT);
    }
  });

  it('keeps line ends and a byte order mark', () => {
    const after = keepName(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, person('Ida Brun'));
    expect(after.startsWith('\uFEFF{')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is found in the file', () => {
    const place = placeOfName(TEXT, 'harbor union');
    expect(TEXT.slice(place?.start, place?.end)).toBe('"Harbor Union"');
    expect(placeOfName(TEXT, 'Nobody')).toBeUndefined();
  });
});

it('whatever is kept, in whatever order, the file can be read and every name is what was kept last', () => {
  const name = fc.constantFrom('Ada', 'Ada B.', 'Bo', 'C "quoted"', 'D\\', '__proto__', 'É', 'e', '— 😀');
  const kept = fc.record({
    name,
    aliases: fc.uniqueArray(name, { maxLength: 3 }),
    type: fc.constantFrom('person', 'organization', 'location'),
  });
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 6 }), (all) => {
      let text = newNames();
      for (const one of all) {
        text = keepName(text, one);
        const { content, problems } = parseNames(text);
        expect(problems.filter(({ rule }) => rule !== 'names-twice')).toEqual([]);
        expect(content?.canonical(one.name, one.type)).toBe(one.name);
        for (const alias of one.aliases) expect(content?.canonical(alias, one.type)).toBe(one.name);
        expect(keepName(text, one)).toBe(text);
      }
    }),
  );
});

describe('the schema of the file', () => {
  const validate = new Ajv().compile(schema);

  it.each<[boolean, object]>([
    [true, { name: 'Ida Brun', type: 'person', aliases: ['I. Brun'], color: 8, wikidata: 'Q42', desk: 'metro' }],
    [false, { name: 'Ida Brun' }],
    [false, { name: ' ', type: 'person' }],
    [false, { name: 'Ida Brun', type: 'ship' }],
    [false, { name: 'Ida Brun', type: 'person', color: 9 }],
    [false, { name: 'Ida Brun', type: 'person', color: '3' }],
    [false, { name: 'Ida Brun', type: 'person', wikidata: 'https://www.wikidata.org/wiki/Q42' }],
  ])('says the same as reading it does: %s, %j', (isRight, entry) => {
    const file = { version: 1, entities: [entry] };
    expect([validate(file), parseNames(JSON.stringify(file)).problems.length === 0]).toEqual([isRight, isRight]);
  });
});
