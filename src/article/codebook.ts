import type { TagHue } from './tag-hues.ts';

/** One tag that a team agreed on. Annotations hold its label; its id stays when it is renamed. */
export interface CodebookTag {
  readonly id: string;
  /** What annotations, trees and exports say. */
  readonly label: string;
  /** When to use it and when not; shown where one chooses. */
  readonly definition?: string;
  readonly example?: string;
  readonly color?: TagHue;
  /** One character that takes the tag where one chooses. */
  readonly key?: string;
  /** Id of the tag that it is a kind of. */
  readonly parent?: string;
  /** Name of the rule that offers this tag for passages. */
  readonly suggest?: string;
}

/** Something to say about an article as a whole: its slant, its section, whether a second reader saw it. */
export interface CodebookVariable {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  /** The answers to choose from; free text where there are none. */
  readonly choices?: readonly string[];
}

/** What an annotation with a tag must also have: one of some other tags, or a note. */
export interface CodebookConstraint {
  /** Id of the tag. */
  readonly tag: string;
  /** Ids of tags, one of which must be there too. */
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
