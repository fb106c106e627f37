import { findNodeAtLocation } from 'jsonc-parser';
import { textIn, textsIn } from '../folder-files/json-nodes.ts';
import { JsonText } from '../folder-files/json-text.ts';
import { tagId } from './tag-id.ts';

/** A tag as its entry in the file has it. */
export interface TagEntry {
  /** Its place in the list. */
  readonly at: number;
  readonly id: string;
  /** Whether the file gives the id, rather than the label being taken for it. */
  readonly hasId: boolean;
  readonly label: string;
  readonly parent: string | undefined;
}

/** The text of a codebook while it is edited. */
export class CodebookText extends JsonText {
  tags(): TagEntry[] {
    return this.list('tags').flatMap((node, at) => {
      const label = textIn(node, 'label');
      if (label === undefined) return [];
      const id = textIn(node, 'id');
      return [{ at, id: id ?? tagId(label), hasId: id !== undefined, label, parent: textIn(node, 'parent') }];
    });
  }

  /** The constraints, each with its place in the list. */
  constraints(): {
    readonly at: number;
    readonly tag: string | undefined;
    readonly needs: readonly string[];
    readonly needsNote: boolean;
  }[] {
    return this.list('constraints').map((node, at) => ({
      at,
      tag: textIn(node, 'tag'),
      needs: textsIn(node, 'needs').map(({ text }) => text),
      needsNote: findNodeAtLocation(node, ['needsNote'])?.value === true,
    }));
  }

  /** The tag of a label; case does not count. */
  tag(label: string): TagEntry | undefined {
    const name = label.toLowerCase();
    return this.tags().find((tag) => tag.label.toLowerCase() === name);
  }
}
