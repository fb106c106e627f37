import type { TagHue } from '../article/tag-hues.ts';

/** Id of the theme color of a tag: `pressmark.tagRedBorder`. */
export function tagColor(hue: TagHue, part: 'Background' | 'Border'): string {
  return `pressmark.tag${hue.charAt(0).toUpperCase()}${hue.slice(1)}${part}`;
}
