import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/annotations.schema.json' with { type: 'json' };
import { CodePointIndex } from '../../src/article/code-points.ts';
import { applyChanges, invertChanges } from '../../src/annotations/editing/change.ts';
import { addDecision, addReply, addTagging, removeAnnotations, setCreators, setResolved } from '../../src/annotations/editing/edits.ts'; // prettier-ignore
import type { Json, JsonObject } from '../../src/annotations/json.ts';
import { decisionsOf, taggingsOf } from '../../src/annotations/sidecar/read-annotations.ts';
import type { Sidecar } from '../../src/annotations/sidecar/sidecar.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../support/sidecar-fixtures.ts';
import { brokenAssertions, haveAssertions } from '../support/w3c-assertions.ts';

const index = new CodePointIndex(ARTICLE);
const described = { index, source: 'https://news.example/bridge' };
const bridge = taggingOf(ARTICLE, '1', 'The bridge was built in 1931', { creator: 'Ada' });
const created = '2031-05-06T10:00:00.000Z';
const validate = new Ajv().compile(schema);

const only = (sidecar: Sidecar) => taggingsOf(sidecar, index)[0];
const changed = (sidecar: Sidecar, ...changes: readonly (readonly { before?: Json; after?: Json }[])[]): Sidecar =>
  applyChanges(sidecar, changes.flat());

describe('a thread', () => {
  const sidecar = sidecarOf(ARTICLE, bridge);
  const answered = changed(sidecar, addReply(sidecar, bridge.id, { id: 'urn:uuid:r', text: 'In 1932.', creator: 'Nora', created })); // prettier-ignore

  it('holds the answers, also another tool’s answers to answers, oldest first', () => {
    const nested: Json = {
      id: 'urn:uuid:n',
      type: 'Annotation',
      motivation: 'replying',
      created: '2031-05-07T10:00:00Z',
      body: { type: 'TextualBody', value: 'Who says so?' },
      target: 'urn:uuid:r',
    };
    const replies = only(changed(answered, [{ after: nested }]))?.replies;
    expect(replies?.map(({ text }) => text)).toEqual(['In 1932.', 'Who says so?']);
  });

  it('knows of answers that answer each other, and does not go round for ever', () => {
    const loop = ['a', 'b'].map((id): { after: Json } => ({ after: { id: `urn:uuid:${id}`, type: 'Annotation', motivation: 'replying', body: { type: 'TextualBody', value: id }, target: `urn:uuid:${id === 'a' ? 'b' : 'a'}` } })); // prettier-ignore
    expect(only(changed(answered, loop))?.replies).toHaveLength(1);
  });

  it('is resolved once, by whoever is first, and opened again whoever resolved it', () => {
    const by = (id: string, creator: string) => ({ id: `urn:uuid:${id}`, creator, created });
    const resolved = changed(answered, setResolved(answered, bridge.id, true, by('s', 'Nora')));
    expect(only(resolved)?.resolved).toEqual({ id: 'urn:uuid:s', creator: 'Nora', created });
    expect(setResolved(resolved, bridge.id, true, by('t', 'Ada'))).toEqual([]);
    const opened = changed(resolved, setResolved(resolved, bridge.id, false, by('t', 'Ada')));
    expect(opened).toEqual(answered);
  });

  it('is not begun on what is gone', () => {
    const gone = changed(sidecar, removeAnnotations(sidecar, [bridge.id]));
    expect(addReply(gone, bridge.id, { id: 'urn:uuid:x', text: 'Hm', created })).toEqual([]);
    expect(setResolved(gone, bridge.id, true, { id: 'urn:uuid:x', created })).toEqual([]);
  });

  it('goes with its annotation, and comes back with it', () => {
    const resolved = changed(answered, setResolved(answered, bridge.id, true, { id: 'urn:uuid:s', created }));
    const removal = removeAnnotations(resolved, [bridge.id]);
    const gone = applyChanges(resolved, removal);
    expect(gone.annotations).toEqual([]);
    expect(applyChanges(gone, invertChanges(removal))).toEqual(resolved);
  });
});

describe('what is stored beside the words', () => {
  it('is read as it was written: the rule of an offer, whose it was and who agreed', () => {
    const accepted = { ...bridge, id: 'urn:uuid:2', rule: 'number', creators: ['Ada', 'Nora'] };
    const rejected = { id: 'urn:uuid:3', targets: bridge.targets, created, type: 'reject', rule: 'denial', tag: 'd' } as const; // prettier-ignore
    const sidecar = sidecarOf(ARTICLE);
    const both = changed(sidecar, addTagging(accepted, described), addDecision(rejected, described));
    expect(only(both)).toMatchObject({ rule: 'number', creator: 'Ada', creators: ['Ada', 'Nora'] });
    expect(decisionsOf(both, index)).toEqual([rejected]);
  });

  it('keeps what another tool says of a person who agrees', () => {
    const sidecar = sidecarOf(ARTICLE, bridge);
    const [stored] = sidecar.annotations as readonly { readonly [key: string]: Json }[];
    const agent = { type: 'Person', name: 'Ada', email: 'mailto:ada@news.example' };
    const known: Sidecar = { ...sidecar, annotations: [{ ...stored, creator: agent }] };
    const agreed = changed(known, setCreators(known, bridge.id, ['Ada', 'Nora'], created));
    expect(agreed.annotations).toMatchObject([{ creator: [agent, { type: 'Person', name: 'Nora' }] }]);
    expect(setCreators(agreed, bridge.id, ['Ada', 'Nora'], created)).toEqual([]);
  });
});

const everything = (): Sidecar => {
  const sidecar = sidecarOf(ARTICLE, { ...bridge, rule: 'number', creators: ['Ada', 'Nora'] });
  const rejected = { id: 'urn:uuid:3', targets: bridge.targets, created, type: 'reject', rule: 'denial', tag: 'd' } as const; // prettier-ignore
  return changed(
    sidecar,
    addReply(sidecar, bridge.id, { id: 'urn:uuid:r', text: 'In 1932.', created }),
    setResolved(sidecar, bridge.id, true, { id: 'urn:uuid:s', created }),
    addDecision(rejected, described),
  );
};

const file = (): JsonObject => {
  const { collection, annotations } = everything();
  const first = { ...(collection['first'] as JsonObject), items: annotations };
  return { ...collection, first };
};

it('threads, resolutions and rejected offers fit the schema', () => {
  expect(validate(file()), JSON.stringify(validate.errors)).toBe(true);
});

it.runIf(haveAssertions)('and hold the assertions of the W3C (skipped where ../shared/standards is not there)', () => {
  expect(brokenAssertions(file())).toEqual([]);
});
