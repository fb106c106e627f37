/** How much a problem matters. `hint` is shown by dots at most. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is known of a rule beside its sentence. */
interface Weight {
  readonly severity: Severity;
  /** Reported also where only what is important is asked for. */
  readonly isImportant?: true;
  /** Page in `docs/problems` that it shares with others; without, it has the one named for it. */
  readonly page?: string;
}

const SIDECAR: Weight = { severity: 'error', isImportant: true, page: 'sidecar-file' };
const MARKS: Weight = { severity: 'information', isImportant: true };
const CODEBOOK: Weight = { severity: 'warning', isImportant: true };
const CODEBOOK_FILE: Weight = { severity: 'warning', isImportant: true, page: 'codebook-file' };
const NAMES_FILE: Weight = { severity: 'warning', isImportant: true, page: 'names-file' };
const DATES: Weight = { severity: 'warning', isImportant: true };

/** A source may err in its dates; how it sets its marks is a matter of form; what we cannot resolve is ours; people's own files are to be whole. */
const WEIGHTS: Readonly<Record<string, Weight>> = {
  'annotation-lost': { severity: 'warning', isImportant: true },
  'anonymous-source': { severity: 'hint' },
  'codebook-circle': CODEBOOK_FILE,
  'codebook-id-twice': CODEBOOK_FILE,
  'codebook-key-twice': CODEBOOK_FILE,
  'codebook-label-twice': CODEBOOK_FILE,
  'codebook-long-key': CODEBOOK_FILE,
  'codebook-needs-note': CODEBOOK,
  'codebook-needs-tag': CODEBOOK,
  'codebook-newer': { ...CODEBOOK_FILE, severity: 'information' },
  'codebook-unknown-color': CODEBOOK_FILE,
  'codebook-unknown-id': CODEBOOK_FILE,
  'codebook-unreadable': { ...CODEBOOK_FILE, severity: 'error' },
  'codebook-without-label': CODEBOOK_FILE,
  'date-unreadable': DATES,
  'date-unresolved': { severity: 'hint' },
  'front-matter-unreadable': MARKS,
  'kept-twice': { severity: 'warning', isImportant: true },
  'loaded-verb': { severity: 'hint' },
  'mark-never-closed': MARKS,
  'mark-never-opened': MARKS,
  'mark-wrong-way-round': MARKS,
  'name-spelled-two-ways': { severity: 'information' },
  'names-newer': { ...NAMES_FILE, severity: 'information' },
  'names-twice': NAMES_FILE,
  'names-unknown-color': NAMES_FILE,
  'names-unknown-type': NAMES_FILE,
  'names-unknown-wikidata': NAMES_FILE,
  'names-unreadable': { ...NAMES_FILE, severity: 'error' },
  'names-without-list': NAMES_FILE,
  'names-without-name': NAMES_FILE,
  'names-without-type': NAMES_FILE,
  'publication-date-unknown': { severity: 'information', isImportant: true },
  'publication-dates-differ': DATES,
  'sidecar-newer': SIDECAR,
  'sidecar-shape': SIDECAR,
  'sidecar-syntax': SIDECAR,
  // Who said it is the first thing that a source must have right, and two names cannot both be.
  'speaker-disputed': { severity: 'information', isImportant: true },
  'speaker-doubtful': { severity: 'information' },
  'speaker-unknown': { severity: 'information' },
  'weekday-date-mismatch': DATES,
  'worded-differently': { severity: 'hint' },
};

/** The rules of problems in articles, their annotations, codebooks and names, sorted. */
export const PROBLEM_RULES: readonly string[] = Object.keys(WEIGHTS);

/** How much the problems of a rule matter. */
export function severityOf(rule: string): Severity {
  return WEIGHTS[rule]?.severity ?? 'information';
}

/** Whether problems of a rule are reported where only the important ones are asked for. */
export function isImportant(rule: string): boolean {
  return WEIGHTS[rule]?.isImportant ?? false;
}

/** Name, without ending, of the page in `docs/problems` that explains a rule. */
export function problemPage(rule: string): string {
  return WEIGHTS[rule]?.page ?? rule;
}
