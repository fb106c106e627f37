import { extensions, Uri } from 'vscode';
import type { TagHue } from '../article/tag-hues.ts';
import { tagColor } from './tag-color.ts';

/** The part of the manifest that says which colors there are. */
interface Manifest {
  readonly contributes: {
    readonly colors: readonly {
      readonly id: string;
      readonly defaults: { readonly light: string; readonly dark: string };
    }[];
  };
}

const BOOKMARK = 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z';

/**
 * A bookmark in the color of a tag, for lists that show codicons in the color of letters only. The colors are those of the
 * manifest: what a theme makes of them no extension is told.
 */
export function swatchOf(hue: TagHue): { readonly iconPath?: { readonly light: Uri; readonly dark: Uri } } {
  const manifest = extensions.getExtension<unknown>('pressmark.pressmark')?.packageJSON as Manifest | undefined;
  const colors = manifest?.contributes.colors.find(({ id }) => id === tagColor(hue, 'Border'))?.defaults;
  return colors === undefined ? {} : { iconPath: { light: bookmark(colors.light), dark: bookmark(colors.dark) } };
}

function bookmark(color: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${BOOKMARK}" fill="${color}"/></svg>`;
  return Uri.from({ scheme: 'data', path: `image/svg+xml;utf8,${encodeURIComponent(svg)}` });
}
