/**
 * Why something was found, in one sentence for each rule. Placeholders in braces are filled by whoever shows it:
 * `{source}` the words a quotation is ascribed to, `{cue}` the words that signal it, `{name}` the speaker’s name.
 * One rule a line, sorted by what it finds.
 */
export const ruleReasons: Readonly<Record<string, string>> = {
  // Quotations in marks
  'according-to': '“{cue}” names {source} as the source.',
  agent: '“{cue} by” names {source} as the source.',
  'clause-subject': '{source} is the subject of the sentence; no verb of speech is near.',
  continued: '{source} spoke just before, and nobody else is named.',
  'cue-after': '{source} follows the quotation, with “{cue}”.',
  'cue-after-inverted': '“{cue}” follows the quotation and {source} follows it.',
  'cue-before': '{source} stands before the quotation, with “{cue}”.',
  'cue-before-inverted': '“{cue}” stands before the quotation, followed by {source}.',
  label: '{source} stands before the words as a label.',
  'no-speaker': 'The text around does not say whose words these are.',
  participle: '“{cue}” hangs on {source}, the subject of the sentence.',
  possessor: 'The {cue} is said to be that of {source}.',
  'previous-sentence': 'The sentence before is about {source} and leads to these words.',
  relative: '“{cue}” is said of {source}, right before it.',
  'scare-marks': 'The marks set off a title, a name or a word; they quote nobody.',
  'shared-subject': '{source} is the subject of “{cue}” from earlier in the sentence.',
  signature: '{source} signs the words.',
  // Indirect speech
  'indirect-according-to': 'Reported without marks: “{cue}” names {source}.',
  'indirect-agent': 'Reported without marks: “{cue} by {source}”.',
  'indirect-apposition': 'Reported without marks: {source}, described between commas, is the subject of “{cue}”.',
  'indirect-before': 'Reported without marks: {source} is the subject of “{cue}”.',
  'indirect-inverted': 'Reported without marks: {source} follows “{cue}”.',
  'indirect-participle': 'Reported without marks: “{cue}” hangs on {source}.',
  'indirect-possessor': 'Reported without marks: the {cue} of {source}.',
  'indirect-relative': 'Reported without marks: “{cue}” is said of {source}, right before it.',
  'indirect-shared-subject': 'Reported without marks: {source} is the subject of “{cue}” from earlier in the sentence.',
  // Names, and what stands for them
  'entity-acronym': 'The first letters of {name}.',
  'entity-apposition': 'Stands right before the name of {name}.',
  'entity-clipped-name': 'The name of {name} without its ending.',
  'entity-first-word': 'The first word of {name}, with “the”.',
  'entity-full-name': 'Same surname, and the given names agree.',
  'entity-fullest-name': 'The fullest form of this name in the article.',
  'entity-given-name': 'The given name of {name}.',
  'entity-last-word': 'The last word of {name}, with “the”.',
  'entity-most-named': 'The person this article is most about; nobody else is given this role.',
  'entity-other-name': 'Another name for {name}.',
  'entity-pronoun': 'The nearest person before it who fits, subjects first.',
  'entity-pronoun-ahead': 'Looks ahead to the subject of the sentence.',
  'entity-role': 'The article gave {name} this role or kind before.',
  'entity-same-name': 'Written like {name}.',
  'entity-spelling': 'Another spelling of {name}.',
  'entity-surname': 'The surname of {name}.',
};
