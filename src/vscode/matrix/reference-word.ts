import { l10n } from 'vscode';

/** Said of the wording that the others are held against, in place of a grade. */
export const REFERENCE = l10n.t('reference');
