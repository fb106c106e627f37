import type { Region, RegionKind } from '../../article/analysis-model.ts';

/** Kind of the region at an offset, `body` where there is none; asked in text order, so that all answers cost one pass. */
export function regionAtOf(regions: readonly Region[]): (offset: number) => RegionKind {
  let at = 0;
  return (offset) => {
    while (at > 0 && (regions[at]?.start ?? 0) > offset) at -= 1;
    while (at < regions.length - 1 && (regions[at]?.end ?? 0) <= offset) at += 1;
    return regions[at]?.kind ?? 'body';
  };
}
