import type { TagHue } from './tag-hues.ts';

/** One tag that a team agreed on. Annotations hold its label; its id stays when it is renamed. */
export interface CodebookTag {
  readonly id: string;
  /** What annotations, trees and exports say. */
  readonly label: string;
  /** When to use it and when not; shown where one chooses. */
  readonly definition?: string;
  readonly example?: string;
  /** How hard cases were decided, one sentence each: song lyrics, placards, translations. */
  readonly rulings?: readonly string[];
  readonly color?: TagHue;
  /** One character that takes the tag where one chooses. */
  readonly key?: string;
  /** Id of the tag that it is a kind of. */
  readonly parent?: string;
  /** Name of the rule that offers this tag for passages. */
  readonly suggest?: string;
}

/** Something to say about an article as a whole: its form, where it comes from, whether a second reader saw it. */
export interface CodebookVariable {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  /** The answers to choose from; free text where there are none. */
  readonly choices?: readonly string[];
}

/** What an annotation with a tag must also have: one of some other tags, or a note. */
export interface CodebookConstraint {
  /** Id of the tag; what holds for it holds for the tags under it. */
  readonly tag: string;
  /** Ids of tags, one of which must be there too, itself or one under it. */
  readonly needs?: readonly string[];
  readonly needsNote?: boolean;
}

/** The tags of a folder with what they mean: `pressmark.codebook.json`, or what Pressmark brings where there is none. */
export interface Codebook {
  /** In the order in which they are offered. */
  readonly tags: readonly CodebookTag[];
  readonly variables: readonly CodebookVariable[];
  readonly constraints: readonly CodebookConstraint[];
}

/** The tag of a label. Case does not count: nobody means two tags by it. */
export function tagIn({ tags }: Codebook, label: string): CodebookTag | undefined {
  const name = label.toLowerCase();
  return tags.find((tag) => tag.label.toLowerCase() === name);
}

/** The tags that a tag is a kind of, the nearest first. Each once, also where they go round in a circle. */
export function tagsAbove({ tags }: Codebook, tag: CodebookTag): CodebookTag[] {
  const above: CodebookTag[] = [];
  let next = tags.find(({ id }) => id === tag.parent);
  while (next !== undefined && next !== tag && !above.includes(next)) {
    above.push(next);
    const { parent } = next;
    next = tags.find(({ id }) => id === parent);
  }
  return above;
}
