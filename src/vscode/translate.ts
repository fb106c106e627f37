import { l10n } from 'vscode';
import type { Translate } from '../article/translate.ts';
import { numberText } from './number-text.ts';

/** What the pure rooms are given to say something in the language of the editor. Own strings go to `l10n.t` as they stand. */
export const translate: Translate = (template, values = {}) =>
  l10n.t(
    template,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numberText(value) : value]),
    ),
  );
