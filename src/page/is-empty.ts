import type { PageModel, Tab } from './messages/page-model.ts';

/** Whether a view has nothing to show, and so nothing to save. */
export function isEmpty(tab: Tab, { matrix, timeline, shares, verbs, speakers, ledger }: PageModel): boolean {
  switch (tab) {
    case 'matrix':
      return matrix.length === 0;
    case 'timeline':
      return timeline.days.length === 0;
    case 'shares':
      return shares.length === 0;
    case 'verbs':
      return verbs.rows.length === 0;
    case 'ledger':
      return speakers.length === 0 || ledger === undefined;
  }
}
