import { DEFAULT_CODEBOOK } from '../../article/default-codebook.ts';
import { CODEBOOK_VERSION } from './parse-codebook.ts';

/** The text of a folder's first codebook: the one that Pressmark brings, to be made one's own. */
export function newCodebook(): string {
  return `${JSON.stringify({ version: CODEBOOK_VERSION, ...DEFAULT_CODEBOOK }, undefined, 2)}\n`;
}
