import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROBLEM_RULES, problemPage, severityOf, type Severity } from '../article/problem-severities.ts';
import type { LocatedProblem } from './located-problem.ts';

declare const PRESSMARK_VERSION: string;

const HOME = 'https://github.com/pressmark/pressmark';

/** What SARIF calls our severities; it has none below a note. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * Problems as a log in SARIF 2.1.0, the format of code scanning services. Files are named relative to `folder`, those
 * outside of it by their whole address.
 */
export function problemsSarif(problems: readonly LocatedProblem[], folder: string, isWhole: boolean): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pressmark',
            version: PRESSMARK_VERSION,
            informationUri: HOME,
            rules: PROBLEM_RULES.map(rule),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isWhole }],
        results: problems.map((problem) => result(problem, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rule(id: string) {
  const words = id.replaceAll('-', ' ');
  return {
    id,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` },
    helpUri: `${HOME}/blob/main/docs/problems/${problemPage(id)}.md`,
    defaultConfiguration: { level: LEVELS[severityOf(id)] },
  };
}

function result({ path, start, end, rule: ruleId, severity, sentence }: LocatedProblem, folder: string) {
  return {
    ruleId,
    ruleIndex: PROBLEM_RULES.indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: sentence },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(path, folder) },
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  };
}

function addressOf(path: string, folder: string): string {
  const steps = relative(folder, path).split(sep);
  // From another drive of Windows, `relative` gives the whole path.
  if (steps[0] === '..' || steps[0]?.endsWith(':') === true) return pathToFileURL(path).href;
  return steps.map((step) => encodeURIComponent(step)).join('/');
}
