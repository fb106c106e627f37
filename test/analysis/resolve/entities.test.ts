import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/analysis/resolve/entities.ts';
import { pairQuotationMarks } from '../../../src/analysis/resolve/quoted.ts';
import { ruleReasons } from '../../../src/article/rule-reasons.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { parsed } from '../parsed.ts';

function entitiesOf(text: string) {
  const article = parsed(text);
  return resolveEntities(article, pairQuotationMarks(article).quoted);
}

/** `type name: mention | mention …` of each entity; a nominal is marked `~`, a pronoun `=`. */
function entitiesIn(text: string): string[] {
  return entitiesOf(text).map(({ type, name, mentions }) => {
    const shown = mentions.map((m) => (m.form === 'name' ? '' : m.form === 'nominal' ? '~' : '=') + sliceOf(text, m));
    return `${type} ${name}: ${shown.join(' | ')}`;
  });
}

describe('one entity for each thing', () => {
  it.each([
    [
      'a surname after the full name, possessives and titles outside',
      'Mayor Anna Berg spoke in Oslo on Monday. Ms. Berg’s plan is late, and Berg knows it.',
      ['person Anna Berg: Anna Berg | Berg | Berg', 'location Oslo: Oslo'],
    ],
    [
      'a headline that names the surname first',
      'Lindqvist to resign\n\nPrime Minister Olaf Lindqvist said on Friday that he would resign.',
      ['person Olaf Lindqvist: Lindqvist | Olaf Lindqvist | =he'],
    ],
    [
      'an acronym after the full name',
      'The National Harbor Workers Union (NHWU) will strike. A spokesman for the NHWU said members had voted.',
      ['organization National Harbor Workers Union: National Harbor Workers Union | NHWU | NHWU'],
    ],
    [
      'two spellings of a surname',
      'President Viktor Zorenkko met envoys in Geneva. Zorenko said the talks went well.',
      ['person Viktor Zorenkko: Viktor Zorenkko | Zorenko'],
    ],
    [
      'other names of a country',
      'The United States has sent envoys to Denmark. US officials met them, and the U.S. will pay.',
      ['location United States: United States | US | U.S.', 'location Denmark: Denmark'],
    ],
    [
      'the last word of a newspaper’s name',
      'She told the Dellmar Post that it was over. The Post said it had seen the letter.',
      ['organization Dellmar Post: Dellmar Post | Post'],
    ],
    [
      'a town and its dateline in capitals',
      'PORT TARNBY (AP) — A ferry sank off Port Tarnby on Monday.',
      ['location Port Tarnby: PORT TARNBY | Port Tarnby'],
    ],
    [
      'a speaker’s label in capitals',
      'Anna Lindqvist spoke first.\n\nLINDQVIST: “No.”',
      ['person Anna Lindqvist: Anna Lindqvist | LINDQVIST'],
    ],
    [
      'accents left out',
      'Minister André Lefèvre spoke on Monday. Later Lefevre left.',
      ['person André Lefèvre: André Lefèvre | Lefevre'],
    ],
    [
      'spellings that agree in their consonants',
      'Lydia Buchtland spoke on Monday. Ms. Bauchtland left early.',
      ['person Lydia Buchtland: Lydia Buchtland | Bauchtland'],
    ],
    [
      'the first letters of a given name',
      'Singer Tiffany Berg left on Monday. “Tiff was late,” a guest said.',
      ['person Tiffany Berg: Tiffany Berg | Tiff'],
    ],
    [
      'a short form of a given name',
      'Mayor Michael Berg spoke in Oslo. A clerk said that Mike was late.',
      ['person Michael Berg: Michael Berg | Mike'],
    ],
    [
      'an apostrophe behind a plural',
      "The Growers’ Union sued the Harbor Workers' Federation on Monday.",
      [
        'organization Growers’ Union: Growers’ Union',
        "organization Harbor Workers' Federation: Harbor Workers' Federation",
      ],
    ],
    ['a number behind a name', 'Mr. Andre Berg III spoke in Oslo.', ['person Andre Berg III: Andre Berg III']],
    [
      'possessives inside a name',
      'The National People’s Union met in Oslo on Monday.',
      ['organization National People’s Union: National People’s Union'],
    ],
  ])('%s', (_, text, expected) => {
    const found = entitiesIn(text);
    for (const entity of expected) expect(found).toContain(entity);
  });

  it('keeps two people of one surname apart', () => {
    const people = entitiesOf('Anna Berg met Thomas Berg in Oslo.').filter(({ type }) => type === 'person');
    expect(people.map(({ id }) => id)).toEqual(['person:anna-berg', 'person:thomas-berg']);
  });
});

