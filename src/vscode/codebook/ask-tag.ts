import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import { type Codebook, tagIn, tagsAbove } from '../../article/codebook.ts';
import { TAG_HUES, type TagHue } from '../../article/tag-hues.ts';
import type { TagUse } from '../../workspace/codebooks/tag-step.ts';
import { oneLine } from '../../article/one-line.ts';
import { translate } from '../translate.ts';
import { capitalized } from '../capitalized.ts';
import { swatchOf } from '../tag-swatch.ts';
import type { CodebookParts } from './codebook-parts.ts';
import { useItem } from './use-items.ts';

/** Asks for the name of a tag; `undefined` on Escape. A name that another tag has is one to merge into. */
export async function askName(title: string, before: string, known: readonly string[]): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    value: before,
    placeHolder: l10n.t('Name of the tag'),
    validateInput: (text) => {
      const name = oneLine(text);
      if (name === '') return { message: l10n.t('A tag has a name.'), severity: InputBoxValidationSeverity.Error };
      const other = known.find((one) => one.toLowerCase() === name.toLowerCase());
      if (other === undefined || other.toLowerCase() === before.toLowerCase()) return undefined;
      return {
        message: l10n.t('There is a tag “{0}”: the two become one.', other),
        severity: InputBoxValidationSeverity.Info,
      };
    },
  });
  return typed === undefined ? undefined : oneLine(typed);
}

/** Asks for one of the eight colors. */
export async function askColor(tag: string, now: TagHue): Promise<TagHue | undefined> {
  const picked = await window.showQuickPick(
    TAG_HUES.map((hue) => ({
      label: capitalized(translate(hue)),
      description: hue === now ? l10n.t('now') : '',
      ...swatchOf(hue),
      hue,
    })),
    { title: l10n.t('Color of “{0}”', tag), placeHolder: l10n.t('Passages, rows and exports take it') },
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
      { label: `$(arrow-up) ${l10n.t('At the top')}`, under: undefined },
      ...others.map(({ id, label, definition }) => ({
        label: `$(bookmark) ${label}`,
        description: id === known?.parent ? l10n.t('now') : '',
        ...(definition === undefined ? {} : { detail: definition }),
        under: label,
      })),
    ],
    {
      title: l10n.t('“{0}” is a kind of …', tag),
      placeHolder: l10n.t('Its count is taken in by the tag above'),
      matchOnDetail: true,
    },
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
    placeHolder: l10n.t('Type to filter, check, then press Enter'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  }); // prettier-ignore
  return picked?.map(({ use }) => use);
}
