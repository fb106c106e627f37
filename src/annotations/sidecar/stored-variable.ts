import { isObject, listOf, type Json, type JsonObject } from '../json.ts';
import type { Sidecar } from './sidecar.ts';
import { bodyText, DECISION, storedAuthorship, textualBody, toAuthorship, type Authorship } from './stored-fields.ts';

const VARIABLE = 'variable';
/** Names the variable of the codebook; W3C has no term for it. */
const NAME = 'pressmark:variable';

/** What people answered to the codebook's variables, by the variable's id; the last answer where there are several. */
export function variablesOf(sidecar: Sidecar): Readonly<Record<string, string>> {
  const answers = sidecar.annotations.flatMap((annotation) => {
    const name = isObject(annotation) && annotation[DECISION] === VARIABLE ? annotation[NAME] : undefined;
    const [body] = isObject(annotation) ? listOf(annotation['body']) : [];
    const value = body === undefined ? undefined : bodyText(body, 'classifying', 'classifying');
    const { created = '', modified = created } = toAuthorship(annotation) ?? {};
    return typeof name === 'string' && value !== undefined ? [{ name, value, at: modified }] : [];
  });
  const inTime = answers.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return Object.fromEntries(inTime.map(({ name, value }) => [name, value]));
}

/** Whether a stored annotation answers this variable. */
export function isVariable(annotation: Json, variable: string): annotation is JsonObject {
  return isObject(annotation) && annotation[DECISION] === VARIABLE && annotation[NAME] === variable;
}

/** The answer as it is stored: an annotation of the whole article, whose URI is `source`. */
export function storedVariable(authorship: Authorship, variable: string, value: string, source: string): JsonObject {
  return {
    ...storedAuthorship(authorship),
    [DECISION]: VARIABLE,
    [NAME]: variable,
    motivation: 'classifying',
    body: [textualBody('classifying', value, 'text/plain')],
    target: source,
  };
}
