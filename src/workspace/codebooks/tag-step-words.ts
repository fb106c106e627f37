import type { TagChange } from '../../annotations/codebook/tag-change.ts';
import { counted } from '../../article/counted.ts';
import type { Template, Translate } from '../../article/translate.ts';
import type { TagStep } from './tag-step.ts';

/** What a change of a tag would do: `Rename “claim” to “assertion”: 14 annotations in 5 articles, and the codebook.` */
export function stepSentence(change: TagChange, step: TagStep, translate: Translate): string {
  const what = translate(phrasesOf(change).does, valuesOf(change, translate));
  return translate('{what}: {touched}.', { what, touched: touchedBy(step, translate) });
}

/** The one word for what it would do, as the row that does it has: `Rename`. */
export function stepVerb(change: TagChange, translate: Translate): string {
  return translate(phrasesOf(change).verb);
}

/** What was done, for the status bar: `Renamed “claim” to “assertion”`. */
export function stepDone(change: TagChange, translate: Translate): string {
  return translate(phrasesOf(change).done, valuesOf(change, translate));
}

function touchedBy({ uses, codebook, removed }: TagStep, translate: Translate): string {
  const articles = counted(new Set(uses.map(({ uri }) => uri)).size, 'article', translate);
  const annotations = counted(uses.length, 'annotation', translate);
  let touched =
    uses.length === 0
      ? translate('no annotation')
      : translate('{annotations} in {articles}', { annotations, articles });
  if (removed === 1) touched = translate('{touched}, of which 1 has no other tag or note and is removed', { touched });
  if (removed > 1) touched = translate('{touched}, of which {count} have no other tag or note and are removed', { touched, count: removed }); // prettier-ignore
  if (codebook === undefined) return touched;
  return codebook.before === undefined
    ? translate('{touched}, and the folder gets a codebook of its own', { touched })
    : translate('{touched}, and the codebook', { touched });
}

interface Phrases {
  readonly verb: Template;
  readonly does: Template;
  readonly done: Template;
}

const PHRASES: Readonly<Record<TagChange['type'] | 'moveUp', Record<keyof Phrases, Template>>> = {
  create: { verb: 'Add', does: 'Add “{tag}”', done: 'Added “{tag}”' },
  rename: { verb: 'Rename', does: 'Rename “{tag}” to “{to}”', done: 'Renamed “{tag}” to “{to}”' },
  recolor: { verb: 'Color', does: 'Color “{tag}” {color}', done: 'Colored “{tag}” {color}' },
  move: { verb: 'Move', does: 'Move “{tag}” under “{under}”', done: 'Moved “{tag}” under “{under}”' },
  moveUp: { verb: 'Move', does: 'Move “{tag}” to the top', done: 'Moved “{tag}” to the top' },
  merge: { verb: 'Merge', does: 'Merge “{tag}” into “{into}”', done: 'Merged “{tag}” into “{into}”' },
  split: { verb: 'Split', does: 'Split “{tag}” into “{to}” too', done: 'Split “{tag}” into “{to}” too' },
  delete: { verb: 'Delete', does: 'Delete “{tag}”', done: 'Deleted “{tag}”' },
};

function phrasesOf(change: TagChange): Phrases {
  return PHRASES[change.type === 'move' && change.under === undefined ? 'moveUp' : change.type];
}

function valuesOf(change: TagChange, translate: Translate): Record<string, string> {
  switch (change.type) {
    case 'create':
      return { tag: change.tag.label };
    case 'rename':
    case 'split':
      return { tag: change.tag, to: change.to };
    case 'recolor':
      return { tag: change.tag, color: translate(change.color) };
    case 'move':
      return { tag: change.tag, under: change.under ?? '' };
    case 'merge':
      return { tag: change.tag, into: change.into };
    case 'delete':
      return { tag: change.tag };
  }
}
