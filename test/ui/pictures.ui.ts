import { stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { openWorkbench, type Theme, type Workbench } from './workbench.ts';

/** `npm run screenshots` names the folder of the README's pictures; the gate only makes sure that they can be taken. */
const folder = env['PRESSMARK_PICTURES'] ?? path.join(root, 'dist/pictures');

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ size: { width: 1280, height: 800 } });
});
afterAll(() => workbench.close());

test.each<Theme>(['light', 'dark', 'high contrast', 'high contrast light'])(
  'an article in the %s theme',
  async (theme) => {
    const file = path.join(folder, `article-${theme.replaceAll(' ', '-')}.png`);
    await workbench.useTheme(theme);
    await workbench.openFile('northshore-ferry.txt');
    await workbench.openContainer('Pressmark');
    await workbench.rows('Entities');
    await workbench.picture(file);
    expect((await stat(file)).size).toBeGreaterThan(20_000);
  },
);
