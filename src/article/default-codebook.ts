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
      definition:
        'A statement of fact that could be checked and could be wrong, whoever makes it. Not: wishes, predictions, judgments of taste.',
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
      definition:
        'What is given in proof of a claim: a document, a measurement, a recording, what a named witness saw. Not: another person who says the same.',
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
      definition:
        'Somebody says that a claim or an accusation is not true. Not: a refusal to comment, which neither confirms nor denies.',
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
      definition:
        'Somebody announces harm to others, with or without a condition. Not: a warning of what others may do or of the weather.',
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
      definition:
        'Somebody commits to doing something that others want, so that it can be checked later whether it was done. Not: hopes, forecasts, plans of others.',
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
      definition:
        'A figure that the story rests on: count, sum, share, rate, with its unit and what it counts. Not: house numbers, times of day, ages in passing.',
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
      definition:
        'Words ascribed to somebody whom no reader could find: “officials said”, “a person familiar with the matter”. Not: an office with a single holder, a spokesperson.',
      example: 'two people briefed on the talks',
      rulings: [
        'Tag the words that name the source, and in the note whether the article says why it is not named.',
        'Other outlets: “as the agency reported” is a source with a name; “reports say” is not.',
      ],
      color: 'orange',
      key: '7',
      suggest: 'anonymous-source',
    },
    {
      id: 'opinion-as-fact',
      label: 'opinion as fact',
      definition:
        'A judgment that could be disputed, in the narrator’s own voice. Not: judgments ascribed to somebody, pieces marked as opinion.',
      example: 'The disastrous reform comes into force on Monday.',
      rulings: [
        'Thoughts: what somebody thought, feared or wanted, told as if the writer had been inside, is opinion as fact unless the article says how it knows.',
        'Headlines: judged as the narrator’s voice, also where the article below ascribes the words.',
      ],
      color: 'purple',
      key: '8',
    },
    {
      id: 'loaded-language',
      label: 'loaded language',
      definition:
        'A word that judges where a neutral one would say the same: “regime”, “admitted”, “slammed”. Not: inside quotation marks, where it is the speaker’s.',
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
      definition:
        'True as it stands, but read otherwise by whoever knows what is left out. The note says what that is. Not: what the article says further down.',
      example: 'Crime rose by half. (From two cases to three.)',
      rulings: ['Old pictures and quotations without their date are missing context, not misquotation.'],
      color: 'gray',
      key: '9',
    },
    {
      id: 'unverified',
      label: 'unverified',
      definition:
        'Passed on without a sign that anybody checked it. Not: what the article itself calls unconfirmed, which is fair warning.',
      example: 'Videos on social media show the moment of the blast.',
      rulings: ['Taken over from agencies: unverified only where the agency, too, ascribes it to nobody.'],
      color: 'gray',
    },
    {
      id: 'misquotation',
      label: 'misquotation',
      definition:
        'The words between quotation marks are not those that were said, or were cut so that they say something else. The note gives the words said, and where they are to be found.',
      example: '“We never paid,” for “We never paid late”.',
      rulings: [
        'Translations: a misquotation only where the sense changes; two fair translations of one sentence are none.',
        'Song lyrics and placards: what counts is what is sung or written there, mistakes included; put right without a sign, they are misquoted.',
        'Thoughts in quotation marks are misquoted unless somebody said or wrote them.',
        'Headlines: shortened words between quotation marks are misquoted where nobody said them in this order.',
        'Cleaned-up grammar, “um” left out: no misquotation.',
      ],
      color: 'red',
    },
    {
      id: 'correction',
      label: 'correction',
      definition:
        'The article says that it, or an earlier version, was wrong or has been changed. Not: an update that only adds news.',
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
