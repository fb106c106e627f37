import { commands, Disposable, l10n, window } from 'vscode';
import type { EntityType, SettledName } from '../../article/analysis-model.ts';
import type { EntityCorrection } from '../../annotations/corrections/correction-value.ts';
import { sliceOf } from '../../article/span.ts';
import { oneLine } from '../../article/one-line.ts';
import { kindWords } from '../kind-words.ts';
import { tell } from '../tell.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { decide } from './decide.ts';
import { entitiesMeant, type EntityArgument, type EntityMeant } from './entity-meant.ts';
import { entityVerdicts } from './entity-verdicts.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { pickName } from './pick-name.ts';
import { sameRows } from './same-rows.ts';
import type { SpeakerGroup } from './speaker-rows.ts';

const NOBODY = l10n.t('There is no name here');
const TYPES: readonly { readonly label: string; readonly type: EntityType }[] = [
  { label: `$(person) ${l10n.t('Person')}`, type: 'person' },
  { label: `$(organization) ${l10n.t('Organization')}`, type: 'organization' },
  { label: `$(location) ${l10n.t('Place')}`, type: 'location' },
];

/**
 * Rename…, Change Type…, Merge With…, Means Someone Else…: on a row of the Entities view, or at the cursor. Merging may be
 * given as its last argument the name that it would ask for.
 */
export function registerEntityCommands(parts: CorrectingParts): Disposable {
  const withEntities =
    (run: (meant: readonly EntityMeant[], first: EntityMeant, given: string | undefined) => Promise<void>) =>
    async (argument: EntityArgument, given?: unknown) => {
      const meant = await entitiesMeant(parts, argument);
      const [first] = meant;
      // What the editor gives second are the rows selected.
      return first === undefined ? tell(NOBODY) : run(meant, first, typeof given === 'string' ? given : undefined);
    };
  return Disposable.from(
    commands.registerCommand(
      'pressmark.renameEntity',
      withEntities(async (meant, { entity }) => {
        const typed = await window.showInputBox({
          title: l10n.t('Name of {0}', entity.name),
          prompt: l10n.t('The name in full, as lists and exports say it; the text stays as it is'),
          value: entity.name,
        });
        const name = oneLine(typed ?? '');
        if (name !== '' && name !== entity.name) await rename(parts, meant, name);
      }),
    ),
    commands.registerCommand(
      'pressmark.changeEntityType',
      withEntities(async (meant, { entity }) => {
        const rows = TYPES.map((row) => ({ ...row, description: row.type === entity.type ? l10n.t('now') : '' }));
        const picked = await window.showQuickPick(rows, { title: l10n.t('What {0} is', entity.name) });
        if (picked === undefined || picked.type === entity.type) return;
        await correct(parts, `${entity.name}: ${kindWords[picked.type]}`, meant, { do: 'retype', type: picked.type });
      }),
    ),
    commands.registerCommand(
      'pressmark.mergeEntity',
      withEntities(async (meant, { entity }, given) => {
        const groups = await sameGroups(parts, meant);
        const into =
          given ??
          (await pickName(l10n.t('{0} is the same as', entity.name), groups, {
            newName: (name) => l10n.t('Another name, “{0}”', name),
          }));
        if (into !== undefined && into !== entity.name) await merge(parts, meant, into);
      }),
    ),
    commands.registerCommand('pressmark.splitMention', async (argument: EntityArgument) => {
      const [meant] = await entitiesMeant(parts, argument);
      if (meant?.mention === undefined) return tell(NOBODY);
      const words = sliceOf(meant.article.model.text, meant.mention);
      const name = await pickName(l10n.t('Who “{0}” means here', words), await sameGroups(parts, [meant]), {
        newName: (typed) => l10n.t('Somebody new, “{0}”', typed),
      });
      if (name === undefined || name === meant.entity.name) return;
      await correct(parts, l10n.t('“{0}” is {1}', words, name), [meant], { do: 'split', name });
    }),
  );
}

async function sameGroups(parts: CorrectingParts, meant: readonly EntityMeant[]): Promise<SpeakerGroup[]> {
  const here = new Set(meant.map(({ article }) => article.uri));
  const type = meant[0]?.entity.type;
  if (type === undefined) return [];
  return sameRows(meant, await namesElsewhere(parts.index, type, here), keptFor(parts, meant));
}

/** The names that the folders of these articles have settled. */
function keptFor({ names }: CorrectingParts, meant: readonly EntityMeant[]): SettledName[] {
  return [...new Set(meant.map(({ article }) => names.namesOf(article.uri)))].flatMap(({ entries }) => entries);
}

/** Gives an entity another canonical name; the text stays as it is. */
export async function rename(parts: CorrectingParts, meant: readonly EntityMeant[], name: string): Promise<void> {
  await correct(parts, l10n.t('Renamed to {0}', name), meant, { do: 'rename', name });
}

/** Says that an entity is the same as the one of another name. */
export async function merge(parts: CorrectingParts, meant: readonly EntityMeant[], into: string): Promise<void> {
  await correct(parts, l10n.t('Merged with {0}', into), meant, { do: 'merge', into });
}

async function correct(
  parts: CorrectingParts,
  done: string,
  meant: readonly EntityMeant[],
  value: EntityCorrection,
): Promise<void> {
  await decide(parts, done, ...meant.flatMap((one) => entityVerdicts(one, value)));
}
