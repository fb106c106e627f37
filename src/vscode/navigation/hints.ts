import { l10n } from 'vscode';
import type { Entity, Quotation } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';

/** Words shown beside the text while keys are held. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * Who speaks, where the text does not say it: behind a pronoun or a description (`she ⟨Solvang⟩`), or behind the
 * quotation where no words name a source (`— Solvang`).
 */
export function speakerHints({ text, analysis }: ArticleModel): Hint[] {
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const hinted = new Set<number>();
  return analysis.quotations.flatMap((quotation) => {
    const speaker = byId.get(quotation.speakerId ?? '');
    if (quotation.type === 'scare' || speaker === undefined || !isNamed(speaker)) return [];
    const hint = hintOf(quotation, speaker, text);
    // Two quotations may share one “she said”.
    if (hint === undefined || hinted.has(hint.offset)) return [];
    hinted.add(hint.offset);
    return [hint];
  });
}

function hintOf(quotation: Quotation, { name, type }: Entity, text: string): Hint | undefined {
  const { source, end, doubtful } = quotation;
  const short = `${type === 'person' ? (name.split(' ').at(-1) ?? name) : name}${doubtful ? '?' : ''}`;
  const tooltip = doubtful ? l10n.t('Probably {0}', name) : name;
  // A speaker carried over from the paragraph before is named there, not here.
  if (source === undefined || text.slice(source.end, quotation.start).includes('\n'))
    return { offset: end, label: `— ${short}`, tooltip };
  return source.form === 'name' ? undefined : { offset: source.end, label: `⟨${short}⟩`, tooltip };
}

function isNamed({ mentions }: Entity): boolean {
  return mentions.some(({ form }) => form === 'name');
}

/** Day, week, month or year: what a calendar has a place for. */
const CALENDAR = /^\d{4}/;

/** The values of dates that the text says in relation: `on Friday ⟨2025-01-31⟩`; what it says in full needs none. */
export function dateHints({ text, analysis }: ArticleModel): Hint[] {
  return analysis.timeExpressions.flatMap(({ start, end, value, anchor }) => {
    if (value === undefined || anchor === undefined || !CALENDAR.test(value)) return [];
    const words = text.slice(start, end);
    return words.includes(value) ? [] : [{ offset: end, label: `⟨${value}⟩`, tooltip: `${words}: ${value}` }];
  });
}
