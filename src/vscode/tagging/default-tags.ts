/** A tag as one chooses it: its name and, where it is known, when to use it. */
export interface TagDefinition {
  readonly name: string;
  readonly definition?: string;
}

/** Tags for news work, offered from the first day on; in the order of their keys. */
export const DEFAULT_TAGS: readonly Required<TagDefinition>[] = [
  { name: 'claim', definition: 'A checkable statement of fact, whoever makes it. Not: wishes, predictions.' },
  { name: 'evidence', definition: 'What is given in proof: a document, a measurement, what somebody saw.' },
  { name: 'denial', definition: 'Somebody says that a claim or an accusation is not true.' },
  { name: 'threat', definition: 'Somebody announces harm to others, with or without a condition.' },
  { name: 'promise', definition: 'Somebody commits to doing something that others want.' },
  { name: 'number', definition: 'A figure that matters to the story: count, sum, share, date.' },
  {
    name: 'anonymous source',
    definition: '“officials said”, “a person familiar with …”: no name a reader could check.',
  },
  { name: 'opinion as fact', definition: 'A judgment in the narrator’s own voice that could be disputed.' },
  { name: 'missing context', definition: 'True, but read otherwise by whoever knows what is left out.' },
  { name: 'unverified', definition: 'Passed on without a sign that anybody checked it.' },
  { name: 'misquotation', definition: 'The words in quotation marks are not those that were said.' },
];
