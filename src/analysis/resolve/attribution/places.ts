import { overlaps, type Span } from '../../../article/span.ts';
import type { ParsedArticle, ParsedSegment } from '../../parsed-article.ts';
import { runToEnd, type Steps } from '../../../article/steps.ts';
import type { QuotedStretch } from '../quoted.ts';
import { regionAtOf } from '../regions-in-order.ts';
import type { Place } from './candidates.ts';
import { groundOf, type PlacedStretch, type Sentence } from './ground.ts';

/** An outer quoted stretch of the article's own text, placed in its sentence. */
export interface PlacedQuoted extends Place {
  readonly quoted: QuotedStretch;
  readonly paragraph: number;
  readonly sentenceIndex: number;
}

/** A sentence with the offset of its segment. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly base: number;
  readonly text: string;
}

const NOT_OWN = new Set(['metadata', 'byline', 'advertisement', 'furniture', 'related']);

interface Places {
  readonly places: PlacedQuoted[];
  readonly sentences: PlacedSentence[];
}

/** Sentences of the article's own text and its outer quoted stretches, both in order. */
export function placesOf(article: ParsedArticle, quoted: readonly QuotedStretch[]): Places {
  return runToEnd(placeSteps(article, quoted));
}

/** `placesOf` in steps of one segment. */
export function* placeSteps(article: ParsedArticle, quoted: readonly QuotedStretch[]): Steps<Places> {
  const outer = quoted.filter((stretch) => stretch.depth === 0);
  const kindAt = regionAtOf(article.regions);
  const places: PlacedQuoted[] = [];
  const sentences: PlacedSentence[] = [];
  let nextStretch = 0;
  let nextParagraph = 0;
  let nextRegion = 0;
  for (const segment of article.segments) {
    yield;
    const end = segment.start + segment.text.length;
    while ((outer[nextStretch]?.end ?? Infinity) <= segment.start) nextStretch += 1;
    const inside: { quoted: QuotedStretch; span: Span }[] = [];
    for (let at = nextStretch; at < outer.length; at += 1) {
      const stretch = outer[at];
      if (stretch === undefined || stretch.start >= end) break;
      inside.push({
        quoted: stretch,
        span: { start: Math.max(stretch.start - segment.start, 0), end: Math.min(stretch.end, end) - segment.start },
      });
    }
    while ((article.paragraphs[nextParagraph]?.end ?? Infinity) <= segment.start) nextParagraph += 1;
    const breaks: number[] = [];
    for (let at = nextParagraph; at < article.paragraphs.length; at += 1) {
      const start = article.paragraphs[at]?.start ?? 0;
      if (start >= end) break;
      if (start >= segment.start) breaks.push(start - segment.start);
    }
    // The words behind a date line or dateline begin a sentence of their own.
    while ((article.regions[nextRegion]?.start ?? Infinity) <= segment.start) nextRegion += 1;
    const paragraphs = breaks.length;
    for (let at = nextRegion; at < article.regions.length; at += 1) {
      const start = article.regions[at]?.start ?? 0;
      if (start >= end) break;
      if (!breaks.includes(start - segment.start)) breaks.push(start - segment.start);
    }
    if (breaks.length > paragraphs) breaks.sort((a, b) => a - b);
    const found = groundOf(
      segment.text,
      segment.marks,
      inside.map(({ span }) => span),
      breaks,
    );
    let paragraph = nextParagraph - 1;
    found.forEach((sentence) => {
      if (sentence.opensParagraph) paragraph += 1;
      if (NOT_OWN.has(kindAt(segment.start + sentence.start))) return;
      const before = sentences.at(-1);
      sentences.push({ sentence, base: segment.start, text: segment.text });
      for (const stretch of sentence.stretches) {
        const entry = inside[stretch.index];
        // The rest of a stretch that began in the segment before is no quotation of its own.
        if (
          entry === undefined ||
          !overlaps(entry.quoted, { start: segment.start, end }) ||
          entry.quoted.start < segment.start
        )
          continue;
        places.push({
          text: segment.text,
          base: segment.start,
          sentence,
          stretch,
          ...(before === undefined ? {} : { previous: before }),
          isFragment: isFragmentOnce(segment.text, sentence, stretch, contentOf(article.text, segment, entry.quoted)),
          quoted: entry.quoted,
          paragraph,
          sentenceIndex: sentences.length - 1,
        });
      }
    });
  }
  return { places, sentences };
}

function contentOf(text: string, segment: ParsedSegment, { content }: QuotedStretch): string {
  return sliceNear(text, segment.start, segment.text, content).trim();
}

/** Words of the segment, or a copy of those around it: what is remembered must not hold on to the text of the whole article. */
export function sliceNear(text: string, base: number, segment: string, { start, end }: Span): string {
  if (start >= base && end <= base + segment.length) return segment.slice(start - base, end - base);
  return [text.slice(start, base), text.slice(Math.max(start, base), end)].join('');
}

/** What was read of a stretch, for the words it had then: its end may lie in a segment behind its own. */
const known = new WeakMap<PlacedStretch, { readonly words: string; readonly isFragment: boolean }>();

function isFragmentOnce(text: string, sentence: Sentence, stretch: PlacedStretch, words: string): boolean {
  const last = known.get(stretch);
  if (last?.words === words) return last.isFragment;
  const answer = { words, isFragment: isFragment(text, sentence, stretch, words) };
  known.set(stretch, answer);
  return answer.isFragment;
}

/**
 * Whether the words are part of the author's sentence rather than an utterance: called it “a disgrace”; but not
 * she said, “We will go”, and not the second half of “We will,” she said, “go.”
 */
function isFragment(text: string, sentence: Sentence, stretch: PlacedStretch, words: string): boolean {
  const before = sentence.tokens[stretch.tokensBefore - 1];
  const other = sentence.stretches[sentence.stretches.indexOf(stretch) - 1];
  const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const isEnded = /[.!?…,—–-]["”’']?$/.test(words);
  if (before === undefined) {
    if (other !== undefined) return false;
    // “Disgraceful” is how Reed put it: opens the sentence, and the sentence goes on.
    const after = sentence.tokens[0];
    if (after === undefined) return false;
    return !isEnded && !/^\s*[,.–—]/.test(text.slice(stretch.end, after.start));
  }
  const gap = text.slice(Math.max(before.end, other?.end ?? 0), stretch.start);
  if (/:\s*$/.test(gap)) return false;
  if (/,\s*$/.test(gap)) return !(isCapital || before.cue !== undefined || other !== undefined);
  if (/[–—]\s*$/.test(gap)) return !isCapital;
  const isWhole = isEnded || /^\s*[.,]/.test(text.slice(stretch.end, stretch.end + 2));
  return !(isCapital && isWhole && words.split(/\s+/).length > 3);
}
