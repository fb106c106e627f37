import { expect, test } from 'vitest';
import type { Analysis } from '../../src/article/analysis-model.ts';
import { SpeakerHues } from '../../src/workspace/speaker-hues.ts';

/** An article in which these speak, in this order; a name in small letters is nobody's. */
function articleOf(...names: string[]): Analysis {
  const at = { start: 0, end: 1 };
  return {
    metadata: {},
    language: 'en',
    regions: [],
    entities: names.map((name) => ({
      id: name,
      type: 'person',
      name,
      mentions: [{ ...at, form: /^\p{Lu}/u.test(name) ? 'name' : 'nominal' }],
    })),
    quotations: names.map((name) => ({
      ...at,
      id: `q-${name}`,
      type: 'direct',
      content: [at],
      quoted: [at],
      speakerId: name,
      rule: 'cue-after',
    })),
    timeExpressions: [],
    problems: [],
  };
}

function memory() {
  let kept: Readonly<Record<string, number>> = {};
  return { read: () => kept, write: (hues: Readonly<Record<string, number>>) => void (kept = hues) };
}

const EIGHT = ['Ada Berg', 'Ben Cole', 'Cem Demir', 'Dana Ek', 'Eva Falk', 'Finn Gold', 'Gro Holm', 'Hal Ipsen'];

test('eight speakers of an article have eight hues, the ninth has none', () => {
  const hues = new SpeakerHues(memory()).of(articleOf(...EIGHT, 'Ida Jansen'));
  expect(new Set(EIGHT.map((name) => hues.get(name))).size).toBe(8);
  expect(hues.get('Ida Jansen')).toBe('none');
});

test('who is not named has no hue', () => {
  expect(new SpeakerHues(memory()).of(articleOf('officials')).get('officials')).toBeUndefined();
});

test('a speaker remembered keeps the hue in every article, whoever speaks first there', () => {
  const kept = memory();
  const hues = new SpeakerHues(kept);
  const first = articleOf(...EIGHT);
  hues.remember(first);
  const before = EIGHT.map((name) => hues.of(first).get(name));
  const second = new SpeakerHues(kept).of(articleOf('Ida Jansen', ...EIGHT.toReversed()));
  expect(EIGHT.map((name) => second.get(name))).toEqual(before);
});

test('a name is not kept before it is told to remember', () => {
  const kept = memory();
  const hues = new SpeakerHues(kept);
  hues.of(articleOf('Ada B'));
  expect(kept.read()).toEqual({});
  hues.remember(articleOf('Ada Berg'));
  expect(Object.keys(kept.read())).toEqual(['Ada Berg']);
});

test('what was remembered and is no hue is forgotten', () => {
  const hues = new SpeakerHues({ read: () => ({ 'Ada Berg': 12 }), write: () => undefined });
  expect(hues.of(articleOf('Ada Berg')).get('Ada Berg')).toBeLessThanOrEqual(8);
});

test('tells when it remembered something new, and only then', () => {
  const hues = new SpeakerHues(memory());
  let told = 0;
  hues.onDidChange(() => (told += 1));
  hues.remember(articleOf('Ada Berg'));
  hues.remember(articleOf('Ada Berg'));
  expect(told).toBe(1);
});

test('a color that the folder gives comes first, and is not remembered as one of ours', () => {
  const kept = memory();
  const hues = new SpeakerHues(kept);
  const given = articleOf('Ada Berg', 'Ben Cole');
  const settled = { name: 'Ada Berg', aliases: [], color: 7 as const };
  const analysis = {
    ...given,
    entities: given.entities.map((entity) => (entity.name === 'Ada Berg' ? { ...entity, settled } : entity)),
  };
  expect(hues.of(analysis).get('Ada Berg')).toBe(7);
  expect(hues.of(analysis).get('Ben Cole')).not.toBe(7);
  hues.remember(analysis);
  expect(Object.keys(kept.read())).toEqual(['Ben Cole']);
});
