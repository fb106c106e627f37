import { describe, expect, it } from 'vitest';
import { learn, type Decision } from '../../scripts/train/log-linear.ts';
import { weigh } from '../../src/analysis/resolve/attribution/weigh.ts';

const near = { near: 1 };
const far = { far: 1 };
const decision = (right: Readonly<Record<string, number>>, wrong: Readonly<Record<string, number>>): Decision => ({
  options: [
    { signs: right, isRight: true },
    { signs: wrong, isRight: false },
  ],
});

describe('learning weights', () => {
  it('prefers what is right more often than not', () => {
    const weights = learn([decision(near, far), decision(near, far), decision(far, near)], {}, 0.1);
    expect(weigh(near, weights)).toBeGreaterThan(weigh(far, weights));
  });

  it('keeps a weight of which the decisions show nothing', () => {
    expect(learn([decision(near, far)], { label: 5 }, 1)['label']).toBe(5);
  });

  it('stays nearer to the prior the harder it is pulled', () => {
    const nearAt = (pull: number): number => learn([decision(near, far)], { near: -1 }, pull)['near'] ?? 0;
    expect(nearAt(10)).toBeGreaterThan(-1);
    expect(nearAt(0.1)).toBeGreaterThan(nearAt(10));
  });

  it('learns nothing where no option is right', () => {
    const hopeless: Decision = { options: [{ signs: near, isRight: false }] };
    expect(learn([hopeless], { near: 1 }, 1)).toEqual({ near: 1 });
  });

  it('gives equal weights for equal decisions', () => {
    const decisions = [decision(near, far), decision(far, near), decision({ near: 2 }, far)];
    expect(learn(decisions, { near: 0.3 }, 1)).toEqual(learn(decisions, { near: 0.3 }, 1));
  });
});
