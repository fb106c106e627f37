// What files of `src/vscode/` that decide without an editor take of the module `vscode`: its translations, of which there are none.

type Value = string | number | boolean;

/** Fills placeholders as VS Code does where it has no translation: numbered ones, or named ones from one object. */
function t(message: string, ...values: readonly (Value | Readonly<Record<string, Value>>)[]): string {
  const [first] = values;
  const named = (typeof first === 'object' ? first : values) as Readonly<Record<string, Value>>;
  return message.replace(/\{([^}]+)\}/g, (placeholder, name: string) => String(named[name] ?? placeholder));
}

export const l10n = { t, bundle: undefined };
export const env = { language: 'en' };
