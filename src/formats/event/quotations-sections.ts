import { oneLine } from '../../article/one-line.ts';
import { contains, type Span } from '../../article/span.ts';
import { grouped } from '../../article/grouped.ts';
import { inEnglish } from '../../article/translate.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import type { Utterance } from '../../comparison/compared-article.ts';
import type { DifferenceKind, Dispute, SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import { provenanceOf } from '../../comparison/first-seen.ts';
import { DISPUTE_WORDS, GRADE_WORDS, markedWord } from '../../comparison/grade-words.ts';
import { plainWording, wordingText } from '../../comparison/wording-text.ts';
import { whoSaid } from '../../comparison/who-said.ts';
import { wordsAt } from '../../comparison/words-at.ts';
import { type Block, type Inline, type Line, plain, type Section } from './document.ts';
import type { EventReport } from './event-report.ts';
import { link } from './links.ts';
import { dayOf } from './tables-sections.ts';

/** What several sources have, wording beside wording. */
export function sharedSection(report: EventReport): Section {
  return {
    id: 'shared',
    title: 'Shared quotations',
    blocks: report.comparison.shared.flatMap((one) => sharedBlocks(one, report)),
  };
}

function sharedBlocks(quotation: SharedQuotation, report: EventReport): Block[] {
  const { speaker, wordings, reference, grade } = quotation;
  const others = wordings.filter((wording) => wording !== reference);
  return [
    {
      kind: 'heading',
      line: plain(`${speaker ?? 'Nobody named'} · ${String(wordings.length)} sources · ${GRADE_WORDS[grade]}`),
    },
    quotationBlock(reference, [], report, others.length > 0 && grade !== 'same' ? 'reference' : ''),
    ...others.flatMap((wording): Block[] => [
      quotationBlock(wording, wording.differences.map(({ here }) => here), report, GRADE_WORDS[wording.grade]), // prettier-ignore
      ...differencesBlock(reference, wording),
    ]),
    ...provenanceBlock(quotation, report),
  ];
}

function quotationBlock(
  wording: Wording,
  changed: readonly { readonly start: number; readonly end: number }[],
  report: EventReport,
  note: string,
): Block {
  const { article, utterances } = wording;
  const [first] = utterances;
  const words = wordingText(wording, changed).map(({ text, isChanged, isVerbatim }): Inline => ({
    text,
    ...(isChanged ? { style: 'changed' } : isVerbatim ? {} : { style: 'reported' }),
  }));
  const by: Inline[] = [
    { ...link(report.nameOf(article), article.uri, first?.line ?? 1, report), style: 'strong' },
    { text: [`, ${dayOf(article)}`, ...(first === undefined ? [] : [saidBy(wording, first)])].join(' · ') },
    ...(note === '' ? [] : [{ text: ` · ${note}`, style: 'faint' } as const]),
  ];
  return { kind: 'quotation', words, by };
}

function saidBy({ speaker, utterances }: Wording, { cue, doubtful }: Utterance): string {
  const words = whoSaid({ utterances });
  const who = speaker ?? (words === undefined ? 'nobody named' : `“${words}”`);
  const name = doubtful === true && speaker !== undefined ? `probably ${who}` : who;
  return cue === undefined ? name : `${name}, ${cue.lemma}${cue.slant === 'loaded' ? ' (loaded)' : ''}`;
}

/** The words that differ, one by one, with what the reference has. */
function differencesBlock(reference: Wording, wording: Wording): Block[] {
  const items = wording.differences.map((difference): Line => {
    const { kind } = difference;
    const [there, here] = [wordsIn(reference, difference.there, kind), wordsIn(wording, difference.here, kind)];
    const what = `${GRADE_WORDS[kind]}, ${markedWord(difference)}: `;
    if (here === '') return [{ text: `${what}“${there}” is left out` }];
    if (there === '') return [{ text: `${what}“${here}” is added` }];
    return [{ text: `${what}“${there}” → “${here}”` }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A comma is nothing to read by itself: so much is looked at on both sides of it for a word. UTF-16 code units. */
const BESIDE = 12;

/** The words of a wording at a place, of punctuation with the words on both sides. */
function wordsIn(wording: Wording, span: Span, kind: DifferenceKind): string {
  return oneLine(wordsAt(wording, kind === 'punctuation' ? withNeighbors(wording, span) : span));
}

function withNeighbors({ utterances }: Wording, { start, end }: Span): Span {
  const part = utterances
    .flatMap(({ parts }) => parts)
    .find((one) => contains({ start: one.start, end: one.start + one.text.length }, { start, end }));
  if (part === undefined) return { start, end };
  const [from, to] = [start - part.start, end - part.start];
  const before = /\S+$/.exec(part.text.slice(Math.max(0, from - BESIDE), from))?.[0] ?? '';
  const after = /^\S+/.exec(part.text.slice(to, to + BESIDE))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

function provenanceBlock(quotation: SharedQuotation, { nameOf }: EventReport): Block[] {
  const { first, credits } = provenanceOf(quotation);
  const [earliest] = first;
  const facts = [
    ...(earliest === undefined || first.length === quotation.wordings.length
      ? []
      : [`First in ${first.map(({ article }) => nameOf(article)).join(' and ')}, ${dayOf(earliest.article)}.`]),
    ...credits.map(({ to, by }) => `${by.map(nameOf).join(' and ')} credits ${to}.`),
  ];
  return facts.length === 0 ? [] : [{ kind: 'paragraph', line: [{ text: facts.join(' '), style: 'faint' }] }];
}

/** Where the sources disagree on who, when, or with which verb. */
export function disputesSection(report: EventReport): Section {
  const blocks = report.comparison.shared.flatMap((quotation) =>
    quotation.disputes.flatMap((dispute): Block[] => [
      { kind: 'heading', line: plain(`${DISPUTE_WORDS[dispute.kind]}: ${plainWording(quotation.reference)}`) },
      { kind: 'list', items: dispute.sides.map((side) => sideLine(dispute, side, report)) },
    ]),
  );
  return { id: 'disputes', title: 'Disputes', blocks };
}

function sideLine({ kind }: Dispute, { says, wordings }: Dispute['sides'][number], report: EventReport): Line {
  const what = says === undefined ? 'nobody named' : kind === 'day' ? timeValueInWords(says, inEnglish) : says;
  return [
    { text: what, style: 'strong' },
    { text: ': ' },
    ...wordings.flatMap(({ article, utterances }, at): Inline[] => [
      ...(at === 0 ? [] : [{ text: ', ' }]),
      link(report.nameOf(article), article.uri, utterances[0]?.line ?? 1, report),
    ]),
  ];
}

/** What stands in one source alone, source by source. */
export function loneSection(report: EventReport): Section {
  const { articles, lone } = report.comparison;
  const byArticle = grouped(lone, ({ article }) => article);
  const blocks = articles.flatMap((article): Block[] => {
    const own = byArticle.get(article) ?? [];
    if (own.length === 0) return [];
    const items = own.map(({ utterance, speaker }): Line => [
      { text: `${plainWording({ utterances: [utterance] })} ` },
      { text: `${whoSaid({ speaker, utterances: [utterance] }) ?? 'nobody named'}, `, style: 'faint' },
      { ...link(`line ${String(utterance.line)}`, article.uri, utterance.line, report), style: 'faint' },
    ]);
    return [
      { kind: 'heading', line: plain(report.nameOf(article)) },
      { kind: 'list', items },
    ];
  });
  return { id: 'lone', title: 'Only in one source', blocks };
}
