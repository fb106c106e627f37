import type { Utterance } from '../comparison/compared-article.ts';
import type { Comparison, Wording } from '../comparison/comparison-model.ts';
import { plainWording } from '../comparison/wording-text.ts';

/** A comparison as plain JSON: articles are named by their file, differences carry their words' offsets. */
export function comparisonJson({ articles, shared, lone, copies }: Comparison) {
  return {
    sources: articles.map(({ name, outlet, title, url, published }) => ({ file: name, outlet, title, url, published })),
    shared: shared.map(({ id, speaker, grade, reference, wordings, disputes }) => ({
      id,
      speaker,
      grade,
      reference: reference.article.name,
      wordings: wordings.map(wordingJson),
      disputes: disputes.map(({ kind, sides }) => ({
        kind,
        sides: sides.map(({ says, wordings: of }) => ({ says, files: of.map(({ article }) => article.name) })),
      })),
    })),
    lone: lone.map(({ article, utterance, speaker }) => ({
      file: article.name,
      speaker,
      ...utteranceJson(utterance),
    })),
    copies: copies.map(({ articles: pair, sentences }) => ({ files: pair.map(({ name }) => name), sentences })),
  };
}

function wordingJson({ article, utterances, speaker, grade, differences }: Wording) {
  return {
    file: article.name,
    speaker,
    grade,
    words: plainWording({ utterances }),
    utterances: utterances.map(utteranceJson),
    differences,
  };
}

function utteranceJson({ start, end, line, quotation, type, source, cue, said, credit, parts }: Utterance) {
  return { quotation, type, start, end, line, source, cue: cue?.lemma, slant: cue?.slant, said, credit, parts };
}
