// Functions that run in the browser's page, where there is a document; Playwright carries them there as text.

/**
 * What a reader sees of a piece of text in the editor. What is painted behind words are boxes of their own.
 * @param {any} piece
 * @returns {import('./workbench.ts').Look}
 */
export function lookOfPiece(piece) {
  const style = window.getComputedStyle(piece);
  const { left, top, width, height } = piece.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const isBehind = (/** @type {any} */ box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  const fills = [...piece.closest('.monaco-editor').querySelectorAll('.view-overlays .cdr')]
    .filter((overlay) => isBehind(overlay.getBoundingClientRect()))
    .map((overlay) => window.getComputedStyle(overlay).backgroundColor)
    .filter((color) => color !== 'rgba(0, 0, 0, 0)');
  return {
    underline: style.textDecorationLine === 'underline' ? style.textDecorationStyle : 'none',
    isItalic: style.fontStyle === 'italic',
    color: style.color,
    isFilled: fills.length > 0,
  };
}

/**
 * What rows of a tree say to who listens rather than looks.
 * @param {any[]} rows
 * @returns {string[]}
 */
export function spokenRows(rows) {
  return rows.map((row) => row.getAttribute('aria-label'));
}

/**
 * How many of the boxes that an editor paints behind its words are thin ones, closed on the left.
 * @param {any[]} boxes
 * @returns {number}
 */
export function countThinBoxes(boxes) {
  const styles = boxes.map((box) => window.getComputedStyle(box));
  return styles.filter((style) => style.borderLeftStyle === 'solid' && style.borderLeftWidth === '1px').length;
}

/**
 * What a screen reader, a keyboard or weak eyes would miss in a page of ours: things that take the keyboard without a
 * name, tables without a caption, ids given twice, references to nothing, and words with less contrast than WCAG AA asks.
 * @param {any} body
 * @returns {string[]}
 */
export function accessibleFaults(body) {
  const root = body.ownerDocument;
  const faults = [];
  const nameOf = (/** @type {any} */ element) =>
    element.getAttribute('aria-label') ||
    root.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ||
    root.querySelector(`label[for="${element.id}"]`)?.textContent ||
    element.textContent.trim();
  for (const element of body.querySelectorAll('a, button, input, select, textarea, [tabindex], [role=tabpanel]')) {
    if (!nameOf(element)) faults.push(`no name: ${element.outerHTML.slice(0, 120)}`);
  }
  for (const element of body.querySelectorAll(
    '[role=img], [role=grid], [role=group], [role=tablist], ul[class=legend]',
  )) {
    if (!element.getAttribute('aria-label') && !element.querySelector('caption')) faults.push(`no label: ${element.outerHTML.slice(0, 120)}`); // prettier-ignore
  }
  for (const table of body.querySelectorAll('table')) {
    if (!table.caption?.textContent) faults.push('a table without a caption');
    if (table.querySelector('thead th:not([scope])')) faults.push('a head without a scope');
  }
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) faults.push(`id twice: ${id}`);
  for (const attribute of ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for']) {
    for (const element of body.querySelectorAll(`[${attribute}]`)) {
      if (!root.getElementById(element.getAttribute(attribute))) faults.push(`${attribute} of nothing: ${element.outerHTML.slice(0, 120)}`); // prettier-ignore
    }
  }
  if (body.querySelectorAll('[role=tab][tabindex="0"]').length !== 1) faults.push('tabs are no single stop of Tab');

  const parse = (/** @type {string} */ color) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    // `color(srgb …)` counts from 0 to 1.
    const scale = color.startsWith('color(') ? 255 : 1;
    return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
  };
  const over = (/** @type {any} */ top, /** @type {any} */ below) => {
    const mix = (/** @type {'red' | 'green' | 'blue'} */ part) => top[part] * top.alpha + below[part] * (1 - top.alpha);
    return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
  };
  const light = (/** @type {any} */ color) => {
    const [red = 0, green = 0, blue = 0] = [color.red, color.green, color.blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const page = parse(window.getComputedStyle(body).backgroundColor);
  const behind = (/** @type {any} */ element) => {
    const layers = [];
    for (let at = element; at && at !== body; at = at.parentElement) layers.unshift(parse(window.getComputedStyle(at).backgroundColor)); // prettier-ignore
    return layers.reduce((below, top) => over(top, below), page);
  };
  const weak = new Set();
  for (const element of body.querySelectorAll('*')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    // Words on a bar of a chart stand on the bar, which is no background of theirs; the table has them too.
    if (!isText || element.tagName === 'title' || element.closest('.inside, option')) continue;
    const style = window.getComputedStyle(element);
    const ground = behind(element);
    const letters = over(parse(element.namespaceURI.endsWith('svg') ? style.fill : style.color), ground);
    const [one, other] = [light(letters), light(ground)];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) weak.add(`${contrast.toFixed(1)}:1 ${element.tagName} ${element.getAttribute('class') ?? ''} in ${element.parentElement?.getAttribute('class') ?? ''}`); // prettier-ignore
  }
  return [...faults, ...weak];
}
