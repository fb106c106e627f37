import { InputBoxValidationSeverity, window } from 'vscode';
import { type Codebook, tagIn, tagsAbove } from '../../article/codebook.ts';
import { TAG_HUES, type TagHue } from '../../article/tag-hues.ts';
import type { TagUse } from '../../workspace/codebooks/tag-step.ts';
import { swatchOf } from '../tag-swatch.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { useItem } from './use-items.ts';
import { oneLine } from '../../article/one-line.ts';

/** Asks for the name of a tag; `undefined` on Escape. A name that another tag has is one to merge into. */
export async function askName(title: string, before: string, known: readonly string[]): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    value: before,
    placeHolder: 'Name of the tag',
    validateInput: (text) => {
      const name = oneLine(text);
      if (name === '') return { message: 'A tag has a name.', severity: InputBoxValidationSeverity.Error };
      const other = known.find((one) => one.toLowerCase() === name.toLowerCase());
      if (other === undefined || other.toLowerCase() === before.toLowerCase()) return undefined;
      return { message: `There is a tag “${other}”: the two become one.`, severity: InputBoxValidationSeverity.Info };
    },
  });
  return typed === undefined ? undefined : oneLine(typed);
}

/** Asks for one of the eight colors. */
export async function askColor(tag: string, now: TagHue): Promise<TagHue | undefined> {
  const picked = await window.showQuickPick(
    TAG_HUES.map((hue) => ({
      label: `${hue.charAt(0).toUpperCase()}${hue.slice(1)}`,
      description: hue === now ? 'now' : '',
      ...swatchOf(hue),
      hue,
    })),
    { title: `Color of “${tag}”`, placeHolder: 'Passages, rows and exports take it' },
  );
  return picked?.hue;
}

/** Asks for the tag that another is a kind of: none of those below it. */
export async function askParent(
  tag: string,
  codebook: Codebook,
): Promise<{ readonly under: string | undefined } | undefined> {
  const known = tagIn(codebook, tag);
  const others = codebook.tags.filter((one) => one !== known && (known === undefined || !tagsAbove(codebook, one).includes(known))); // prettier-ignore
  return window.showQuickPick(
    [
      { label: '$(arrow-up) At the top', under: undefined },
      ...others.map(({ id, label, definition }) => ({
        label: `$(bookmark) ${label}`,
        description: id === known?.parent ? 'now' : '',
        ...(definition === undefined ? {} : { detail: definition }),
        under: label,
      })),
    ],
    { title: `“${tag}” is a kind of …`, placeHolder: 'Its count is taken in by the tag above', matchOnDetail: true },
  );
}

/** Asks which of some annotations are meant. */
export async function askUses(
  parts: Pick<CodebookParts, 'store' | 'index'>,
  title: string,
  uses: readonly TagUse[],
): Promise<readonly TagUse[] | undefined> {
  const picked = await window.showQuickPick(uses.map((use) => ({ ...useItem(parts, use), use })), {
    title,
    placeHolder: 'Type to filter, check, then press Enter',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  }); // prettier-ignore
  return picked?.map(({ use }) => use);
}
