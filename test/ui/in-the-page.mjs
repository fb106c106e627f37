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
