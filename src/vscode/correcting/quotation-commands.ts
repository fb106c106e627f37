import { commands, Disposable, env, l10n } from 'vscode';
import type { Quotation } from '../../article/analysis-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { spansOfQuotation } from '../tagging/passages/passage-of.ts';
import { copiedQuotation } from '../trees/copied-quotation.ts';
import { stepDone } from '../walkthrough-step.ts';
import { tell } from '../tell.ts';
import { articleHere } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { decide } from './decide.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { pickName } from './pick-name.ts';
import { type QuotationArgument, quotationMeant } from './quotation-meant.ts';
import { speakerGroups } from './speaker-rows.ts';

const NO_QUOTATION = l10n.t('There is no quotation here');

/** Change Speaker…, Confirm Speaker, Not a Quotation, Mark as Quotation, Copy Quotation With Attribution. */
export function registerQuotationCommands(parts: CorrectingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.changeSpeaker', (argument: QuotationArgument) =>
      changeSpeaker(parts, argument),
    ),
    commands.registerCommand('pressmark.confirmSpeaker', async (argument: QuotationArgument) => {
      const meant = await quotationMeant(parts, argument);
      if (meant === undefined) return tell(NO_QUOTATION);
      const verdict = { type: 'accept' } as const;
      await decide(parts, l10n.t('Speaker confirmed'), { ...meant, spans: spansOfQuotation(meant.quotation), verdict });
    }),
    commands.registerCommand('pressmark.notAQuotation', async (argument: QuotationArgument) => {
      const meant = await quotationMeant(parts, argument);
      if (meant === undefined) return tell(NO_QUOTATION);
      const verdict = { type: 'reject' } as const;
      await decide(parts, l10n.t('Not a quotation'), { ...meant, spans: spansOfQuotation(meant.quotation), verdict });
    }),
    commands.registerCommand('pressmark.markAsQuotation', () => markAsQuotation(parts)),
    commands.registerCommand('pressmark.copyQuotation', async (argument: QuotationArgument) => {
      const meant = await quotationMeant(parts, argument);
      if (meant === undefined) return tell(NO_QUOTATION);
      await env.clipboard.writeText(copiedQuotation(meant.article.model, meant.quotation));
      tell(l10n.t('Copied with attribution'));
    }),
  );
}

async function changeSpeaker(parts: CorrectingParts, argument: QuotationArgument): Promise<void> {
  const meant = await quotationMeant(parts, argument);
  if (meant === undefined) return tell(NO_QUOTATION);
  const { article, quotation } = meant;
  const words = excerpt(wordsOf(article.model.text, quotation), 60);
  const elsewhere = await namesElsewhere(parts.index, 'person', new Set([article.uri]));
  const groups = speakerGroups(article, quotation, elsewhere, parts.names.namesOf(article.uri).entries);
  const name = await pickName(l10n.t('Who said “{0}”?', words), groups, { nobody: true });
  if (name === undefined) return;
  const done = name === '' ? l10n.t('Nobody named') : l10n.t('Speaker: {0}', name);
  await decide(parts, done, { article, spans: spansOfQuotation(quotation), verdict: { type: 'speaker', name } });
  stepDone('pressmark.hasChangedSpeaker');
}

/** The selection is what was said, exactly: a quotation of its own, or the new edges of one that it is most of. */
async function markAsQuotation(parts: CorrectingParts): Promise<void> {
  const here = await articleHere(parts);
  if (here === undefined || here.selection.start === here.selection.end) {
    return tell(l10n.t('Select the words that were said'));
  }
  const { article, selection } = here;
  const { content, type } = insideMarks(article.model.text, selection);
  await decide(parts, l10n.t('Marked as a quotation'), {
    article,
    spans: [content],
    verdict: { type: 'quotation', value: { type } },
  });
}

const OPENS = /["“„«‹'‘‚`]/;
const CLOSES = /["”‟»›'’‛]/;

/** The words between marks at the edges of a selection, or beside it: then they are verbatim, else they are reported. */
function insideMarks(
  text: string,
  { start, end }: Span,
): { readonly content: Span; readonly type: 'direct' | 'indirect' } {
  const opens = OPENS.test(text.charAt(start));
  const closes = CLOSES.test(text.charAt(end - 1));
  if (opens && closes && end - start > 2) return { content: { start: start + 1, end: end - 1 }, type: 'direct' };
  const isInside = OPENS.test(text.charAt(start - 1)) && CLOSES.test(text.charAt(end));
  return { content: { start, end }, type: isInside ? 'direct' : 'indirect' };
}

function wordsOf(text: string, quotation: Quotation): string {
  return spansOfQuotation(quotation)
    .map((span) => sliceOf(text, span))
    .join(' … ');
}
