import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/annotations.schema.json' with { type: 'json' };
import type { Decision } from '../../../src/article/annotation-model.ts';
import { CodePointIndex } from '../../../src/article/code-points.ts';
import { applyChanges } from '../../../src/annotations/editing/change.ts';
import { addDecision, removeAnnotations, rewordTagging, setPublished } from '../../../src/annotations/editing/edits.ts';
import type { JsonObject } from '../../../src/annotations/json.ts';
import { mergeSidecars } from '../../../src/annotations/sidecar/merge-sidecars.ts';
import { parseSidecar } from '../../../src/annotations/sidecar/parse-sidecar.ts';
import { decisionsOf, taggingsOf } from '../../../src/annotations/sidecar/read-annotations.ts';
import { serializeSidecar } from '../../../src/annotations/sidecar/serialize-sidecar.ts';
import { articleUrn, emptySidecar, type Sidecar } from '../../../src/annotations/sidecar/sidecar.ts';
import { problemSentence } from '../../../src/article/reason.ts';
import { sidecarProblem } from '../../../src/annotations/checks/sidecar-problem.ts';
import { publishedOf } from '../../../src/annotations/sidecar/stored-published.ts';
import { storedReply } from '../../../src/annotations/sidecar/stored-replies.ts';
import { ARTICLE, sidecarOf, taggingOf } from '../../support/sidecar-fixtures.ts';
import { brokenAssertions, haveAssertions } from '../../support/w3c-assertions.ts';
import { inEnglish } from '../../../src/article/translate.ts';

const index = new CodePointIndex(ARTICLE);
const source = 'https://news.example/bridge';
const validate = new Ajv().compile(schema);

const claim = taggingOf(ARTICLE, '1', 'We will open it again in spring', {
  tags: ['promise', 'claim'],
  note: 'Said “spring” in May, too.\n\u202ehidden <b>',
  creator: 'Nora Field',
  modified: '2025-02-04T08:30:00.000Z',
});
const behindShip = taggingOf(ARTICLE, '2', 'company', { tags: [] });
const decisions = (['accept', 'reject', 'speaker', 'entity', 'date', 'quotation'] as const).map((type): Decision => {
  const about = { id: `urn:uuid:d-${type}`, targets: claim.targets, created: '2025-02-05T00:00:00.000Z' };
  if (type === 'accept' || type === 'reject') return { ...about, type };
  return type === 'speaker'
    ? { ...about, type, name: 'Ada Quill' }
    : { ...about, type, value: { name: 'Quill', n: [1] } };
});

function full(): Sidecar {
  const sidecar = sidecarOf(ARTICLE, behindShip, claim);
  const published = { id: 'urn:uuid:p', created: '2025-02-03T09:00:00.000Z' };
  return applyChanges(sidecar, [
    ...decisions.flatMap((decision) => addDecision(decision, { index, source })),
    ...setPublished(sidecar, '2025-02-03', published, source),
    { after: storedReply({ id: 'urn:uuid:r', text: 'No, in June.', created: '2025-02-06T00:00:00.000Z' }, claim.id) },
  ]);
}

function reparsed(sidecar: Sidecar): Sidecar {
  const parsed = parseSidecar(serializeSidecar(sidecar));
  if ('fault' in parsed) throw new Error(parsed.fault.expected);
  return parsed.sidecar;
}

const FIXTURES: Readonly<Record<string, () => Sidecar>> = {
  'an empty sidecar': () => emptySidecar('00000000-0000-4000-8000-000000000000'),
  'a sidecar with everything in it': full,
  'a sidecar of an article without an address': () => {
    const empty = emptySidecar('00000000-0000-4000-8000-000000000000');
    const urn = articleUrn(empty) ?? '';
    return applyChanges(empty, addDecision(decisions[2] ?? decisions[0]!, { index, source: urn }));
  },
  'an annotation that is kept twice': () => {
    const base = sidecarOf(ARTICLE, claim);
    const [ours, theirs] = ['ours', 'theirs'].map((note, hour) =>
      applyChanges(base, rewordTagging(base, claim, { note }, `2025-02-05T0${String(hour)}:00:00.000Z`)),
    );
    return mergeSidecars(base, ours ?? base, theirs ?? base).sidecar;
  },
  'an interrupted passage': () => sidecarOf(ARTICLE, { ...claim, targets: [...claim.targets, ...behindShip.targets] }),
};

