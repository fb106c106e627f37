import type { Codebook } from './codebook.ts';

/**
 * The codebook for news work that Pressmark brings: in force where a folder has none of its own, and what a folder's own
 * begins with. The first nine tags have the digits as their keys.
 */
export const DEFAULT_CODEBOOK: Codebook = {
  tags: [
    {
      id: 'claim',
      label: 'claim',
      definition: 'A checkable statement of fact, whoever makes it. Not: wishes, predictions.',
      example: '“Crossings have doubled since the spring,” the harbor master said.',
      rulings: [
        'Headlines: tag what a headline claims only where the article under it does not say the same; else tag the article.',
        'Questions: a question that takes a fact for granted (“Why did the city hide the report?”) is a claim of that fact.',
        'Repeated claims: tag the first place in full; later ones only where the wording or the number differs.',
      ],
      color: 'yellow',
      key: '1',
    },
    {
      id: 'evidence',
      label: 'evidence',
      definition: 'What is given in proof: a document, a recording, a witness. Not: a second claim.',
      example: 'The log of the harbor office, seen by this newspaper, lists 412 crossings in May.',
      rulings: [
        'Placards and banners: evidence that somebody showed them, not of what they say.',
        'Pictures: tag the words that say what is to be seen in them, and who took them; the caption where there is one.',
        'A study is evidence only where the article says whose it is.',
      ],
      color: 'blue',
      key: '2',
    },
    {
      id: 'denial',
      label: 'denial',
      definition: 'Somebody says that a claim is not true. Not: “no comment”, which denies nothing.',
      example: 'The company rejected the accusation as unfounded.',
      rulings: [
        'Non-denials: “I do not recall”, “that is not how we work” deny nothing; tag the words only as a claim, if they are one.',
        'Partial denials: tag the part denied, not the sentence that grants the rest.',
      ],
      color: 'purple',
      key: '3',
      suggest: 'denial',
    },
    {
      id: 'threat',
      label: 'threat',
      definition: 'Somebody announces harm to others. Not: warnings of what third parties may do.',
      example: '“Whoever crosses the line will pay for it,” the commander said.',
      rulings: [
        'Song lyrics, poems and films: a threat only where the speaker turns the words on somebody of today; quoted as a work, they are none.',
        'Legal steps: “we will sue” is a threat; “we have sued” is a claim.',
      ],
      color: 'red',
      key: '4',
      suggest: 'threat',
    },
    {
      id: 'promise',
      label: 'promise',
      definition: 'Somebody commits to a thing that can be checked later. Not: hopes, forecasts.',
      example: '“The bridge will be open by June,” the minister said.',
      rulings: [
        'Promises with a condition: tag condition and promise as one passage; without the condition it is another promise.',
      ],
      color: 'teal',
      key: '5',
      suggest: 'promise',
    },
    {
      id: 'number',
      label: 'number',
      definition: 'A figure the story rests on, with its unit. Not: house numbers, times of day.',
      example: '2.4 million euros',
      rulings: [
        'Ranges and estimates: tag them whole, with “about”, “up to” or “at least”.',
        'Numbers in words (“dozens”, “a third”) count where the story rests on them.',
      ],
      color: 'green',
      key: '6',
      suggest: 'number',
    },
    {
      id: 'anonymous-source',
      label: 'anonymous source',
      definition: '“officials said”, “people familiar”: no name to check. Not: the holder of an office.',
      example: 'two people briefed on the talks',
      rulings: [
        'Tag the words that name the source, and in the note whether the article says why it is not named.',
        'Other outlets: “as the agency reported” is a source with a name; “reports say” is not.',
        'A spokesperson without a name is known by the office: tag only where that is not said either.',
      ],
      color: 'orange',
      key: '7',
      suggest: 'anonymous-source',
    },
    {
      id: 'opinion-as-fact',
      label: 'opinion as fact',
      definition: 'A disputable judgment in the narrator’s own voice. Not: ascribed to somebody.',
      example: 'The disastrous reform comes into force on Monday.',
      rulings: [
        'Thoughts: what somebody thought, feared or wanted, told as if the writer had been inside, is opinion as fact unless the article says how it knows.',
        'Headlines: judged as the narrator’s voice, also where the article below ascribes the words.',
        'Pieces marked as opinion: not tagged, whatever they say.',
      ],
      color: 'purple',
      key: '8',
    },
    {
      id: 'loaded-language',
      label: 'loaded language',
      definition: 'A word that judges where a neutral one would do. Not: in quoted words.',
      example: 'The mayor admitted that the plans had changed.',
      rulings: [
        'Reporting verbs: tag the verb alone; “claimed” is loaded only where nothing in the article speaks against the claim.',
      ],
      color: 'purple',
      parent: 'opinion-as-fact',
      suggest: 'loaded-verb',
    },
    {
      id: 'missing-context',
      label: 'missing context',
      definition: 'True, but misleading without what is left out. Not: what stands further down.',
      example: 'Crime rose by half. (From two cases to three.)',
      rulings: [
        'The note says what is left out, and where it is to be found.',
        'Old pictures and quotations without their date are missing context, not misquotation.',
      ],
      color: 'gray',
      key: '9',
    },
    {
      id: 'unverified',
      label: 'unverified',
      definition: 'Passed on without a sign of a check. Not: what the article calls unconfirmed.',
      example: 'Videos on social media show the moment of the blast.',
      rulings: ['Taken over from agencies: unverified only where the agency, too, ascribes it to nobody.'],
      color: 'gray',
    },
    {
      id: 'misquotation',
      label: 'misquotation',
      definition: 'Quoted words that were not said, or not so. Not: tidied grammar.',
      example: '“We never paid,” for “We never paid late”.',
      rulings: [
        'Translations: a misquotation only where the sense changes; two fair translations of one sentence are none.',
        'Song lyrics and placards: what counts is what is sung or written there, mistakes included; put right without a sign, they are misquoted.',
        'Thoughts in quotation marks are misquoted unless somebody said or wrote them.',
        'Headlines: shortened words between quotation marks are misquoted where nobody said them in this order.',
        'The note gives the words that were said, and where they are to be found.',
      ],
      color: 'red',
    },
    {
      id: 'correction',
      label: 'correction',
      definition: 'The article says that it was wrong or was changed. Not: an update with more news.',
      example: 'An earlier version of this article gave the wrong year.',
      color: 'teal',
    },
  ],
  variables: [
    {
      id: 'form',
      label: 'Form',
      definition: 'What kind of text this is. Where two fit, the one that its outlet names.',
      choices: ['news report', 'analysis', 'opinion', 'interview', 'live blog', 'press release'],
    },
    {
      id: 'origin',
      label: 'Origin',
      definition: 'Who found out what it says.',
      choices: ['own reporting', 'agency', 'rewritten from others', 'not told'],
    },
    {
      id: 'second-reader',
      label: 'Second reader',
      definition: 'Whether somebody else has read the tags.',
      choices: ['no', 'yes', 'disputed'],
    },
  ],
  constraints: [
    { tag: 'misquotation', needsNote: true },
    { tag: 'missing-context', needsNote: true },
  ],
};
