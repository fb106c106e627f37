import { l10n } from 'vscode';
import type { SettledName } from '../../article/analysis-model.ts';
import type { SpeakerGroup } from './speaker-rows.ts';

/** The names that the folder has settled, to choose from; those that are shown already are left out. */
export function keptRows(entries: readonly SettledName[], isUnseen: (entry: SettledName) => boolean): SpeakerGroup {
  const rows = entries.filter(isUnseen).map(({ name, aliases }) => ({
    name,
    description: aliases.length === 0 ? '' : l10n.t('also {0}', aliases.join(', ')),
  }));
  return { heading: l10n.t('kept for this folder'), rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}
