import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/annotations/json.ts';
import { serializeSidecar } from '../../../src/annotations/sidecar/serialize-sidecar.ts';
import { withTextHash, textHashOf } from '../../../src/annotations/sidecar/stored-text-hash.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../../support/sidecar-fixtures.ts';

const json = fc.jsonValue().map((value) => value as Json);
const object = fc.dictionary(fc.oneof(fc.constant('items'), fc.constant('first'), fc.string()), json);

describe('the text of a sidecar', () => {
  it('is that of its JSON as a whole, whatever stands in it', () => {
    fc.assert(
      fc.property(object, object, fc.array(fc.oneof(object, json)), (collection, page, annotations) => {
        const whole: JsonObject = { ...collection, first: { ...page, items: annotations } };
        const text = serializeSidecar({ collection: { ...collection, first: page }, annotations });
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
        expect(text).toBe(JSON.stringify(JSON.parse(text), undefined, 2) + '\n');
        // What was written once is not written otherwise the second time.
        expect(serializeSidecar({ collection: { ...collection, first: page }, annotations })).toBe(text);
      }),
    );
  });

  it('begins with what the file is about, the hash of the article’s text included, before the annotations', () => {
    const sidecar = withTextHash(sidecarOf(ARTICLE, taggingOf(ARTICLE, 'a', '1931')), '0123456789abcdef');
    expect(textHashOf(sidecar)).toBe('0123456789abcdef');
    const text = serializeSidecar(sidecar);
    expect(text.indexOf('"pressmark:textHash": "0123456789abcdef"')).toBeGreaterThan(0);
    expect(text.indexOf('"pressmark:textHash"')).toBeLessThan(text.indexOf('"first"'));
    expect(withTextHash(sidecar, '0123456789abcdef')).toBe(sidecar);
  });
});
