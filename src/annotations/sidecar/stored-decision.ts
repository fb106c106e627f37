import type { Decision } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import { isObject, listOf, withKeys, type Json, type JsonObject } from '../json.ts';
import { bodyText, DECISION, RULE, storedAuthorship, textualBody, toAuthorship } from './stored-fields.ts';
import { storedTargets, toTargets } from './stored-target.ts';

const JSON_TYPE = 'application/json';
/** Id of the codebook's tag that a rejected offer was for: no body, since no other tool may take it for a tag given. */
const TAG = 'pressmark:tag';

/** Reads a stored annotation as a decision; `undefined` where it is none. */
export function toDecision(annotation: Json, index: CodePointIndex): Decision | undefined {
  const authorship = toAuthorship(annotation);
  if (authorship === undefined || !isObject(annotation)) return undefined;
  const type = annotation[DECISION];
  const targets = toTargets(annotation['target'], index);
  if (targets === undefined) return undefined;
  const about = { ...authorship, targets };
  const [body] = listOf(annotation['body']);
  if (type === 'accept' || type === 'reject') {
    const [rule, tag] = [annotation[RULE], annotation[TAG]];
    return { ...about, type, ...(typeof rule === 'string' && { rule }), ...(typeof tag === 'string' && { tag }) };
  }
  if (body === undefined) return undefined;
  if (type === 'speaker') {
    const name = bodyText(body, 'identifying');
    return name === undefined ? undefined : { ...about, type, name };
  }
  if (type === 'entity' || type === 'date' || type === 'quotation') {
    const value = jsonIn(bodyText(body, 'editing'));
    return value === undefined ? undefined : { ...about, type, value };
  }
  return undefined;
}

/** A decision as it is stored; `value` as JSON in a text, since JSON-LD would take its keys for terms. */
export function storedDecision(decision: Decision, index: CodePointIndex, source: string): JsonObject {
  const target = storedTargets(decision.targets, index, source);
  const about = { ...storedAuthorship(decision), [DECISION]: decision.type };
  switch (decision.type) {
    case 'accept':
    case 'reject':
      return withKeys(about, { [RULE]: decision.rule, [TAG]: decision.tag, motivation: 'assessing', target });
    case 'speaker':
      return { ...about, motivation: 'identifying', body: [textualBody('identifying', decision.name)], target };
    case 'entity':
    case 'date':
    case 'quotation': {
      const value = JSON.stringify(decision.value) ?? 'null';
      return { ...about, motivation: 'editing', body: [textualBody('editing', value, JSON_TYPE)], target };
    }
  }
}

function jsonIn(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
