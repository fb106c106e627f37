import { NOMINAL_HEADS } from './titles.ts';

/** What a nominal stands for: a person, a man, a woman, an organization, a place. */
export type NominalKind = 'p' | 'm' | 'f' | 'o' | 'l';

let built: ReadonlyMap<string, NominalKind> | undefined;

/** Heads of nominals that may stand for somebody or something named, in lower case. */
export function nominalHeads(): ReadonlyMap<string, NominalKind> {
  return (built ??= new Map(
    NOMINAL_HEADS.trim()
      .split('\n')
      .flatMap((line) => {
        const kind = line.charAt(0) as NominalKind;
        return line
          .slice(2)
          .split(',')
          .map((head): [string, NominalKind] => [head.trim(), kind]);
      }),
  ));
}
