import { chartFrame, clipped, widthOf } from './chart-frame.ts';
import type { PageContext } from './page-context.ts';
import { SIGNS, stateWords } from './states.ts';

const ROW = 22;
const COLUMN = 108;
const LEFT = 430;
const TOP = 50;
const WORDS = 62;

/** The matrix as a picture, to be saved: what the page shows as a table. */
export function matrixPicture(context: PageContext, sharedOnly: boolean): SVGSVGElement {
  const { model, words, dayInWords } = context;
  const sections = model.matrix
    .map(({ speaker, rows }) => ({ speaker, rows: sharedOnly ? rows.filter(({ isShared }) => isShared) : rows }))
    .filter(({ rows }) => rows.length > 0);
  const count = sections.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const height = TOP + count * ROW + 44;
  const svg = chartFrame(words.matrixCaption, Math.max(LEFT + model.sources.length * COLUMN + 16, 760), height);
  const middleOf = (source: number): number => LEFT + (source + 0.5) * COLUMN;
  for (const [source, { name, published }] of model.sources.entries()) {
    svg.append('text').attr('class', 'label').attr('x', middleOf(source)).attr('y', 20).attr('text-anchor', 'middle').text(clipped(name, 14)); // prettier-ignore
    svg.append('text').attr('class', 'day').attr('x', middleOf(source)).attr('y', 36).attr('text-anchor', 'middle').text(published === undefined ? words.noDate : dayInWords(published)); // prettier-ignore
  }
  let y = TOP;
  for (const { speaker, rows } of sections) {
    y += ROW;
    svg.append('text').attr('class', `label speaker hue-${speaker.hue}`).attr('x', 12).attr('y', y - 6).text(speaker.name ?? words.nobodyNamed); // prettier-ignore
    for (const row of rows) {
      y += ROW;
      svg.append('text').attr('x', 24).attr('y', y - 6).text(clipped(row.words, WORDS)); // prettier-ignore
      for (const [source, { state }] of row.cells.entries()) {
        svg.append('text').attr('class', `sign ${state} hue-${speaker.hue}`).attr('x', middleOf(source)).attr('y', y - 6).attr('text-anchor', 'middle').text(SIGNS[state]); // prettier-ignore
      }
    }
  }
  let x = 12;
  for (const state of ['verbatim', 'worded-differently', 'indirect', 'sense-changed', 'absent'] as const) {
    const label = `${SIGNS[state]} ${stateWords(words, state)}`;
    svg
      .append('text')
      .attr('class', 'day')
      .attr('x', x)
      .attr('y', height - 14)
      .text(label);
    x += widthOf(label) + 22;
  }
  return svg.node() as SVGSVGElement;
}
