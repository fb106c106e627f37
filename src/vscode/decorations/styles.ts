import {
  type DecorationRenderOptions,
  DecorationRangeBehavior,
  OverviewRulerLane,
  type ThemableDecorationAttachmentRenderOptions,
  ThemeColor,
} from 'vscode';
import type { Hue } from '../../article/speaker-hues.ts';
import type { TagHue } from '../../article/tag-hues.ts';
import { tagColor } from '../tag-color.ts';

/** A speaker's hue, or the one color of all quotations where the setting asks for one a kind. */
export type QuotationColor = Hue | 'kind';

/** One way of painting words. Every kind owns a channel of its own, so that two on the same words both stay readable. */
export type Style =
  | { readonly kind: 'dim' | 'cue' | 'date' | 'difference' | 'suggestion' }
  | { readonly kind: 'quoted'; readonly color: QuotationColor; readonly filled: boolean }
  /** In doubt: the words are no longer those that were tagged. */
  | { readonly kind: 'tag'; readonly hue: TagHue; readonly filled: boolean; readonly isInDoubt?: true }
  /** What a person decided is thicker than what was found. */
  | { readonly kind: 'source'; readonly color: QuotationColor; readonly isCorrected?: true }
  | { readonly kind: 'indirect' | 'mark'; readonly color: QuotationColor };

/**
 * A label after a passage, in the tag's color. The CSS behind the semicolon makes small capitals in every VS Code,
 * though none promises it; without it the label is the tag in small letters, and still reads well.
 */
export function labelAfter(label: string, hue: TagHue): ThemableDecorationAttachmentRenderOptions {
  return {
    contentText: label,
    color: new ThemeColor(tagColor(hue, 'Border')),
    margin: '0 0 0 0.4em',
    fontWeight: '600',
    textDecoration: 'none; font-size: 0.72em; text-transform: uppercase; letter-spacing: 0.05em',
  };
}

/** What the editor draws for a style. Colors come from the theme alone. */
export function renderOptionsOf(style: Style): DecorationRenderOptions {
  return { rangeBehavior: DecorationRangeBehavior.ClosedClosed, ...looksOf(style) };
}

function looksOf(style: Style): DecorationRenderOptions {
  switch (style.kind) {
    case 'dim':
      return { color: new ThemeColor('pressmark.dimmedForeground') };
    case 'quoted': {
      const foreground = new ThemeColor(foregroundOf(style.color));
      return {
        ...(style.filled ? { backgroundColor: new ThemeColor(part(style.color, 'Background')) } : {}),
        // A band above and below rather than a box: every wrapped line would become a box of its own.
        borderWidth: '1px 0',
        borderStyle: 'solid',
        borderColor: style.filled ? new ThemeColor(part(style.color, 'Border')) : foreground,
        borderRadius: '3px',
        overviewRulerColor: foreground,
        overviewRulerLane: OverviewRulerLane.Left,
      };
    }
    case 'indirect':
      return {
        borderWidth: '0 0 1px 0',
        borderStyle: 'dotted',
        borderColor: new ThemeColor(foregroundOf(style.color)),
      };
    case 'mark':
      return { color: new ThemeColor(foregroundOf(style.color)), fontWeight: 'bold' };
    case 'source':
      return {
        textDecoration: `underline solid ${style.isCorrected ? 3 : 2}px ${variable(foregroundOf(style.color))}`,
      };
    case 'cue':
      return { fontStyle: 'italic' };
    case 'date':
      return { textDecoration: `underline dotted 2px ${variable('pressmark.dateUnderline')}` };
    case 'difference':
      return {
        border: '1px solid',
        borderColor: new ThemeColor('pressmark.differenceBorder'),
        borderRadius: '2px',
        overviewRulerColor: new ThemeColor('pressmark.differenceBorder'),
        overviewRulerLane: OverviewRulerLane.Center,
      };
    case 'suggestion':
      return { border: '1px dashed', borderColor: new ThemeColor('pressmark.suggestionBorder'), borderRadius: '2px' };
    case 'tag': {
      const line = new ThemeColor(tagColor(style.hue, 'Border'));
      return {
        ...(style.filled ? { backgroundColor: new ThemeColor(tagColor(style.hue, 'Background')) } : {}),
        borderWidth: '0 0 3px 0',
        // Less solid where it is less sure: two thin lines.
        borderStyle: style.isInDoubt === true ? 'double' : 'solid',
        borderColor: line,
        overviewRulerColor: line,
        overviewRulerLane: OverviewRulerLane.Right,
      };
    }
  }
}

function foregroundOf(color: QuotationColor): string {
  return part(color, 'Foreground');
}

function part(color: QuotationColor, suffix: 'Foreground' | 'Background' | 'Border'): string {
  if (color === 'kind') return `pressmark.quotation${suffix}`;
  return color === 'none' ? `pressmark.speakerNone${suffix}` : `pressmark.speaker${color}${suffix}`;
}

/** A theme color as a CSS variable, since no `ThemeColor` can stand inside a text decoration. */
function variable(id: string): string {
  return `var(--vscode-${id.replaceAll('.', '-')})`;
}
