import { CodebookText, type TagEntry } from './codebook-text.ts';
import type { NewTag, TagChange } from './tag-change.ts';
import { tagId } from './tag-id.ts';

/**
 * The text of a codebook after a change of a tag, the same text where it does not concern the codebook. Tags under a tag
 * that goes move up, or under the one it is merged into; constraints follow.
 */
export function changeCodebook(text: string, change: TagChange): string {
  const codebook = new CodebookText(text);
  switch (change.type) {
    case 'create':
      if (codebook.tag(change.tag.label) === undefined) add(codebook, change.tag);
      break;
    case 'rename':
      rename(codebook, change.tag, change.to);
      break;
    case 'recolor':
      codebook.set(['tags', known(codebook, change.tag).at, 'color'], change.color);
      break;
    case 'move': {
      const { at } = known(codebook, change.tag);
      const parent = change.under === undefined ? undefined : known(codebook, change.under).id;
      codebook.set(['tags', at, 'parent'], parent);
      break;
    }
    case 'merge': {
      const [from, into] = [codebook.tag(change.tag), codebook.tag(change.into)];
      if (from !== undefined && into === undefined) rename(codebook, change.tag, change.into);
      if (from !== undefined && into !== undefined && from.at !== into.at) replace(codebook, from, into.id);
      break;
    }
    case 'split': {
      const from = codebook.tag(change.tag);
      const isNew = codebook.tag(change.to) === undefined;
      if (from !== undefined && isNew) add(codebook, { label: change.to, ...(from.parent !== undefined && { parent: from.parent }) }); // prettier-ignore
      break;
    }
    case 'delete': {
      const from = codebook.tag(change.tag);
      if (from !== undefined) replace(codebook, from, undefined);
    }
  }
  return codebook.text;
}

/** The entry of a tag, made where there is none. */
function known(codebook: CodebookText, label: string): TagEntry {
  const entry = codebook.tag(label) ?? add(codebook, { label });
  if (entry === undefined) throw new RangeError(`${label} is no name for a tag`);
  return entry;
}

function add(codebook: CodebookText, tag: NewTag): TagEntry | undefined {
  const ids = new Set(codebook.tags().map(({ id }) => id));
  const wanted = tagId(tag.label);
  let id = wanted;
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`;
  codebook.append(['tags'], { id, ...tag });
  return codebook.tag(tag.label);
}

function rename(codebook: CodebookText, tag: string, to: string): void {
  const entry = codebook.tag(tag);
  if (entry === undefined) return;
  // What refers to it must find it under its new name too.
  if (!entry.hasId) codebook.set(['tags', entry.at, 'id'], entry.id);
  codebook.set(['tags', entry.at, 'label'], to);
}

/** Takes a tag out; what refers to it refers to `by` from now on, or where there is none to what stood above it. */
function replace(codebook: CodebookText, { at, id, parent }: TagEntry, by: string | undefined): void {
  const tags = codebook.tags();
  for (const child of tags) {
    if (child.id === by && isBelow(child, id, tags)) codebook.set(['tags', child.at, 'parent'], parent);
    else if (child.parent === id) codebook.set(['tags', child.at, 'parent'], by ?? parent);
  }
  // From the last to the first: taking one out moves those behind it.
  for (const { at, tag, needs, needsNote } of codebook.constraints().toReversed()) {
    const left = [...new Set(needs.flatMap((one) => (one === id ? (by ?? []) : one)))];
    const isVoid = tag === id || (needs.length > 0 && left.length === 0 && !needsNote);
    if (isVoid) codebook.set(['constraints', at], undefined);
    else if (needs.includes(id)) codebook.set(['constraints', at, 'needs'], left.length === 0 ? undefined : left);
  }
  codebook.set(['tags', at], undefined);
}

function isBelow(tag: TagEntry, id: string, tags: readonly TagEntry[]): boolean {
  const seen = new Set<string>();
  let above = tag.parent;
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    const next = above;
    above = tags.find((one) => one.id === next)?.parent;
  }
  return above === id;
}
