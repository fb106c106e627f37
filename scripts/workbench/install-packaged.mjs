// @ts-check
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../say.mjs';

/** @import { EmbeddedCode } from './install.mjs' */

/**
 * Installs a .vsix into an extensions folder, as a user's VS Code does.
 * @param {EmbeddedCode} code
 * @param {string} vsix
 * @param {string} extensionsFolder
 */
export async function installPackaged(code, vsix, extensionsFolder) {
  const args = [code.serverMain, '--accept-server-license-terms', '--install-extension', vsix, '--force'];
  const folders = [
    '--extensions-dir',
    extensionsFolder,
    '--server-data-dir',
    path.join(extensionsFolder, '../install-data'),
  ];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  const { stdout } = await promisify(execFile)(code.node, [...args, ...folders], { env });
  if (!stdout.includes('successfully installed')) throw new Failure(`VS Code did not install ${vsix}:\n${stdout}`);
}
