import type { Template } from './translate.ts';

/**
 * What is odd about an article, one sentence for each rule. Placeholders in braces are the problem's values. One rule a
 * line, sorted.
 */
export const problemSentences: Readonly<Record<string, Template>> = {
  'annotation-lost': 'The words tagged “{tag}” are no longer in the article: “{words}”.',
  'anonymous-source': 'No name that a reader could check: “{words}”.',
  'codebook-circle': 'A tag cannot stand under itself: “{id}” leads back here. The tag is shown at the top.',
  'codebook-id-twice': 'Another tag has the id “{id}” already. This one is left out.',
  'codebook-key-twice': 'Another tag has the key “{key}” already. This one has none.',
  'codebook-label-twice': 'Another tag is called “{label}” already. This one is left out.',
  'codebook-long-key': 'A key is one character: “{key}” is longer. The tag has none.',
  'codebook-needs-note': '“{tag}” needs a note, says the codebook.',
  'codebook-needs-tag': '“{tag}” needs {needs} too, says the codebook.',
  'codebook-newer':
    'This codebook is of a later version of Pressmark. What this version knows of it is in force; the rest is kept as it is.',
  'codebook-unknown-color': '“{color}” is no color of tags: red, orange, yellow, green, teal, blue, purple or gray.',
  'codebook-unknown-id': 'No tag has the id “{id}”.',
  'codebook-unreadable':
    'This codebook cannot be read: expected {expected} here. Until it is repaired, the one before stays in force.',
  'codebook-without-label': 'This {what} has no label and is left out.',
  'date-unreadable': '“{date}” cannot be read as a date. Write it as 2025-02-03.',
  'date-unresolved': '“{words}” names no certain day.',
  'front-matter-unreadable': 'The front matter cannot be read: {why}. It is shown as text.',
  'kept-twice':
    'Two people changed the annotation “{tag}” here. Both versions are kept: remove the one that is not meant.',
  'loaded-verb': '“{words}” colors what it reports.',
  'mark-never-closed': 'The quotation mark {mark} is never closed; the quotation ends with its paragraph.',
  'mark-never-opened': 'The quotation mark {mark} closes nothing.',
  'mark-wrong-way-round': 'The quotation mark {mark} stands the wrong way round.',
  'name-spelled-two-ways': '“{words}” is spelled “{usual}” elsewhere in this article.',
  'names-newer':
    'These names are of a later version of Pressmark. What this version knows of them is in force; the rest is kept as it is.',
  'names-twice':
    '“{name}” is a name of “{other}” too. By it nobody is meant: take it out of one of the two, or give them different types.',
  'names-unknown-color': '“{color}” is no color of speakers: a number from 1 to 8. The name has none.',
  'names-unknown-type': '“{type}” is no type: person, organization or location. The one that is found stays.',
  'names-unknown-wikidata': '“{id}” is no item of Wikidata: write Q and its number, like “Q42”. It is left out.',
  'names-unreadable':
    'These names cannot be read: expected {expected} here. Until they are repaired, those before stay in force.',
  'names-without-list': 'There is no list “entities” here: put the names into it, one { } each.',
  'names-without-name': 'This entry has no name and is left out.',
  'names-without-type': '“{name}” has no type: person, organization or location. The one that is found stays.',
  'publication-date-unknown':
    'Relative dates stay unresolved: the publication date is unknown. Set it, or add a date line.',
  'publication-dates-differ': 'The date line says {date}, the front matter {published}, which is taken.',
  'sidecar-newer':
    'This file of annotations was written by a later version of Pressmark. It is left as it is; new annotations for {name} are not saved until Pressmark is updated.',
  'sidecar-shape':
    'This file of annotations cannot be read: expected {expected} here. It is left as it is; new annotations for {name} are not saved until it is repaired.',
  'sidecar-syntax':
    'This file of annotations cannot be read: expected {expected} here. It is left as it is; new annotations for {name} are not saved until it is repaired.',
  'speaker-disputed': 'Said by {name} here, {others}.',
  'speaker-doubtful': 'Probably {name}; somebody else is nearly as likely.',
  'speaker-unknown': 'The text around does not say who is quoted here.',
  'weekday-date-mismatch': '{weekday} does not fit {date}: that day is a {actual}.',
  'worded-differently': 'Worded differently in {sources}: {words}.',
};
