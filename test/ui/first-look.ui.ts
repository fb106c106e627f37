import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

test('an article opens with its text', async () => {
  await workbench.openFile('observer-strike.article');
  expect(await workbench.visibleText()).toContain('Dockers vote to strike');
});

test('a passage can be selected and copied', async () => {
  const [first = ''] = (await workbench.visibleText()).match(/\b\p{L}{6,}\b/u) ?? [];
  await workbench.select(first);
  expect(await workbench.selectedText()).toBe(first);
});

test('Pressmark has a place of its own at the side', async () => {
  await workbench.openContainer('Pressmark');
  await workbench.view('Entities').waitFor();
  await workbench.view('Annotations').waitFor();
});
