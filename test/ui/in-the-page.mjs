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
 * Whether a thin box is drawn round a piece of text: what lies behind words is painted apart from them.
 * @param {any} piece
 * @returns {boolean}
 */
export function isBoxed(piece) {
  const { left, top, width, height } = piece.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const isBehind = (/** @type {any} */ box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  return [...piece.closest('.monaco-editor').querySelectorAll('.view-overlays .cdr')].some((overlay) => {
    const { borderLeftStyle, borderLeftWidth } = window.getComputedStyle(overlay);
    return isBehind(overlay.getBoundingClientRect()) && borderLeftStyle === 'solid' && borderLeftWidth === '1px';
  });
}
