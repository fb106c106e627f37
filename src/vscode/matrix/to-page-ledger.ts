import type { Translate } from '../../article/translate.ts';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import type { Comparison, Wording } from '../../comparison/comparison-model.ts';
import { GRADE_WORDS } from '../../comparison/grade-words.ts';
import { type LedgerEntry, ledgerFor } from '../../comparison/ledger.ts';
import { utteranceKey } from '../../comparison/utterance-key.ts';
import { plainWording } from '../../comparison/wording-text.ts';
import type { LedgerPlace, LedgerRow, PageLedger, PageSpeaker } from '../../page/messages/page-model.ts';
import { REFERENCE } from './reference-word.ts';
import { spanOf } from './span-of.ts';

/** Forms shown: the rest is inflections of the same. */
const MOST_FORMS = 24;

/** The ledger of one speaker as the page shows it. */
export function toPageLedger(
  comparison: Comparison,
  speaker: PageSpeaker,
  nameOf: (article: ComparedArticle) => string,
  translate: Translate,
): PageLedger {
  const { entries, sources, verbs, forms } = ledgerFor(comparison, speaker.name ?? '');
  return {
    speaker,
    forms: forms.slice(0, MOST_FORMS).map(({ of }) => of),
    verbs: verbs.map(({ of, slant, count }) => ({ lemma: of, isLoaded: slant === 'loaded', count })),
    sources: sources.filter(({ count }) => count > 0).map(({ of, count }) => ({ name: nameOf(of), count })),
    entries: entries.map((entry) => toRow(entry, nameOf, translate)),
  };
}

function toRow(
  { article, utterance, day, shared }: LedgerEntry,
  nameOf: (article: ComparedArticle) => string,
  translate: Translate,
): LedgerRow {
  const placeIn = ({ uri }: ComparedArticle, utterances: Parameters<typeof spanOf>[0]): LedgerPlace => ({
    uri,
    ...spanOf(utterances),
  });
  const { cue, type } = utterance;
  const noteOf = (wording: Wording): string =>
    translate(wording === shared?.quotation.reference ? REFERENCE : GRADE_WORDS[wording.grade]);
  const others = shared?.quotation.wordings.filter((wording) => wording !== shared.wording) ?? [];
  return {
    key: utteranceKey(article, utterance),
    ...(day === undefined ? {} : { day }),
    source: nameOf(article),
    words: plainWording({ utterances: [utterance] }),
    isIndirect: type === 'indirect',
    ...(cue === undefined ? {} : { verb: cue.lemma }),
    ...(cue?.slant === 'loaded' ? { isLoaded: true } : {}),
    place: placeIn(article, [utterance]),
    elsewhere: others.map((wording) => ({
      source: nameOf(wording.article),
      note: noteOf(wording),
      place: placeIn(wording.article, wording.utterances),
    })),
    ...(shared === undefined ? {} : { note: noteOf(shared.wording) }),
  };
}
