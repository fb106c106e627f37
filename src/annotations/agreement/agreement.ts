import { sentenceSpans } from '../../article/sentences.ts';
import { shift, type Span } from '../../article/span.ts';
import { covered, overlapsAny } from '../../article/spans-in-order.ts';
import { codingsOf, type CodedArticle, type Coding } from './coded-article.ts';
import { cohensKappa } from './kappa.ts';
import { pairsOf } from './pairs-of.ts';
import { unitizedAlpha, unitizedDisagreement, type Disagreement } from './unitized-alpha.ts';

/** How far people agree on a tag. A figure is absent where it is not defined. */
export interface Figures {
  /** Cohen’s kappa over sentences: whether a sentence has the tag. Of more than two people, the mean of all pairs (Light 1971). */
  readonly kappa?: number;
  /** Krippendorff’s alpha for unitizing, over characters. */
  readonly alpha?: number;
  /** How many passages each person tagged, in their order. */
  readonly passages: readonly number[];
}

export interface TagAgreement extends Figures {
  readonly tag: string;
  /** The same, article by article, where anybody used the tag. */
  readonly articles: readonly (Figures & { readonly article: string })[];
}

export interface Agreement {
  readonly coders: readonly string[];
  /** Names of the articles compared: those that all of them coded. */
  readonly articles: readonly string[];
  readonly tags: readonly TagAgreement[];
  /** Joint alpha of all tags. */
  readonly alpha?: number;
}

/**
 * How far people agree, tag by tag. Only articles in which each of them tagged something are compared: one that somebody
 * has not read yet is no disagreement. Over several articles, the texts count as one, laid end to end.
 */
export function agreementOf(articles: readonly CodedArticle[], coders: readonly string[]): Agreement {
  const coded = articles
    .map((article) => ({ article, codings: coders.map((coder) => codingsOf(article, coder)) }))
    .filter(({ codings }) => codings.every((own) => own.length > 0))
    .map(({ article, codings }): Coded => ({ name: article.name, length: article.text.length, codings, sentences: sentencesIn(article.text) })); // prettier-ignore
  const tags = [...new Set(coded.flatMap(({ codings }) => codings.flat().map(({ tag }) => tag)))].sort();
  const compared = tags.map((tag) => compareTag(tag, coded));
  return {
    coders,
    articles: coded.map(({ name }) => name),
    tags: compared.map(({ agreement }) => agreement),
    ...given('alpha', unitizedAlpha(...compared.map(({ disagreement }) => disagreement))),
  };
}

interface Coded {
  readonly name: string;
  readonly length: number;
  readonly sentences: readonly Span[];
  /** For each person. */
  readonly codings: readonly (readonly Coding[])[];
}

/** What each person marked with a tag in one text, passages that overlap taken together. */
interface Marked {
  readonly length: number;
  readonly sentences: readonly Span[];
  readonly spans: readonly (readonly Span[])[];
  readonly passages: readonly number[];
}

function compareTag(
  tag: string,
  coded: readonly Coded[],
): { readonly agreement: TagAgreement; readonly disagreement: Disagreement } {
  const marked = coded.map(({ name, length, sentences, codings }) => {
    const own = codings.map((all) => all.filter((coding) => coding.tag === tag));
    const spans = own.map((all) => covered(all.flatMap((coding) => coding.spans)));
    return { name, length, sentences, spans, passages: own.map((all) => all.length) };
  });
  const together = endToEnd(marked);
  const disagreement = unitizedDisagreement(together.length, together.spans);
  return {
    disagreement,
    agreement: {
      tag,
      ...figuresOf(together, disagreement),
      articles: marked
        .filter(({ passages }) => passages.some((count) => count > 0))
        .map((one) => ({ article: one.name, ...figuresOf(one, unitizedDisagreement(one.length, one.spans)) })),
    },
  };
}

function figuresOf({ sentences, spans, passages }: Marked, disagreement: Disagreement): Figures {
  return {
    ...given('kappa', meanKappa(spans.map((own) => sentences.map((sentence) => overlapsAny(own, sentence))))),
    ...given('alpha', unitizedAlpha(disagreement)),
    passages,
  };
}

function endToEnd(texts: readonly Marked[]): Marked {
  const people = texts[0]?.spans.length ?? 0;
  let length = 0;
  const sentences: Span[] = [];
  const spans: Span[][] = Array.from({ length: people }, () => []);
  const passages = Array.from({ length: people }, () => 0);
  for (const text of texts) {
    for (const sentence of text.sentences) sentences.push(shift(sentence, length));
    for (const [at, own] of text.spans.entries()) for (const span of own) spans[at]?.push(shift(span, length));
    for (const [at, count] of text.passages.entries()) passages[at] = (passages[at] ?? 0) + count;
    length += text.length;
  }
  return { length, sentences, spans, passages };
}

/** Of all pairs of people for whom it is defined. `has` says for each person and sentence whether it has the tag. */
function meanKappa(has: readonly (readonly boolean[])[]): number | undefined {
  const kappas = pairsOf(has).flatMap(([first, second]) => cohensKappa(tableOf(first, second)) ?? []);
  return kappas.length === 0 ? undefined : kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
}

function tableOf(first: readonly boolean[], second: readonly boolean[]): number[][] {
  let [both, onlyFirst, onlySecond, neither] = [0, 0, 0, 0];
  for (const [at, has] of first.entries()) {
    if (has && second[at] === true) both++;
    else if (has) onlyFirst++;
    else if (second[at] === true) onlySecond++;
    else neither++;
  }
  return [[both, onlyFirst], [onlySecond, neither]]; // prettier-ignore
}

function sentencesIn(text: string): Span[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return sentenceSpans(line).map((sentence) => shift(sentence, start));
  });
}

function given<K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: number };
}
