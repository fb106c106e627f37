import type { Codebook } from './codebook.ts';
import { DEFAULT_TAGS } from './default-tags.ts';

/** The codebook for news work that Pressmark brings: in force where a folder has none of its own. */
export const DEFAULT_CODEBOOK: Codebook = {
  tags: DEFAULT_TAGS.map(({ name, hue, definition }, index) => ({
    id: name.replaceAll(' ', '-'),
    label: name,
    definition,
    color: hue,
    ...(index < 9 ? { key: String(index + 1) } : {}),
  })),
  variables: [],
  constraints: [],
};
