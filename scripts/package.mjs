#!/usr/bin/env node
// @ts-check
// npm run package: a .vsix to install or publish.
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { runScript, say } from './say.mjs';

await runScript(async () => {
  await installDependencies();
  await build();
  const { packageExtension } = await import('./package-extension.mjs');
  const file = await packageExtension();
  say(`\nInstall it with: code --install-extension ${file}`);
  return 0;
});
