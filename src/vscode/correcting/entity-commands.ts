import { commands, Disposable, window } from 'vscode';
import type { EntityType } from '../../article/analysis-model.ts';
import type { EntityCorrection } from '../../annotations/corrections/correction-value.ts';
import { sliceOf } from '../../article/span.ts';
import { tellNothing } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { decide } from './decide.ts';
import { entitiesMeant, type EntityArgument, type EntityMeant } from './entity-meant.ts';
import { entityVerdicts } from './entity-verdicts.ts';
import { pickName } from './pick-name.ts';
import type { SpeakerGroup } from './speaker-rows.ts';

const NOBODY = 'There is no name here';
const TYPES: readonly { readonly label: string; readonly type: EntityType }[] = [
  { label: '$(person) Person', type: 'person' },
  { label: '$(organization) Organization', type: 'organization' },
  { label: '$(location) Place', type: 'location' },
];

/** Rename…, Change Type…, Merge With…, Means Someone Else…: on a row of the Entities view, or at the cursor. */
export function registerEntityCommands(parts: CorrectingParts): Disposable {
  const withEntities =
    (run: (meant: readonly EntityMeant[], first: EntityMeant) => Promise<void>) => async (argument: EntityArgument) => {
      const meant = await entitiesMeant(parts, argument);
      const [first] = meant;
      return first === undefined ? tellNothing(NOBODY) : run(meant, first);
    };
  return Disposable.from(
    commands.registerCommand(
      'pressmark.renameEntity',
      withEntities(async (meant, { entity }) => {
        const typed = await window.showInputBox({
          title: `Name of ${entity.name}`,
          prompt: 'The name in full, as lists and exports say it; the text stays as it is',
          value: entity.name,
        });
        const name = typed?.trim().replace(/\s+/g, ' ');
        if (name !== undefined && name !== '' && name !== entity.name) await rename(parts, meant, name);
      }),
    ),
    commands.registerCommand(
      'pressmark.changeEntityType',
      withEntities(async (meant, { entity }) => {
        const rows = TYPES.map((row) => ({ ...row, description: row.type === entity.type ? 'now' : '' }));
        const picked = await window.showQuickPick(rows, { title: `What ${entity.name} is` });
        if (picked === undefined || picked.type === entity.type) return;
        await correct(parts, `${entity.name}: ${picked.type}`, meant, { do: 'retype', type: picked.type });
      }),
    ),
    commands.registerCommand(
      'pressmark.mergeEntity',
      withEntities(async (meant, { entity }) => {
        const into = await pickName(`${entity.name} is the same as`, namesBeside(meant), { newName: 'Another name,' });
        if (into !== undefined && into !== entity.name) await merge(parts, meant, into);
      }),
    ),
    commands.registerCommand('pressmark.splitMention', async () => {
      const [meant] = await entitiesMeant(parts, undefined);
      if (meant?.mention === undefined) return tellNothing(NOBODY);
      const words = sliceOf(meant.article.model.text, meant.mention);
      const name = await pickName(`Who “${words}” means here`, namesBeside([meant]), { newName: 'Somebody new,' });
      if (name === undefined || name === meant.entity.name) return;
      await correct(parts, `“${words}” is ${name}`, [meant], { do: 'split', name });
    }),
  );
}

/** Gives an entity another canonical name; the text stays as it is. */
export async function rename(parts: CorrectingParts, meant: readonly EntityMeant[], name: string): Promise<void> {
  await correct(parts, `Renamed to ${name}`, meant, { do: 'rename', name });
}

/** Says that an entity is the same as the one of another name. */
export async function merge(parts: CorrectingParts, meant: readonly EntityMeant[], into: string): Promise<void> {
  await correct(parts, `Merged with ${into}`, meant, { do: 'merge', into });
}

async function correct(
  parts: CorrectingParts,
  done: string,
  meant: readonly EntityMeant[],
  value: EntityCorrection,
): Promise<void> {
  await decide(parts, done, ...meant.flatMap((one) => entityVerdicts(one, value)));
}

/** The other entities of the articles, those of the same type first, each group by name. */
function namesBeside(meant: readonly EntityMeant[]): SpeakerGroup[] {
  const [first] = meant;
  const names = (isSame: boolean): SpeakerGroup['rows'] => {
    const found = new Map<string, string>();
    for (const { article, entity } of meant) {
      for (const { name, type, mentions } of article.model.analysis.entities) {
        if (name === entity.name || (type === entity.type) !== isSame || mentions.length === 0) continue;
        found.set(name, isSame ? String(mentions.length) : `${type} · ${String(mentions.length)}`);
      }
    }
    return [...found]
      .map(([name, description]) => ({ name, description }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  };
  return [
    { heading: `${first?.entity.type ?? 'entity'} in the same article`, rows: names(true) },
    { heading: 'others', rows: names(false) },
  ].filter(({ rows }) => rows.length > 0);
}
