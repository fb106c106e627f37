import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './wrong-use.ts';

/** Options by name with the values given, and the paths. Unknown options and missing values throw `WrongUse`. */
export function commandArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs words it as “Unknown option '--fromat'. To specify …”: the first sentence is enough.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new WrongUse(sentence.endsWith('.') ? sentence : `${sentence}.`);
  }
}

/** `value` if it is one of `choices`, else `WrongUse` with the choices named. */
export function choiceOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new WrongUse(`${option} ${value} is not known: ${choices.join(', ')}.`);
  return choice;
}
