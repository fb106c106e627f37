import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { emptyArticle, hardArticle } from './articles.ts';

/** Rewritten by `npx vitest run test/formats -u`: a diff shows what a writer changed. */
for (const format of formats) {
  test(`writes ${format.label} as before`, async () => {
    const files = format.write([hardArticle(), emptyArticle], { what: 'both', name: 'event' });
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`golden/${path}`);
  });
}
