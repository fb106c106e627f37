import type { Anchor, Target } from '../../article/annotation-model.ts';
import { runToEnd } from '../../article/steps.ts';
import { anchorAll } from './anchor-all.ts';

/** Finds one described passage again: see `anchorAll`, which finds many in the time of one. */
export function anchor(text: string, targets: readonly Target[]): Anchor {
  const [found] = runToEnd(anchorAll(text, [targets]));
  return found ?? { status: 'orphan' };
}
