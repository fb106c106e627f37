import { inEnglish } from '../article/translate.ts';
import type { Problem } from '../article/analysis-model.ts';
import { LineIndex, type LinePosition } from '../article/line-index.ts';
import { problemSentence } from '../article/reason.ts';
import { severityOf, type Severity } from '../article/problem-severities.ts';

/** A problem with the file it is in, as scripts and editors name places. */
export interface LocatedProblem {
  /** Absolute path. */
  readonly path: string;
  /** The path as the person would write it. */
  readonly shown: string;
  /** Both ends count from zero, columns in UTF-16 code units; `end` is exclusive. */
  readonly start: LinePosition;
  readonly end: LinePosition;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
}

/** Problems of one file with their places in it. `text` is canonical. */
export function locatedProblems(
  { path, shown }: Pick<LocatedProblem, 'path' | 'shown'>,
  text: string,
  problems: readonly Problem[],
): LocatedProblem[] {
  const lines = new LineIndex(text);
  return problems.map((problem) => ({
    path,
    shown,
    start: lines.positionAt(problem.start),
    end: lines.positionAt(problem.end),
    rule: problem.rule,
    severity: severityOf(problem.rule),
    sentence: problemSentence(problem, inEnglish),
  }));
}

/** A problem on one line: `file:line:column: sentence (rule)`. */
export function problemLine({ shown, start, sentence, rule }: LocatedProblem): string {
  return `${shown}:${String(start.line + 1)}:${String(start.character + 1)}: ${sentence} (${rule})`;
}
