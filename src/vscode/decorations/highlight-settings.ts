import { type Uri, workspace } from 'vscode';

/** What of an article is painted, and how. */
export interface HighlightSettings {
  /** Switched off by the command until switched on again. */
  readonly on: boolean;
  readonly quotations: 'all' | 'direct' | 'none';
  readonly speakers: boolean;
  readonly dates: boolean;
  readonly tags: boolean;
  /** Box words that other sources word differently. */
  readonly differences: boolean;
  readonly colorBy: 'speaker' | 'kind';
  readonly style: 'fill' | 'lines';
  readonly dim: boolean;
  /** Whether a tagged passage is followed by its tag's name. */
  readonly showLabel: boolean;
}

/** The settings that hold for one article. */
export function highlightSettings(uri: Uri, on: boolean): HighlightSettings {
  const settings = workspace.getConfiguration('pressmark', uri);
  return {
    on,
    quotations: settings.get<HighlightSettings['quotations']>('highlight.quotations', 'all'),
    speakers: settings.get('highlight.speakers', true),
    dates: settings.get('highlight.dates', true),
    tags: settings.get('highlight.tags', true),
    differences: settings.get('highlight.differences', true),
    colorBy: settings.get<HighlightSettings['colorBy']>('highlight.colorBy', 'speaker'),
    style: settings.get<HighlightSettings['style']>('highlight.style', 'fill'),
    dim: settings.get('highlight.dim', true),
    showLabel: settings.get('tagging.showLabel', true),
  };
}
