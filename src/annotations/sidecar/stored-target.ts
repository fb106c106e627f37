import type { Target } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import { isObject, listOf, withKeys, type Json, type JsonObject } from '../json.ts';

/**
 * Reads the targets of a stored annotation; `undefined` where one is no passage given by its words. The index is that
 * of the text that the annotation was described against. Without a position, the words alone say where it is.
 */
export function toTargets(target: Json | undefined, index: CodePointIndex): readonly Target[] | undefined {
  const targets = listOf(target).map((part) => toTarget(part, index));
  const read = targets.filter((part) => part !== undefined);
  return read.length > 0 && read.length === targets.length ? read : undefined;
}

function toTarget(json: Json, index: CodePointIndex): Target | undefined {
  if (!isObject(json)) return undefined;
  const selectors = listOf(json['selector']).filter(isObject);
  const quote = selectors.find(isQuote);
  if (quote === undefined || typeof quote['exact'] !== 'string') return undefined;
  const { start, end } = selectors.find(isPosition) ?? {};
  const placed = isOffset(start) && isOffset(end);
  return {
    position: placed ? { start: index.toCodeUnits(start), end: index.toCodeUnits(end) } : { start: 0, end: 0 },
    quote: { exact: quote['exact'], prefix: textOf(quote['prefix']), suffix: textOf(quote['suffix']) },
  };
}

/**
 * Writes targets over those a stored annotation has, keeping what else these say. `source` is the URI of the article,
 * for targets that are new.
 */
export function storedTargets(targets: readonly Target[], index: CodePointIndex, source: string, before?: Json): Json {
  const old = listOf(before);
  // Parts that were joined or split are other parts.
  const same = old.length === targets.length;
  const stored = targets.map((target, at) => storedTarget(target, index, source, same ? old[at] : undefined));
  const [only] = stored;
  return stored.length === 1 && only !== undefined && !Array.isArray(before) ? only : stored;
}

function storedTarget(target: Target, index: CodePointIndex, source: string, before: Json | undefined): JsonObject {
  const { position, quote } = target;
  const place = { start: index.toCodePoints(position.start), end: index.toCodePoints(position.end) };
  const old = isObject(before) ? before : { source, selector: [] };
  const selectors = listOf(old['selector']).map((selector) => {
    if (!isObject(selector)) return selector;
    if (isQuote(selector)) return withKeys(selector, { ...quote });
    return isPosition(selector) ? withKeys(selector, place) : selector;
  });
  const kept = selectors.filter(isObject);
  if (!kept.some(isQuote)) selectors.push({ type: 'TextQuoteSelector', ...quote });
  if (!kept.some(isPosition)) selectors.push({ type: 'TextPositionSelector', ...place });
  return withKeys(old, { selector: selectors });
}

function isQuote(selector: JsonObject): boolean {
  return selector['type'] === 'TextQuoteSelector';
}

function isPosition(selector: JsonObject): boolean {
  return selector['type'] === 'TextPositionSelector';
}

function isOffset(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
