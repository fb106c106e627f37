import { create, type Selection } from 'd3-selection';

export type Drawing = Selection<SVGSVGElement, undefined, null, undefined>;

/** Starts a chart: an image to screen readers, whose table says the same. Sizes in CSS pixels. */
export function chartFrame(label: string, width: number, height: number): Drawing {
  return create('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('class', 'chart')
    .attr('role', 'img')
    .attr('aria-label', label)
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${width} ${height}`);
}

/** The first characters of some words, with an ellipsis if cut: SVG does not wrap. */
export function clipped(words: string, length: number): string {
  const characters = [...words];
  return characters.length <= length
    ? words
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** About how wide words are in the charts’ letters, in pixels. */
export function widthOf(words: string): number {
  return words.length * 7.2;
}
