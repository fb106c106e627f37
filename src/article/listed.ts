import type { Translate } from './translate.ts';

/** Several things as one says them: `Ada`, `Ada and Nora`, `Ada, Ida and Nora`, the last with “and” or “or”. */
export function listed(things: readonly string[], how: 'and' | 'or', translate: Translate): string {
  const last = things.at(-1);
  if (last === undefined || things.length === 1) return last ?? '';
  const first = things.slice(0, -1).join(', ');
  return how === 'and'
    ? translate('{first} and {last}', { first, last })
    : translate('{first} or {last}', { first, last });
}
