import { scaleBand, scaleLinear } from 'd3-scale';
import { chartFrame, clipped, widthOf } from './chart-frame.ts';
import { fill } from './fill.ts';
import type { PageContext } from './page-context.ts';

const ROW = 24;
const TOP = 30;
/** The least that an outlet needs. */
const COLUMN = 96;
/** Verbs drawn; the table has all. */
const MOST_VERBS = 16;

/** A column an outlet, a row a verb: how often it introduces a quotation there. Loaded ones bear a flag and a color of their own. */
export function verbsChart(context: PageContext, width: number): SVGSVGElement {
  const { model, words, number } = context;
  const { outlets } = model.verbs;
  const rows = model.verbs.rows.slice(0, MOST_VERBS);
  const labels = rows.map(({ lemma, isLoaded }) => (isLoaded ? `⚑ ${lemma}` : lemma));
  const left = Math.max(80, ...labels.map((label) => widthOf(label) + 20));
  const full = Math.max(width, left + outlets.length * COLUMN);
  const height = TOP + rows.length * ROW + 8;
  const columns = scaleBand<number>(outlets.keys(), [left, full]).paddingInner(0.12);
  const y = scaleBand<number>(rows.keys(), [TOP, height - 8]).paddingInner(0.3);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const x = scaleLinear([0, most], [0, columns.bandwidth() - 26]);

  const svg = chartFrame(words.verbsChart, full, height);
  for (const [outlet, name] of outlets.entries()) {
    const from = columns(outlet) ?? 0;
    const title = svg.append('text').attr('class', 'label').attr('x', from).attr('y', 16).text(clipped(name, Math.floor(columns.bandwidth() / 7.2))); // prettier-ignore
    title.append('title').text(name);
    svg.append('line').attr('class', 'base').attr('x1', from).attr('x2', from).attr('y1', TOP - 4).attr('y2', height - 6); // prettier-ignore
  }
  for (const [row, { lemma, isLoaded, counts }] of rows.entries()) {
    const top = y(row) ?? 0;
    const middle = top + y.bandwidth() / 2;
    svg.append('text').attr('class', isLoaded ? 'label loaded' : 'label').attr('x', left - 10).attr('y', middle).attr('dy', '0.35em').attr('text-anchor', 'end').text(labels[row] ?? ''); // prettier-ignore
    for (const [outlet, count] of counts.entries()) {
      if (count === 0) continue;
      const from = columns(outlet) ?? 0;
      const bar = svg.append('g').attr('class', isLoaded ? 'verb loaded' : 'verb');
      bar.append('rect').attr('x', from).attr('y', top).attr('width', Math.max(x(count), 2)).attr('height', y.bandwidth()).attr('rx', 1); // prettier-ignore
      bar.append('text').attr('x', from + x(count) + 5).attr('y', middle).attr('dy', '0.35em').text(number(count)); // prettier-ignore
      bar.append('title').text(fill(words.bar, outlets[outlet] ?? '', lemma, number(count)));
    }
  }
  return svg.node() as SVGSVGElement;
}