describe('what is no name', () => {
  it.each([
    ['weekdays and months', 'On Monday the court met. In March it will meet again.'],
    ['adjectives of countries', 'The Danish minister and the French were late.'],
    ['a ship', 'Crews of the ferry Grayvale met on Monday.'],
    ['a ship by what stands before its name', 'The MV Grayvale sank on Monday.'],
    ['a ship by what is said behind it', 'The Grayvale, a car ferry built in 1988, sank on Monday.'],
    ['titles alone', 'The MP left. “No,” the Senator said.'],
    ['contractions', 'They’re late. It’s over. Don’t ask.'],
    ['the first word of a sentence', 'Nobody was hurt. Police are looking for two men.'],
  ])('%s', (_, text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  it('names in metadata', () => {
    const text = '---\nauthor: Olaf Lind\n---\n\nAnna Berg resigned on Monday, her office said.\n';
    expect(entitiesOf(text).map(({ name }) => name)).toEqual(['Anna Berg']);
  });
});

describe('one type for each thing', () => {
  it.each([
    ['its last word', 'Shares of Tarvik Steel fell on Monday.', 'organization Tarvik Steel'],
    ['its first word', 'Guards closed the road to Fort Tarvik on Monday.', 'location Fort Tarvik'],
    [
      'a role behind it',
      'The decision is old. Marvaart, the ministry’s spokeswoman, declined to comment.',
      'person Marvaart',
    ],
    ['a kind before it', 'He sued the firm Hedlow Grange on Monday.', 'organization Hedlow Grange'],
    ['a kind behind it', 'Lawyers for Ashvale, the company that owns the pier, said nothing.', 'organization Ashvale'],
    [
      'a longer name',
      'Tarvik Pharma is late. Critics of Tarvik were loud.',
      'organization Tarvik Pharma: Tarvik Pharma | Tarvik',
    ],
    ['an owner', 'Anna Berg spoke. Two members of Berg’s Coast Party left.', 'organization Coast Party'],
  ])('by %s', (_, text, expected) => {
    expect(entitiesIn(text).some((entity) => entity.startsWith(expected))).toBe(true);
  });

  it('takes small words behind an abbreviation for no name', () => {
    const names = entitiesOf('Anna Berg met them in Washington D.C. The crews left. The boat sank. The end.');
    expect(names.flatMap(({ name }) => name.split(' '))).not.toContain('The');
  });
});

describe('pronouns and roles', () => {
  it.each([
    ['the subject of the sentence before', 'Mayor Anna Berg met Olaf Lind on Monday. She smiled.', 'Anna Berg', '=She'],
    ['gender of the given name', 'Mayor Anna Berg met Thomas Lind on Monday. He smiled.', 'Thomas Lind', '=He'],
    [
      'a pronoun that looks ahead',
      'Anna Berg met envoys. Since his election, Thomas Lind has said little.',
      'Thomas Lind',
      '=his',
    ],
    [
      'a role given before',
      'Mayor Anna Berg spoke first. Reporters left before the mayor had finished.',
      'Anna Berg',
      '~the mayor',
    ],
    [
      'a role right before the name',
      'Envoys met the Danish prime minister, Thomas Lind, on Monday.',
      'Thomas Lind',
      '~the Danish prime minister',
    ],
    [
      'a role behind the name',
      'Olaf Lind, a builder who knew the pier, left. The court met on Monday. “No,” the builder said.',
      'Olaf Lind',
      '~the builder',
    ],
    [
      'a role that is said only later',
      'The captain had warned them. Captain Thomas Lind told the court so on Monday.',
      'Thomas Lind',
      '~The captain',
    ],
    [
      'a title written short',
      'Sen. Anna Berg spoke first. Reporters left before the senator had finished.',
      'Anna Berg',
      '~the senator',
    ],
    [
      'one office, not another',
      'The prime minister, Anna Berg, left. The finance minister, Thomas Lind, stayed. “No,” the prime minister said.',
      'Anna Berg',
      'Anna Berg | ~the prime minister',
    ],
    [
      'what stands beside the role',
      'Anna Berg, head of the union of dockers, met Thomas Lind, head of the port. “No,” the union head said.',
      'Anna Berg',
      '~the union head',
    ],
    [
      'another word for whom the article speaks of',
      'Thomas Lind was dropped on Wednesday. “No,” the striker told reporters.',
      'Thomas Lind',
      '~the striker',
    ],
    ['an age', 'Thomas Lind was dropped on Wednesday. “No,” the 24-year-old said.', 'Thomas Lind', '~the 24-year-old'],
    ['a people', 'Thomas Lind was dropped on Wednesday. “No,” said the Dane.', 'Thomas Lind', '~the Dane'],
    [
      'children',
      'Thomas Lind was dropped on Wednesday. “No,” the dad-of-three said.',
      'Thomas Lind',
      '~the dad-of-three',
    ],
    [
      'not the owner of what the sentence speaks of',
      'Professor Anna Berg’s rival, Maria Lind, left early on Monday. “No,” she said.',
      'Maria Lind',
      '=she',
    ],
    [
      'what an earlier pronoun told',
      'Kofane Berg, the clerk, raised her hand before Thomas Lind. “No,” he said.',
      'Thomas Lind',
      '=he',
    ],
    [
      'whom the lead names last',
      'The chief of police quit on Monday after a memo showed that she had lied.\n\nChief Anna Berg left at once.',
      'Anna Berg',
      '=she',
    ],
    [
      'whom the lead leaves unnamed',
      'The library opens on Sundays after a 16-year-old told its board so.\n\nAnna Berg spoke for an hour.',
      'Anna Berg',
      '~a 16-year-old',
    ],
    [
      'another word for the role',
      'Anna Berg, director of the zoo, spoke first. “No,” the zoo chief said.',
      'Anna Berg',
      '~the zoo chief',
    ],
  ])('%s', (_, text, name, mention) => {
    expect(entitiesIn(text).find((entity) => entity.startsWith(`person ${name}:`))).toContain(mention);
  });

  it('takes no clause for an apposition', () => {
    const found = entitiesIn('In a letter read out by Thomas Lind, the widow accused the council. The widow left.');
    expect(found.join()).not.toContain('widow');
  });

  it.each([
    ['somebody unnamed before', 'A striker was hurt. Thomas Lind was dropped. “No,” the striker said.', '~the striker'],
    ['an official', 'Thomas Lind was dropped on Wednesday. “No,” the official said.', '~the official'],
    ['an office of somebody in another', 'Governor Thomas Lind left on Monday. “No,” the mayor said.', '~the mayor'],
    ['a word within a longer nominal', 'Mayor Anna Berg spoke. He got a towel from the mayor.', '~a towel'],
    ['somebody new', 'Mayor Anna Berg spoke. Then a mayor from Oslo said no.', '~a mayor'],
  ])('takes %s for nobody named', (_, text, mention) => {
    expect(entitiesIn(text).join()).not.toContain(mention);
  });

  it.each([
    ['it said', 'The National Harbor Workers Union met. “No deal,” it said.', 'organization', '=it'],
    ['the city', 'Envoys met in Oslo on Monday. The city paid.', 'location', '~The city'],
  ])('finds the body or place behind “%s”', (_, text, type, mention) => {
    expect(entitiesIn(text).find((entity) => entity.startsWith(type))).toContain(mention);
  });

  it('leaves a pronoun open where nobody fits', () => {
    expect(entitiesIn('Mayor Anna Berg spoke. He smiled.').join()).not.toContain('=He');
  });

  it('leaves pronouns inside quotations open', () => {
    expect(entitiesIn('Mayor Thomas Lind spoke. “He is late,” said a clerk.').join()).not.toContain('=He');
  });
});

it('gives a reason for every mention', () => {
  const text =
    'Mayor Anna Berg met the National Harbor Workers Union (NHWU). The mayor smiled. She said the NHWU was right.';
  const mentions = entitiesOf(text).flatMap((entity) => entity.mentions);
  expect(mentions.length).toBeGreaterThan(3);
  for (const { rule } of mentions) expect(ruleReasons).toHaveProperty(rule ?? 'none');
});

it('mentions lie in the text and overlap no other, but for a name inside a nominal', () => {
  const word = fc.constantFrom(
    'Anna',
    'Berg',
    'US',
    'the',
    'of',
    'Union',
    '(NHWU)',
    'said',
    'she',
    '“',
    '”',
    '.',
    '\n\n',
    'O’Neil’s',
    '-',
    'von',
    'É',
    '😀',
    '’',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const mentions = entitiesOf(text)
        .flatMap((entity) => entity.mentions)
        .sort((a, b) => a.start - b.start);
      for (const mention of mentions) expect(sliceOf(text, mention).trim()).not.toBe('');
      mentions.slice(1).forEach((mention, index) => {
        const before = mentions[index];
        // “the US president” holds the name of a country.
        if (before?.form === 'nominal' && mention.form === 'name' && mention.end < before.end) return;
        expect(mention.start).toBeGreaterThanOrEqual(before?.end ?? 0);
      });
    }),
    { numRuns: 150 },
  );
});

it('reads a hostile line of 100 KB', { timeout: 60_000 }, () => {
  expect(entitiesOf('Anna Berg of the '.repeat(6_000)).length).toBeGreaterThan(0);
});
