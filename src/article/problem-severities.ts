/** How much a problem matters. `hint` is shown by dots at most. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is known of a rule beside its sentence. */
interface Weight {
  readonly severity: Severity;
  /** Reported also where only what is important is asked for. */
  readonly isImportant?: true;
}

const MARKS: Weight = { severity: 'information', isImportant: true };
const CODEBOOK: Weight = { severity: 'warning', isImportant: true };
const DATES: Weight = { severity: 'warning', isImportant: true };

/** A source may err in its dates; how it sets its marks is a matter of form; what we cannot resolve is ours. */
const WEIGHTS: Readonly<Record<string, Weight>> = {
  'annotation-lost': { severity: 'warning', isImportant: true },
  'anonymous-source': { severity: 'hint' },
  'codebook-needs-note': CODEBOOK,
  'codebook-needs-tag': CODEBOOK,
  'date-unreadable': DATES,
  'date-unresolved': { severity: 'hint' },
  'front-matter-unreadable': MARKS,
  'loaded-verb': { severity: 'hint' },
  'mark-never-closed': MARKS,
  'mark-never-opened': MARKS,
  'mark-wrong-way-round': MARKS,
  'name-spelled-two-ways': { severity: 'information' },
  'publication-date-unknown': { severity: 'information', isImportant: true },
  'publication-dates-differ': DATES,
  'speaker-doubtful': { severity: 'information' },
  'speaker-unknown': { severity: 'information' },
  'weekday-date-mismatch': DATES,
};

/** The rules of problems in articles, sorted: each has a page in `docs/problems`. */
export const PROBLEM_RULES: readonly string[] = Object.keys(WEIGHTS);

/** How much the problems of a rule matter. */
export function severityOf(rule: string): Severity {
  return WEIGHTS[rule]?.severity ?? 'information';
}

/** Whether problems of a rule are reported where only the important ones are asked for. */
export function isImportant(rule: string): boolean {
  return WEIGHTS[rule]?.isImportant ?? false;
}
