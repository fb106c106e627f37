import { matrixPicture } from './matrix-picture.ts';
import type { Tab } from './messages/page-model.ts';
import type { PageContext } from './page-context.ts';
import { sharesChart } from './shares-chart.ts';
import { timelineChart } from './timeline-chart.ts';
import { verbsChart } from './verbs-chart.ts';

/** The picture of a view, to be shown or saved; the ledger is a list and has none. */
export function drawingOf(
  tab: Tab,
  context: PageContext,
  { width, sharedOnly }: { readonly width: number; readonly sharedOnly: boolean },
): SVGSVGElement | undefined {
  switch (tab) {
    case 'matrix':
      return matrixPicture(context, sharedOnly);
    case 'timeline':
      return timelineChart(context, width);
    case 'shares':
      return sharesChart(context, width);
    case 'verbs':
      return verbsChart(context, width);
    case 'ledger':
      return undefined;
  }
}
