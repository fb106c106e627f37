import type { TagHue } from './tag-hues.ts';

/** A tag as one chooses it: its name and, where it is known, when to use it. */
export interface TagDefinition {
  readonly name: string;
  readonly definition?: string;
}

/** A tag that Pressmark brings, with its color. */
export interface DefaultTag extends Required<TagDefinition> {
  readonly hue: TagHue;
}

/** Tags for news work, offered from the first day on; in the order of their keys. */
export const DEFAULT_TAGS: readonly DefaultTag[] = [
  {
    name: 'claim',
    hue: 'Yellow',
    definition: 'A checkable statement of fact, whoever makes it. Not: wishes, predictions.',
  },
  {
    name: 'evidence',
    hue: 'Blue',
    definition: 'What is given in proof: a document, a measurement, what somebody saw.',
  },
  { name: 'denial', hue: 'Purple', definition: 'Somebody says that a claim or an accusation is not true.' },
  { name: 'threat', hue: 'Red', definition: 'Somebody announces harm to others, with or without a condition.' },
  { name: 'promise', hue: 'Teal', definition: 'Somebody commits to doing something that others want.' },
  { name: 'number', hue: 'Green', definition: 'A figure that matters to the story: count, sum, share, date.' },
  {
    name: 'anonymous source',
    hue: 'Orange',
    definition: '“officials said”, “a person familiar with …”: no name a reader could check.',
  },
  {
    name: 'opinion as fact',
    hue: 'Purple',
    definition: 'A judgment in the narrator’s own voice that could be disputed.',
  },
  { name: 'missing context', hue: 'Gray', definition: 'True, but read otherwise by whoever knows what is left out.' },
  { name: 'unverified', hue: 'Gray', definition: 'Passed on without a sign that anybody checked it.' },
  { name: 'misquotation', hue: 'Red', definition: 'The words in quotation marks are not those that were said.' },
];
