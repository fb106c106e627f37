/** Any JSON value, as `JSON.parse` makes it and `JSON.stringify` takes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that W3C lets be one thing or a list of them, as a list; absent is the empty list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** Whether two values of JSON say the same: keys of objects in any order, lists in theirs. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, index) => sameJson(value, b[index]));
  }
  const before = a as JsonObject;
  const after = b as JsonObject;
  const keys = Object.keys(before);
  if (keys.length !== Object.keys(after).length) return false;
  return keys.every((key) => Object.hasOwn(after, key) && sameJson(before[key], after[key]));
}

/** What an object says under a key, which may be called `constructor`; `undefined` where it does not have it. */
export function valueIn(object: JsonObject | undefined, key: string): Json | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object with some keys set, or taken away where the value is `undefined`; keys that stay keep their place. */
export function withKeys(object: JsonObject, keys: Readonly<Record<string, Json | undefined>>): JsonObject {
  const entries = Object.entries(object).map(([key, value]): [string, Json | undefined] => [
    key,
    Object.hasOwn(keys, key) ? keys[key] : value,
  ]);
  for (const [key, value] of Object.entries(keys)) if (!Object.hasOwn(object, key)) entries.push([key, value]);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
