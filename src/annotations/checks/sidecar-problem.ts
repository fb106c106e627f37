import type { Problem } from '../../article/analysis-model.ts';
import type { SidecarFault } from '../sidecar/sidecar-fault.ts';

/** A sidecar that cannot be read, as a problem of that file: its span counts in the file's text. `name` is its article's. */
export function sidecarProblem({ rule, offset, expected }: SidecarFault, name: string): Problem {
  const values = { name, ...(expected === undefined ? {} : { expected }) };
  return { start: offset, end: offset + 1, rule: `sidecar-${rule}`, values };
}
