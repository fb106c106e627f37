/** What the page’s style sheet says of a drawing, and the drawing must say itself once it is a file. */
const PROPERTIES = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style',
] as const; // prettier-ignore

/** Pixels of the picture for one of the page: sharp in print. */
const SCALE = 2;

/** The drawing as the text of an SVG file that looks the same anywhere: on the page’s background, in its colors of now. */
export function toSvgText(drawing: SVGSVGElement): string {
  const isShown = drawing.isConnected;
  // Only what is in the page has colors.
  if (!isShown) document.body.append(drawing);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    element.removeAttribute('class');
    if (original === undefined || original.tagName === 'title') continue;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  }
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(background);
  if (!isShown) drawing.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** The drawing as a PNG in base64. */
export async function toPng(drawing: SVGSVGElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvgText(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(drawing.getAttribute('width')) * SCALE;
  canvas.height = Number(drawing.getAttribute('height')) * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
