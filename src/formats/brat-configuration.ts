import {
  ATTRIBUTION,
  entityTypes,
  NOTE,
  quotationTypes,
  SAID_BY,
  SOURCE,
  timeTypes,
  type BratTypes,
} from './brat-types.ts';
import { EXPORT_MARK } from './export-mark.ts';
import { oneLine } from '../article/one-line.ts';

const quotations = [quotationTypes.direct, quotationTypes.mixed, quotationTypes.indirect];

/** `annotation.conf`: brat demands all four sections, also empty ones, and refuses what they do not list. */
export function annotationConfiguration({ tags }: BratTypes): string {
  const content = quotations.join('|');
  return lines([
    `# ${EXPORT_MARK}`,
    '',
    '[entities]',
    ...quotations,
    SOURCE,
    ...Object.values(entityTypes),
    ...Object.values(timeTypes),
    NOTE,
    ...tags.values(),
    '',
    '[relations]',
    `${SAID_BY}\tArg1:${content}, Arg2:${SOURCE}`,
    '',
    '[events]',
    `${ATTRIBUTION}\tContent:${content}, Source?:${SOURCE}`,
    '',
    '[attributes]',
    `Doubtful\tArg:${content}`,
    '',
  ]);
}

/** `visual.conf`: how types are shown. It keeps the tags as people wrote them beside the names brat allows. */
export function visualConfiguration({ tags }: BratTypes): string {
  const own = [...quotations, SAID_BY].map((type) => [type, type.replaceAll('_', ' ')] as const);
  const named = [...tags].map(([tag, type]) => [type, oneLine(tag).replaceAll('|', '/')] as const);
  const labels = [...own, ...named].map(([type, label]) => `${type} | ${label}`);
  return lines([`# ${EXPORT_MARK}`, '', '[labels]', ...labels, '', '[drawing]', '']);
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}
