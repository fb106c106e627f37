import { l10n } from 'vscode';
import type { Cue, EntityType, Quotation } from '../article/analysis-model.ts';

/** What kinds of the model are called where people read them. */
export const kindWords: Readonly<Record<EntityType | Quotation['type'] | Cue['slant'], string>> = {
  person: l10n.t('person'),
  organization: l10n.t('organization'),
  location: l10n.t('location'),
  direct: l10n.t('direct'),
  mixed: l10n.t('mixed'),
  indirect: l10n.t('indirect'),
  scare: l10n.t('scare'),
  neutral: l10n.t('neutral'),
  loaded: l10n.t('loaded'),
};
