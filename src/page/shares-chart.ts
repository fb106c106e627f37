import { axisBottom } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { chartFrame, clipped, widthOf } from './chart-frame.ts';
import { fill } from './fill.ts';
import type { PageContext } from './page-context.ts';

const ROW = 40;
const TOP = 8;
const BOTTOM = 30;
const RIGHT = 24;
/** Bold letters are wider. */
const BOLD = 1.15;

/** A bar a source, in stretches by speaker: how many words inside quotation marks each has there. */
export function sharesChart(context: PageContext, width: number): SVGSVGElement {
  const { model, words, number } = context;
  const { sources, shares } = model;
  const names = sources.map(({ name }) => clipped(name, 26));
  const left = Math.max(80, ...names.map((name) => widthOf(name) + 16));
  const height = TOP + sources.length * ROW + BOTTOM;
  const totals = sources.map((_, source) => shares.reduce((sum, share) => sum + (share.words[source] ?? 0), 0));
  const x = scaleLinear([0, Math.max(1, ...totals)], [left, Math.max(width, left + 240) - RIGHT]).nice();
  const y = scaleBand<number>(sources.keys(), [TOP, height - BOTTOM])
    .paddingInner(0.28)
    .paddingOuter(0.14);

  const svg = chartFrame(words.sharesChart, Math.max(width, left + 240), height);
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0,${height - BOTTOM})`)
    .call(
      axisBottom(x)
        .ticks(6)
        .tickSizeOuter(0)
        .tickFormat((value) => number(Number(value))),
    ) // prettier-ignore
    .attr('font-size', null)
    .attr('font-family', null);
  for (const [source, total] of totals.entries()) {
    const top = y(source) ?? 0;
    const middle = top + y.bandwidth() / 2;
    svg.append('text').attr('class', 'label').attr('x', left - 10).attr('y', middle).attr('dy', '0.35em').attr('text-anchor', 'end').text(names[source] ?? ''); // prettier-ignore
    let sum = 0;
    for (const { speaker, words: counts } of shares) {
      const count = counts[source] ?? 0;
      if (count === 0) continue;
      const [from, to] = [x(sum), x(sum + count)];
      sum += count;
      const name = speaker.name ?? words.nobodyNamed;
      const part = svg.append('g').attr('class', `share hue-${speaker.hue}`);
      part.append('rect').attr('x', from).attr('y', top).attr('width', Math.max(to - from, 1)).attr('height', y.bandwidth()); // prettier-ignore
      part.append('title').text(fill(words.segment, name, sources[source]?.name ?? '', number(count), number(Math.round((count / total) * 100)))); // prettier-ignore
      const label = labelIn(name, to - from - 12);
      if (label !== undefined) {
        part.append('text').attr('class', 'inside').attr('x', from + 7).attr('y', middle).attr('dy', '0.35em').text(label); // prettier-ignore
      }
      if (speaker.name !== undefined) part.on('click', () => context.openLedger(speaker.name ?? ''));
    }
  }
  return svg.node() as SVGSVGElement;
}

/** The name, else its last word, where it fits; half a name says nothing. */
function labelIn(name: string, room: number): string | undefined {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return [name, last].find((label) => widthOf(label) * BOLD <= room);
}
