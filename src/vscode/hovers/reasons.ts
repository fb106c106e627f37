/** What the rules of the analysis say when asked why, each with the shape of the words it looks for. */
const REASONS: Readonly<Record<string, string>> = {};

/** Why a rule found what it found, as a sentence; undefined for a rule that explains itself. */
export function reasonOf(rule: string): string | undefined {
  return REASONS[rule];
}