describe.each(Object.entries(FIXTURES))('%s', (_, make) => {
  it('is read back as it was', () => {
    expect(reparsed(make())).toEqual(make());
  });

  it('is written again as it was read', () => {
    const json = serializeSidecar(make());
    const parsed = parseSidecar(json);
    expect('sidecar' in parsed && serializeSidecar(parsed.sidecar)).toBe(json);
  });

  it('holds the rules of its own schema', () => {
    validate(JSON.parse(serializeSidecar(make())));
    expect(validate.errors).toBeNull();
  });

  it.skipIf(!haveAssertions)('holds the assertions of the W3C (skipped where ../shared/standards is not there)', () => {
    expect(brokenAssertions(JSON.parse(serializeSidecar(make())) as JsonObject)).toEqual([]);
  });
});

describe('the schema', () => {
  const broken = (change: (annotation: Record<string, unknown>) => void): boolean => {
    const file = JSON.parse(serializeSidecar(sidecarOf(ARTICLE, claim))) as {
      first: { items: Record<string, unknown>[] };
    };
    change(file.first.items[0] ?? {});
    return validate(file) === true;
  };
  it.each<[string, (annotation: Record<string, unknown>) => void]>([
    ['no target', (annotation) => delete annotation['target']],
    ['no id', (annotation) => delete annotation['id']],
    ['a time without a zone', (annotation) => (annotation['created'] = '2025-02-03 10:00')],
    ['body and bodyValue', (annotation) => (annotation['bodyValue'] = 'x')],
    ['a relative source', (annotation) => (annotation['target'] = { source: '000.txt' })],
    [
      'an offset that is a string',
      (annotation) =>
        (annotation['target'] = { source, selector: { type: 'TextPositionSelector', start: '1', end: 2 } }),
    ],
    [
      'a quote without words',
      (annotation) => (annotation['target'] = { source, selector: { type: 'TextQuoteSelector' } }),
    ],
  ])('refuses an annotation with %s', (_, change) => {
    expect(broken(change)).toBe(false);
  });
});

describe('what a sidecar says', () => {
  it('is the taggings, with replies, and decisions as they were made', () => {
    const reply = { id: 'urn:uuid:r', text: 'No, in June.', created: '2025-02-06T00:00:00.000Z' };
    expect(taggingsOf(reparsed(full()), index)).toEqual([{ ...claim, replies: [reply] }, behindShip]);
    expect(decisionsOf(reparsed(full()), index)).toEqual(expect.arrayContaining(decisions));
    expect(publishedOf(full())).toBe('2025-02-03');
  });

  it('counts code points in the file', () => {
    const [stored] = sidecarOf(ARTICLE, behindShip).annotations as { target: { selector: { start?: number }[] } }[];
    expect(stored?.target.selector[1]?.start).toBe((behindShip.targets[0]?.position.start ?? 0) - 1);
  });

  it('comes in one order, whoever wrote first', () => {
    const other = sidecarOf(ARTICLE, claim, behindShip);
    expect(serializeSidecar(other)).toBe(serializeSidecar(sidecarOf(ARTICLE, behindShip, claim)));
  });
});

