import type { Template } from './translate.ts';

/** What the sentences of problems say of each source or of several; placeholders in braces are the values of the phrase. */
export const problemPhrases = {
  'other-sources': '{count} other sources',
  'said-elsewhere': 'by {speaker} in {source}',
} as const satisfies Readonly<Record<string, Template>>;
