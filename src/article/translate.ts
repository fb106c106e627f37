/**
 * A sentence, phrase or word as it stands in the source, in English; `{name}` stands for a value. Where a declaration or a
 * `satisfies` names this type, its strings go to the translators with those of `translate('…')` and `l10n.t('…')`.
 */
export type Template = string;

/**
 * Puts a template into the language of who reads it, with its placeholders filled; numbers as that language writes them.
 * Whoever shows something gives it: the editor its own, the command line `inEnglish`.
 */
export type Translate = (template: Template, values?: Readonly<Record<string, string | number>>) => string;

/** The template as it stands: what the command line and exported files say. */
export const inEnglish: Translate = (template, values = {}) =>
  template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString('en') : (value ?? placeholder);
  });

const PLACEHOLDER = /\{(\w+)\}/g;
