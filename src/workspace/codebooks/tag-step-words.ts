import type { TagChange } from '../../annotations/codebook/tag-change.ts';
import type { TagStep } from './tag-step.ts';

/** What a change of a tag would do: `Rename “claim” to “assertion”: 14 annotations in 5 articles, and the codebook.` */
export function stepSentence(change: TagChange, { uses, codebook, removed }: TagStep): string {
  const articles = new Set(uses.map(({ uri }) => uri)).size;
  const touched =
    uses.length === 0 ? 'no annotation' : `${count(uses.length, 'annotation')} in ${count(articles, 'article')}`;
  const gone = removed === 0 ? '' : `, of which ${count(removed, 'has', 'have')} no other tag or note and ${removed === 1 ? 'is' : 'are'} removed`; // prettier-ignore
  const file =
    codebook === undefined
      ? ''
      : codebook.before === undefined
        ? ', and the folder gets a codebook of its own'
        : ', and the codebook';
  return `${whatIs(change)}: ${touched}${gone}${file}.`;
}

/** What was done, for the status bar: `Renamed “claim” to “assertion”`. */
export function stepDone(change: TagChange): string {
  const [verb = '', ...rest] = whatIs(change).split(' ');
  return [PAST[verb] ?? verb, ...rest].join(' ');
}

function whatIs(change: TagChange): string {
  switch (change.type) {
    case 'create':
      return `Add “${change.tag.label}”`;
    case 'rename':
      return `Rename “${change.tag}” to “${change.to}”`;
    case 'recolor':
      return `Color “${change.tag}” ${change.color}`;
    case 'move':
      return change.under === undefined ? `Move “${change.tag}” to the top` : `Move “${change.tag}” under “${change.under}”`; // prettier-ignore
    case 'merge':
      return `Merge “${change.tag}” into “${change.into}”`;
    case 'split':
      return `Split “${change.tag}” into “${change.to}” too`;
    case 'delete':
      return `Delete “${change.tag}”`;
  }
}

const PAST: Readonly<Record<string, string>> = {
  Add: 'Added',
  Rename: 'Renamed',
  Color: 'Colored',
  Move: 'Moved',
  Merge: 'Merged',
  Split: 'Split',
  Delete: 'Deleted',
};

function count(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : several}`;
}
