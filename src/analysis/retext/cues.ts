import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';
import { reportingNouns } from '../lexicon/reporting-nouns.ts';
import { frameOf, irregularVerbs, reportingVerbs, type Frame, type Slant } from '../lexicon/reporting-verbs.ts';

declare module 'vfile' {
  interface DataMap {
    cues: readonly CueWord[];
  }
}

export type CueForm = 'past' | 'present' | 'base' | 'participle' | 'noun' | 'phrase';

/** Words that may signal reported speech. */
export interface CueWord extends Span {
  readonly lemma: string;
  readonly slant: Slant;
  readonly frames: readonly Frame[];
  /** `past` covers *said* and *was said*; `participle` is *saying*; `phrase` is *according to*. */
  readonly form: CueForm;
  /** The verb form is a reporting noun as well: *claim*, *claims*. */
  readonly alsoNoun?: true;
  /** Index of its first and last word in `words`. */
  readonly word: number;
  readonly lastWord: number;
}

interface Entry {
  readonly lemma: string;
  readonly slant: Slant;
  readonly frames: readonly Frame[];
  readonly form: CueForm;
  readonly alsoNoun?: true;
}

/**
 * Finds words that may signal reported speech, from the reporting verbs and nouns and their inflections: *said*,
 * *adding*, *pointed out*, *according to*, the mayor’s *claim*. Finds widely: whether “the report” is a noun and who
 * speaks is decided where the sentence is known. Misses verbs that report only now and then (“We will,” she smiled).
 */
export function retextCues() {
  return (_tree: Root, file: VFile): undefined => {
    const cues: CueWord[] = [];
    const words = file.data.words ?? [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      const next = words[at + 1];
      const pair = phrases.get(word.lower)?.get(next?.lower ?? '');
      if (pair !== undefined && next !== undefined) {
        cues.push(cueOf(pair, word.start, next.end, at, at + 1));
        continue;
      }
      const entry = forms.get(word.lower);
      if (entry !== undefined) cues.push(cueOf(entry, word.start, word.end, at, at));
    }
    file.data.cues = cues;
  };
}

/** Written out, since to spread entries of several shapes took 2 % of an analysis. */
function cueOf(
  { lemma, slant, frames, form, alsoNoun }: Entry,
  start: number,
  end: number,
  word: number,
  lastWord: number,
): CueWord {
  const cue = { lemma, slant, frames, form, start, end, word, lastWord };
  return alsoNoun === true ? { ...cue, alsoNoun } : cue;
}

const forms = new Map<string, Entry>();
/** First word → second word → entry. */
const phrases = new Map<string, Map<string, Entry>>();

for (const [noun, lemma] of Object.entries(reportingNouns)) {
  const entry: Entry = { lemma, slant: slantOf(lemma), frames: ['that', 'fragment'], form: 'noun' };
  forms.set(noun, entry);
  if (!noun.endsWith('s')) forms.set(`${noun}s`, entry);
}
for (const [lemma, letters, slant] of reportingVerbs) {
  const frames = [...letters].flatMap((letter) => frameOf[letter] ?? []);
  const [verb = lemma, particle] = lemma.split(' ');
  for (const [form, text] of inflections(verb)) {
    const entry: Entry = { lemma, slant, frames, form };
    if (particle === undefined) {
      // A form that is also a noun (claim, claims) stays a verb form here; the sentence decides.
      forms.set(text, forms.get(text)?.form === 'noun' ? { ...entry, alsoNoun: true } : entry);
    } else {
      const seconds = phrases.get(text) ?? new Map<string, Entry>();
      seconds.set(particle, entry);
      phrases.set(text, seconds);
    }
  }
}
phrases.set(
  'according',
  new Map([['to', { lemma: 'according to', slant: 'neutral', frames: ['quote', 'that'], form: 'phrase' }]]),
);

function slantOf(lemma: string): Slant {
  return reportingVerbs.find(([verb]) => verb === lemma)?.[2] ?? 'neutral';
}

/** Regular English inflection: *deny* denies denied denying, *agree* agreed, *rap* rapped, *state* stating. */
function inflections(verb: string): [CueForm, string][] {
  const vowelEnd = /[^aeiou]e$/.test(verb) || /[aiou]e$/.test(verb);
  const consonantY = /[^aeiou]y$/.test(verb);
  // One stressed short syllable doubles its last consonant; verbs of more syllables are listed.
  const doubles =
    /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) || ['refer', 'submit', 'admit', 'rebut', 'demur'].includes(verb);
  const stem = vowelEnd ? verb.slice(0, -1) : doubles ? verb + verb.slice(-1) : verb;
  const isLong = verb.endsWith('ee');
  const past = consonantY ? `${verb.slice(0, -1)}ied` : isLong ? `${verb}d` : `${stem}ed`;
  const present = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const [pasts, participles] = irregularVerbs[verb] ?? [past, past];
  const made = new Map<string, CueForm>([
    [verb, 'base'],
    [present, 'present'],
    [`${stem}ing`, 'participle'],
  ]);
  for (const text of [...pasts.split('|'), ...participles.split('|')]) made.set(text, 'past');
  return [...made].map(([text, form]) => [form, text]);
}
