import { inEnglish } from '../../article/translate.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import { ledgers } from '../../comparison/ledger.ts';
import { type CellState, loneWording, matrixOf, type MatrixRow } from '../../comparison/matrix.ts';
import { MOST_SOURCES, narrowed } from '../../comparison/narrowed.ts';
import { quotedShares, verbsByOutlet } from '../../comparison/quoted-shares.ts';
import { timelineOf } from '../../comparison/timeline.ts';
import { plainWording } from '../../comparison/wording-text.ts';
import { copiesOf } from './copies-lines.ts';
import { type Block, type Line, plain, type Section } from './document.ts';
import type { EventReport } from './event-report.ts';
import { link } from './links.ts';

/** Which articles these are. */
export function sourcesSection(report: EventReport): Section {
  const rows = report.comparison.articles.map((article): Line[] => [
    [{ text: report.nameOf(article), style: 'strong' }],
    plain(dayOf(article)),
    titleLine(article, report),
    plain(String(article.utterances.length)),
  ]);
  return section('sources', 'Sources', ['Source', 'Published', 'Article', 'Quotations'], rows);
}

function titleLine({ uri, name, title, url }: ComparedArticle, report: EventReport): Line {
  const file = link(name, uri, 1, report);
  return [
    ...(title === undefined ? [] : [{ text: title, ...(url === undefined ? {} : { href: url }) }, { text: ' · ' }]),
    { ...file, style: 'faint' },
  ];
}

/** The day of publication in words; `no date` where it is not known, never a guess. */
export function dayOf({ published }: Pick<ComparedArticle, 'published'>): string {
  return published === undefined ? 'no date' : timeValueInWords(published, inEnglish);
}

const MOST_FORMS = 4;
const MOST_VERBS = 5;

/** Who is quoted, by whom, and with which verbs. */
export function speakersSection({ comparison, nameOf }: EventReport): Section {
  const rows = ledgers(comparison).map(({ name, entries, sources, verbs, forms }): Line[] => [
    [{ text: name, style: 'strong' }],
    plain(forms.slice(0, MOST_FORMS).map(({ of }) => of).join(', ')), // prettier-ignore
    plain(
      sources
        .filter(({ count }) => count > 0)
        .map(({ of, count }) => `${nameOf(of)} ${String(count)}`)
        .join(', '),
    ),
    plain(String(entries.length)),
    plain(verbs.slice(0, MOST_VERBS).map(({ of, slant }) => (slant === 'loaded' ? `${of}*` : of)).join(', ')), // prettier-ignore
  ]);
  const found = section('speakers', 'Who speaks', ['Speaker', 'Called', 'In', 'Quotations', 'Verbs'], rows);
  return withLoadedNote(found);
}

const NOTE = '* a verb that colors what is said: claimed, admitted, boasted.';

function withLoadedNote(found: Section): Section {
  if (!JSON.stringify(found.blocks).includes('*"')) return found;
  return { ...found, blocks: [...found.blocks, { kind: 'paragraph', line: [{ text: NOTE, style: 'faint' }] }] };
}

const SYMBOLS: Readonly<Record<CellState, string>> = {
  verbatim: '●',
  'worded-differently': '◐',
  indirect: '○',
  'sense-changed': '⚠',
  absent: '·',
};
const LEGEND = '● verbatim, ◐ worded differently, ○ reported, ⚠ number, negation or modal changed, · absent';
/** First words of an utterance: enough to know it by. UTF-16 code units. */
const MOST_LETTERS = 70;

/** Who said what in which source. */
export function matrixSection(report: EventReport): Section {
  const { nameOf } = report;
  const comparison = narrowed(report.comparison);
  const rows = matrixOf(comparison).map((row): Line[] => [
    [{ text: row.speaker ?? 'nobody named', style: 'strong' }],
    [{ text: shortened(plainWording(wordingOf(row))) }],
    ...row.cells.map(({ article, state, wording }): Line => {
      const first = wording?.utterances[0];
      if (first === undefined) return [{ text: SYMBOLS[state], style: 'faint' }];
      return [link(SYMBOLS[state], article.uri, first.line, report)];
    }),
  ]);
  const head = ['Speaker', 'Words', ...comparison.articles.map(nameOf)];
  const found = section('matrix', 'Who said what, where', head, rows);
  if (rows.length === 0) return found;
  const notes = [LEGEND, ...narrowedNote(report)].map((text): Block => ({ kind: 'paragraph', line: [{ text, style: 'faint' }] })); // prettier-ignore
  return { ...found, blocks: [...notes, ...found.blocks] };
}

/** That not all sources have a column. */
function narrowedNote({ comparison: { articles } }: EventReport): string[] {
  const all = articles.length;
  return all <= MOST_SOURCES ? [] : [`${String(MOST_SOURCES)} of ${String(all)} sources, those that share most.`];
}

function wordingOf({ quotation }: MatrixRow): Parameters<typeof plainWording>[0] {
  return 'reference' in quotation ? quotation.reference : loneWording(quotation);
}

function shortened(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  return `${words.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;
}

/** When the articles were published, and which days they speak of. */
export function timelineSection(report: EventReport): Section {
  const { comparison, nameOf } = report;
  const { days, undated } = timelineOf(comparison);
  const rows = days.map(({ day, published, spokenOf }): Line[] => [
    plain(timeValueInWords(day, inEnglish)),
    plain(published.map(nameOf).join(', ')),
    spokenOf.flatMap(({ article, places }, at) => [
      ...(at === 0 ? [] : [{ text: ', ' }]),
      link(nameOf(article), article.uri, places[0]?.line ?? 1, report),
    ]),
  ]);
  if (rows.length > 0 && undated.length > 0) rows.push([plain('no date'), plain(undated.map(nameOf).join(', ')), []]);
  return section('timeline', 'Timeline', ['Day', 'Published', 'Spoken of in'], rows);
}

/** How many quoted words each speaker has in each source, or in those that share most. */
export function sharesSection(report: EventReport): Section {
  const { speakers, sources } = quotedShares(narrowed(report.comparison));
  const rows = speakers.map((speaker): Line[] => [
    [{ text: speaker ?? 'nobody named', style: 'strong' }],
    ...sources.map(({ words }) => plain(String(words.get(speaker) ?? 0))),
  ]);
  return section('words', 'Quoted words', ['Speaker', ...sources.map(({ article }) => report.nameOf(article))], rows);
}

/** With which verbs the outlets introduce what is said. */
export function verbsSection({ comparison }: EventReport): Section {
  const rows = verbsByOutlet(comparison).flatMap(({ outlet, verbs }): Line[][] => {
    const listed = (slant: 'neutral' | 'loaded') =>
      verbs
        .filter((verb) => verb.slant === slant)
        .map(({ lemma, count }) => (count === 1 ? lemma : `${lemma} ${String(count)}`))
        .join(', ');
    if (verbs.length === 0) return [];
    return [[[{ text: outlet, style: 'strong' }], plain(listed('neutral')), plain(listed('loaded'))]];
  });
  return section('verbs', 'Verbs', ['Source', 'Neutral', 'Loaded'], rows);
}

/** Which articles are likely copies. */
export function copiesSection(report: EventReport): Section {
  const items = copiesOf(report);
  return { id: 'copies', title: 'Likely copies', blocks: items.length === 0 ? [] : [{ kind: 'list', items }] };
}

function section(id: string, title: string, head: readonly string[], rows: readonly (readonly Line[])[]): Section {
  return { id, title, blocks: rows.length === 0 ? [] : [{ kind: 'table', head, rows }] };
}
