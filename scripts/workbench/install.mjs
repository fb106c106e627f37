// @ts-check
// The embedded VS Code: the server and workbench inside the npm package code-server, run by a Node of its own.
// Everything that runs comes ready-made in the packages: no compiler is needed and no install script is run. All that is
// lost is VS Code's own log files (their native writer is not built), which shows as noise in the server's output.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from '../npm.mjs';
import { workbenchFolder } from '../root.mjs';
import { saying } from '../say.mjs';
import { once } from '../stamp.mjs';

/**
 * A VS Code that runs without a desktop.
 * @typedef {object} EmbeddedCode
 * @property {string} node the Node binary that runs the server
 * @property {string} serverMain VS Code's own server entry
 * @property {string} version of VS Code
 */

/** What is opened and tested; `oldest` is the newest patch of the version that engines.vscode asks for. */
const versions = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0' },
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20.20.2' },
};

/** @typedef {keyof typeof versions} EmbeddedVersion */

/** Whether the embedded VS Code runs on this machine. */
export const canEmbed = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** Parts of VS Code that Pressmark has no use for: a third of its size. */
const leftOut = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/**
 * Gets the embedded VS Code once (about 400 MB on disk) and says where it is.
 * @param {EmbeddedVersion} which
 * @returns {Promise<EmbeddedCode>}
 */
export async function installEmbeddedCode(which = 'newest') {
  const { vscode, codeServer, node } = versions[which];
  const folder = path.join(workbenchFolder, `vscode-${vscode}`);
  const nodePackage = `node-linux-${process.arch}`;
  const serverFolder = path.join(folder, 'server/node_modules/code-server/lib/vscode');
  await once(path.join(folder, 'installed'), `${codeServer} ${nodePackage}@${node}`, () =>
    saying(`Getting the embedded VS Code ${vscode} (once, about a minute)`, async () => {
      await rm(folder, { recursive: true, force: true });
      await installPackage(path.join(folder, 'node'), `${nodePackage}@${node}`);
      await installPackage(path.join(folder, 'server'), `code-server@${codeServer}`);
      // The package ships the lists of what its two inner folders need, but not those packages themselves.
      await npm(['install', '--omit=dev'], serverFolder);
      await npm(['install', '--omit=dev'], path.join(serverFolder, 'extensions'));
      for (const watchdog of ['@vscode/native-watchdog', 'native-watchdog'])
        await replaceWatchdog(path.join(serverFolder, 'node_modules', watchdog));
      await installRipgrep(folder, serverFolder);
      for (const part of leftOut) await rm(path.join(serverFolder, part), { recursive: true, force: true });
    }),
  );
  return {
    node: path.join(folder, 'node/node_modules', nodePackage, 'bin/node'),
    serverMain: path.join(serverFolder, 'out/server-main.js'),
    version: vscode,
  };
}

/**
 * @param {string} folder
 * @param {string} spec name@version
 */
async function installPackage(folder, spec) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', spec], folder);
}

/**
 * Puts an empty module where the compiled one of this package would be: it ends an extension host whose server is gone,
 * which ours does by itself when its socket closes; missing, it fills the log of every window.
 * @param {string} folder
 */
async function replaceWatchdog(folder) {
  if (!existsSync(folder)) return;
  await mkdir(path.join(folder, 'build/Release'), { recursive: true });
  await writeFile(path.join(folder, 'build/Release/watchdog.js'), 'exports.start = () => undefined;\n');
}

/**
 * The older server gets ripgrep, with which files are found, by a download of its own; the binary is in a package as well.
 * @param {string} folder
 * @param {string} serverFolder
 */
async function installRipgrep(folder, serverFolder) {
  const wanted = path.join(serverFolder, 'node_modules/@vscode/ripgrep');
  if (!existsSync(wanted)) return;
  await installPackage(path.join(folder, 'ripgrep'), '@vscode/ripgrep-universal@1.18.0');
  const binary = `node_modules/@vscode/ripgrep-universal/bin/linux-${process.arch}/rg`;
  await mkdir(path.join(wanted, 'bin'), { recursive: true });
  await copyFile(path.join(folder, 'ripgrep', binary), path.join(wanted, 'bin/rg'));
}
