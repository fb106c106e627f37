/** Why the analysis takes somebody for the speaker of a quotation: by rule, with the shape of the words it looks for. */
const SPEAKER_REASONS: Readonly<Record<string, string>> = {
  'according-to': '“…,” according to NAME. The words name the source.',
  agent: '“…” was said by NAME. The source follows *by*.',
  apposition: 'NAME, who …, said: the source stands before the cue, with words about it between.',
  before: 'NAME said …: the source stands before the cue.',
  'clause-subject': 'No cue in this sentence; the quotation is part of what its subject does.',
  continued: 'The paragraph or sentence before has the same speaker, and nobody else is named since.',
  'cue-after': '“…,” NAME said. The source follows the closing mark.',
  'cue-after-inverted': '“…,” said NAME. The cue and the source follow the closing mark.',
  'cue-before': 'NAME said “…”. The source and the cue come before the opening mark.',
  'cue-before-inverted': 'Said NAME: “…”. The cue and the source come before the opening mark.',
  inverted: '…, said NAME: the source follows the cue.',
  label: 'NAME: “…”. Nothing but the name stands before the colon.',
  'no-speaker': 'No source in this sentence or the one before.',
  participle: 'NAME …, saying “…”. The cue hangs on the subject of the sentence.',
  possessor: 'NAME’s statement that “…”. The source owns the words.',
  'previous-sentence': 'No source in this sentence; the sentence before is about this one.',
  relative: 'NAME, who said “…”. The cue belongs to the name before *who*.',
  'scare-marks': 'The marks enclose a title, a name or a word used with distance.',
  'shared-subject': 'NAME said … and added “…”. Both cues have one subject.',
};

/** Why a mention is taken for its entity. */
const MENTION_REASONS: Readonly<Record<string, string>> = {
  'entity-acronym': 'The first letters of the full name.',
  'entity-clipped-name': 'The full name without its last words.',
  'entity-full-name': 'The full name.',
  'entity-fullest-name': 'The fullest name in this article.',
  'entity-given-name': 'The given name of somebody named in full.',
  'entity-last-word': 'The last word of the full name.',
  'entity-other-name': 'Another name for the same.',
  'entity-pronoun': 'The nearest one before that the pronoun fits.',
  'entity-role': 'The role that this one has in the article.',
  'entity-same-name': 'The same name as before.',
  'entity-spelling': 'The same name, spelled differently.',
  'entity-surname': 'The surname of somebody named in full.',
};

/** The rules of reported speech are named for the rule of the speaker: `indirect-before`. */
const INDIRECT = 'indirect-';

/** Why a rule found what it found, as a sentence of Markdown; undefined for a rule that has none. */
export function reasonOf(rule: string): string | undefined {
  const speakerRule = rule.startsWith(INDIRECT) ? rule.slice(INDIRECT.length) : rule;
  return SPEAKER_REASONS[speakerRule] ?? MENTION_REASONS[rule];
}

/** The rules that have a reason: a test holds them to those of the analysis. */
export const EXPLAINED_RULES: readonly string[] = [...Object.keys(SPEAKER_REASONS), ...Object.keys(MENTION_REASONS)];
