import { env, l10n } from 'vscode';

/** How numbers and days are written: as the language that Pressmark speaks does, not as one that it has no words of. */
export const locale = l10n.bundle === undefined ? 'en-GB' : env.language;
