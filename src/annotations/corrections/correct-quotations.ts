import type { Entity, Mention, Quotation } from '../../article/analysis-model.ts';
import type { FolderNames } from '../../article/folder-names.ts';
import { bySpan, contains, hull, sameSpans, type Span } from '../../article/span.ts';
import { type Cast, entityNamed } from './correct-entities.ts';
import { toQuotationCorrection } from './correction-value.ts';
import { oneAt } from './same-place.ts';
import { correctionBy, type PlacedDecision } from './placed-decision.ts';

const MARK = /["“”„‟'‘’‚‛«»‹›`]/;

/** Quotations as people have them: those they took away gone, those they marked there, with the speakers they named. */
export function correctQuotations(
  found: Cast,
  decisions: readonly PlacedDecision[],
  text: string,
  names: FolderNames,
): Cast {
  let { entities } = found;
  let quotations = [...found.quotations];
  for (const { decision, spans } of decisions) {
    const known = oneAt(quotations, spans, spansOf);
    switch (decision.type) {
      case 'accept':
      case 'reject': {
        // Those with a rule are about an offer to tag the words.
        if (known === undefined || decision.rule !== undefined) break;
        quotations =
          decision.type === 'reject'
            ? quotations.filter((quotation) => quotation !== known)
            : quotations.map((quotation) =>
                quotation === known ? { ...sure(known), corrected: correctionBy(decision, true) } : quotation,
              );
        break;
      }
      case 'quotation': {
        const correction = toQuotationCorrection(decision.value);
        if (correction === undefined) break;
        const content = [...spans].sort(bySpan);
        const outer = hull(content);
        // What lies wholly inside is part of it now, unless it was a quotation inside the one that is replaced.
        const kept = quotations.filter(
          (one) =>
            one !== known && (!contains(outer, hull(spansOf(one))) || (known !== undefined && contains(known, one))),
        );
        const base = known ?? { id: decision.id, rule: 'corrected' };
        const quoted = correction.type === 'indirect' ? [] : content.map((span) => withMarks(span, text));
        const agrees = known !== undefined && known.type === correction.type && sameSpans(known.content, content);
        const corrected = correctionBy(decision, agrees);
        const place = hull([...content, ...quoted]);
        quotations = [...kept, { ...base, ...place, type: correction.type, content, quoted, corrected }];
        break;
      }
      case 'speaker': {
        if (known === undefined) break;
        const name = decision.name.trim();
        const named = name === '' ? undefined : entityNamed(entities, name, names);
        if (named !== undefined) entities = named.entities;
        const given = spokenBy(known, named?.entity, entities);
        const corrected = correctionBy(decision, known.speakerId === given.speakerId);
        quotations = quotations.map((quotation) => (quotation === known ? { ...given, corrected } : quotation));
        break;
      }
      case 'entity':
      case 'date':
        break;
    }
  }
  return { entities, quotations: quotations.sort(bySpan) };
}

/** The quotation said by somebody, or by nobody named; the words of a source stay unless they name somebody else. */
function spokenBy(quotation: Quotation, speaker: Entity | undefined, entities: readonly Entity[]): Quotation {
  const { id, start, end, type, content, quoted, cue, source, rule } = quotation;
  const named = source?.form === 'name' ? entities.find((entity) => entity.id === source.entity) : undefined;
  const isOther = named !== undefined && named.id !== speaker?.id;
  return {
    ...{ id, start, end, type, content, quoted, rule },
    ...(cue === undefined ? {} : { cue }),
    ...(source === undefined || isOther ? {} : { source: meaning(source, speaker) }),
    ...(speaker === undefined ? {} : { speakerId: speaker.id }),
  };
}

function meaning({ start, end, form }: Mention, speaker: Entity | undefined): Mention {
  return { start, end, form, ...(speaker === undefined ? {} : { entity: speaker.id }) };
}

/** The quotation as it would be had the choice of its speaker been clear. */
function sure(quotation: Quotation): Quotation {
  const { doubtful, ...rest } = quotation;
  return doubtful ? rest : quotation;
}

/** What was said; of marks that quote nobody, the words in them. */
function spansOf({ content, quoted, start, end }: Quotation): readonly Span[] {
  return content.length > 0 ? content : quoted.length > 0 ? quoted : [{ start, end }];
}

/** The span with the quotation marks beside it. */
function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
    end: MARK.test(text.charAt(end)) ? end + 1 : end,
  };
}
