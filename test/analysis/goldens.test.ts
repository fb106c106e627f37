import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { toCanonical } from '../../src/article/canonical-text.ts';
import { analysisText } from '../../src/cli/analysis-text.ts';

/*
 * All that is found in whole articles, one mark a line: a diff of these files is what a rule changed, for better or worse.
 * Rewritten by `npx vitest run test/analysis/goldens -u`; read the diff before it is committed.
 */
const folder = path.resolve('samples');

test.each(readdirSync(folder).filter((name) => /\.(txt|md|news|article)$/.test(name)))('%s', async (name) => {
  const text = toCanonical(readFileSync(path.join(folder, name), 'utf8'));
  await expect(analysisText(name, text, analyze(text))).toMatchFileSnapshot(`golden/${name}.marks`);
});