describe('what others wrote', () => {
  const foreign: JsonObject = {
    id: 'https://other.example/a1',
    type: 'Annotation',
    motivation: ['bookmarking', 'tagging'],
    creator: { id: 'https://other.example/u', type: 'Person', nickname: 'kim', age: 3 },
    body: [{ type: 'TextualBody', purpose: 'tagging', value: 'theirs', language: 'en' }, 'https://other.example/b'],
    target: {
      source,
      selector: [{ type: 'TextQuoteSelector', exact: 'in 1931', refinedBy: 'urn:x:y' }],
      state: 'urn:x:z',
    },
    'x:extra': { deep: [null, true] },
  };
  const unknown: JsonObject = {
    id: 'urn:x:1',
    type: 'Annotation',
    motivation: 'linking',
    target: 'urn:x:2',
    body: 'urn:x:3',
  };
  const mixed = (): Sidecar => {
    const sidecar = sidecarOf(ARTICLE, claim);
    const collection = { ...sidecar.collection, 'x:keep': 1 };
    return applyChanges({ ...sidecar, collection }, [
      { after: foreign },
      { after: unknown },
      { after: 'urn:x:elsewhere' },
    ]);
  };

  it('is kept when something else is changed', () => {
    const after = applyChanges(mixed(), removeAnnotations(mixed(), [claim.id]));
    expect(reparsed(after).annotations).toEqual(expect.arrayContaining([foreign, unknown, 'urn:x:elsewhere']));
    expect(after.annotations).toHaveLength(3);
    expect(after.collection['x:keep']).toBe(1);
  });

  it('is kept, in the same annotation, when its tags are changed', () => {
    const tagging = taggingsOf(mixed(), index).find(({ id }) => id === foreign['id']);
    expect(tagging).toMatchObject({ tags: ['theirs'], creator: 'kim' });
    const time = '2025-02-07T00:00:00.000Z';
    const changes = rewordTagging(mixed(), tagging!, { tags: ['theirs', 'ours'], note: 'Why?' }, time);
    expect(changes[0]?.after).toEqual({
      ...foreign,
      modified: time,
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'theirs', language: 'en' },
        { type: 'TextualBody', purpose: 'tagging', value: 'ours' },
        'https://other.example/b',
        { type: 'TextualBody', purpose: 'commenting', value: 'Why?', format: 'text/plain' },
      ],
    });
  });

  it('survives hostile keys and strings', () => {
    const json = serializeSidecar(mixed()).replace('"x:keep": 1', '"__proto__": {"x": 1}, "constructor": "\\ud800"');
    const parsed = parseSidecar(json);
    expect('sidecar' in parsed && JSON.parse(serializeSidecar(parsed.sidecar))).toEqual(JSON.parse(json));
  });
});

describe('a sidecar that cannot be read', () => {
  const good = serializeSidecar(sidecarOf(ARTICLE, claim));
  it.each([
    ['a missing comma', good.replace('"AnnotationCollection",', '"AnnotationCollection"'), '“,”', '"conformsTo"'],
    ['a missing brace', good.trimEnd().slice(0, -1), '“}”', undefined],
    ['a comma too many', good.replace('"total": 1,', '"total": 1,,'), 'a name in quotation marks', ',\n  "first"'],
    ['marks of a merge', `<<<<<<< ours\n${good}`, 'a value', '<<<<<<<'],
    ['another kind of file', '{"type": "Feature"}', '"type": "AnnotationCollection"', '"Feature"'],
    ['a list', '[]', '“{”', '[]'],
    [
      'a page elsewhere',
      '{"type": "AnnotationCollection", "first": "urn:x:1"}',
      'the page of annotations',
      '"urn:x:1"',
    ],
    ['nothing', '', 'a value', undefined],
  ])('says where and why: %s', (_, json, expected, at) => {
    const parsed = parseSidecar(json);
    if (!('fault' in parsed)) throw new Error('was read');
    expect(parsed.fault.expected).toBe(expected);
    if (at !== undefined) expect(json.slice(parsed.fault.offset).startsWith(at)).toBe(true);
  });

  it('tells a later version, and leaves it be', () => {
    const parsed = parseSidecar(good.replace('annotations-format:1', 'annotations-format:2'));
    expect(parsed).toMatchObject({ fault: { rule: 'newer' } });
  });

  it('stands nesting without end', () => {
    for (const deep of ['['.repeat(200_000), '['.repeat(100_000) + ']'.repeat(100_000)]) {
      expect('fault' in parseSidecar(deep)).toBe(true);
    }
  });

  it('words it for the reader', () => {
    const parsed = parseSidecar('{"a": 1 "b": 2}');
    expect('fault' in parsed && problemSentence(sidecarProblem(parsed.fault, '000.txt'), inEnglish)).toBe(
      'This file of annotations cannot be read: expected “,” here. It is left as it is; new annotations for 000.txt are not saved until it is repaired.',
    );
  });
});
