import { axisBottom } from 'd3-axis';
import { scaleLinear, scalePoint } from 'd3-scale';
import { chartFrame, clipped, widthOf } from './chart-frame.ts';
import { fill } from './fill.ts';
import { type PageContext, withUri } from './page-context.ts';
import { placeDays } from './place-days.ts';

const ROW = 34;
const TOP = 12;
const RIGHT = 24;
const SLANTED = 74;

/** A line a source: a square on the day it was published, circles on the days it speaks of, larger the oftener it does. */
export function timelineChart(context: PageContext, width: number): SVGSVGElement {
  const { model, words, dayInWords, dayInShort } = context;
  const placed = placeDays(model.timeline.days.map(({ day }) => day));
  const last = placed.at(-1)?.at ?? 0;
  const names = model.sources.map(({ name }) => clipped(name, 26));
  const left = Math.max(80, ...names.map((name) => widthOf(name) + 16));
  // Days beside each other keep a circle’s width apart.
  const full = Math.max(width, left + RIGHT + last * 20);
  // The year is said where it changes.
  const yearOf = (index: number): string | undefined => placed[index]?.day.slice(0, 4);
  const labels = placed.map(({ day }, index) =>
    yearOf(index) === yearOf(index - 1) ? dayInShort(day) : dayInWords(day),
  );
  const room = (full - left - RIGHT) / Math.max(placed.length, 1);
  const isSlanted = Math.max(0, ...labels.map(widthOf)) > room * 0.9;
  const bottom = isSlanted ? SLANTED : 30;
  const height = TOP + model.sources.length * ROW + bottom;
  const x = scaleLinear([0, Math.max(last, 1)], [left + 12, full - RIGHT - 12]);
  const y = scalePoint<number>(model.sources.keys(), [TOP + ROW / 2, height - bottom - ROW / 2]);
  const at = new Map(placed.map((one) => [one.day, last === 0 ? x(0.5) : x(one.at)]));

  const svg = chartFrame(words.timelineChart, full, height);
  const lines = svg.append('g').attr('class', 'guides');
  for (const source of model.sources.keys()) {
    const row = y(source) ?? 0;
    lines
      .append('line')
      .attr('x1', left)
      .attr('x2', full - RIGHT)
      .attr('y1', row)
      .attr('y2', row);
    svg.append('text').attr('class', 'label').attr('x', left - 10).attr('y', row).attr('dy', '0.35em').attr('text-anchor', 'end').text(names[source] ?? ''); // prettier-ignore
  }
  const axis = svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0,${height - bottom})`)
    .call(
      axisBottom<number>(x)
        .tickValues([...at.values()].map((pixels) => x.invert(pixels)))
        .tickFormat((_, index) => labels[index] ?? '')
        .tickSizeOuter(0),
    );
  // The library gives its own letters to axes; those of the page are to hold.
  axis.attr('font-size', null).attr('font-family', null);
  if (isSlanted) {
    axis.selectAll('text').attr('text-anchor', 'end').attr('transform', 'rotate(-45)').attr('dx', '-0.6em').attr('dy', '0.3em'); // prettier-ignore
  }
  for (const [index, { day, isShortened }] of placed.entries()) {
    const before = at.get(placed[index - 1]?.day ?? '');
    const here = at.get(day) ?? 0;
    if (isShortened && before !== undefined) {
      svg.append('text').attr('class', 'gap').attr('x', (before + here) / 2).attr('y', height - bottom).attr('dy', '0.35em').attr('text-anchor', 'middle').text('//'); // prettier-ignore
    }
  }
  for (const { day, published, spokenOf } of model.timeline.days) {
    const here = at.get(day) ?? 0;
    for (const source of published) {
      const row = y(source) ?? 0;
      const square = svg.append('rect').attr('class', 'published').attr('x', here - 8).attr('y', row - 8).attr('width', 16).attr('height', 16).attr('rx', 2); // prettier-ignore
      square.append('title').text(`${model.sources[source]?.name ?? ''} · ${words.published} ${dayInWords(day)}`);
      square.on('click', () => context.show({ uri: model.sources[source]?.uri ?? '', start: 0, end: 0 }, false));
    }
    for (const { source, places } of spokenOf) {
      const [first] = places;
      const circle = svg.append('circle').attr('class', 'spoken').attr('cx', here).attr('cy', y(source) ?? 0).attr('r', 3.5 + Math.min(Math.sqrt(places.length) * 1.2, 5)); // prettier-ignore
      const lineNumbers = places.map(({ line }) => line).join(', ');
      circle.append('title').text(fill(words.daysSpokenOf, model.sources[source]?.name ?? '', dayInWords(day), lineNumbers)); // prettier-ignore
      if (first !== undefined) circle.on('click', () => context.show(withUri(model, first), false));
    }
  }
  return svg.node() as SVGSVGElement;
}
