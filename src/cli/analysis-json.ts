import type { Analysis } from '../article/analysis-model.ts';
import type { CanonicalText } from '../article/canonical-text.ts';
import { oneLine } from '../article/one-line.ts';
import { sliceOf, type Span } from '../article/span.ts';

/**
 * What the command line prints of one article: the analysis with `id` in front and, beside each `speakerId`, the
 * speaker's canonical name, beside each `content` its words, so that who joins quotations needs no text. Offsets are UTF-16 code units of the text given, not of the canonical text.
 */
export function analysisJson(id: unknown, analysis: Analysis, canonical: CanonicalText): Record<string, unknown> {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const place = <T extends Span>(mark: T): T => ({
    ...mark,
    start: canonical.toOriginal(mark.start),
    end: canonical.toOriginal(mark.end),
  });
  return {
    ...(id === undefined ? {} : { id }),
    ...(analysis.published === undefined ? {} : { published: analysis.published }),
    language: analysis.language,
    metadata: analysis.metadata,
    regions: analysis.regions.map(place),
    quotations: analysis.quotations.map((quotation) => {
      const speaker = quotation.speakerId === undefined ? undefined : names.get(quotation.speakerId);
      return {
        ...place(quotation),
        content: quotation.content.map(place),
        words: quotation.content.map((part) => oneLine(sliceOf(canonical.text, part))),
        quoted: quotation.quoted.map(place),
        ...(quotation.cue === undefined ? {} : { cue: place(quotation.cue) }),
        ...(quotation.source === undefined ? {} : { source: place(quotation.source) }),
        ...(speaker === undefined ? {} : { speaker }),
      };
    }),
    timeExpressions: analysis.timeExpressions.map(place),
    entities: analysis.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(place) })),
    problems: analysis.problems.map(place),
  };
}
