// @ts-check
// npm start: opens VS Code with Pressmark on a folder of articles. Imports nothing but Node until dependencies are there.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { root, workbenchFolder } from './root.mjs';
import { Failure, runScript, say } from './say.mjs';
import { canEmbed, installEmbeddedCode } from './workbench/install.mjs';
import { linkExtension } from './workbench/link-extension.mjs';
import { freePort, settingsFile, startServer } from './workbench/server.mjs';
import { quietSettings } from './workbench/settings.mjs';

const usage = `npm start -- [FOLDER] [--port N] [--no-open] [--desktop]

  Opens VS Code with Pressmark in the browser, on samples/ or on FOLDER.

  --port N    port on this machine (default 8765); what VS Code remembers of its windows belongs to the port
  --no-open   only print the address
  --desktop   use the VS Code that is installed on this machine (command "code")`;

const samples = path.join(root, 'samples');

await runScript(async () => {
  const { folder, port, open, desktop, help } = readArguments();
  if (help) return say(usage);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(`There is no folder ${folder}.`);
  if (desktop) return startDesktop(folder);
  return startInBrowser(await realpath(folder), port, open);
});

function readArguments() {
  const options = /** @type {const} */ ({
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    desktop: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${/** @type {Error} */ (error).message.split('.')[0]}.\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new Failure(`One folder, please.\n\n${usage}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
    throw new Failure(`--port takes a number from 1 to 65535, not “${values.port}”.`);
  return {
    // npm runs scripts in the repository; INIT_CWD is where the user typed the command.
    folder: positionals[0] === undefined ? samples : path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0]),
    port,
    open: !values['no-open'],
    desktop: values.desktop ?? !canEmbed,
    help: values.help ?? false,
  };
}

/**
 * @param {string} folder
 * @param {number | undefined} wantedPort
 * @param {boolean} open
 */
async function startInBrowser(folder, wantedPort, open) {
  const port = await choosePort(wantedPort);
  await installDependencies();
  const code = await installEmbeddedCode();
  await build();
  const extensionsFolder = path.join(workbenchFolder, 'extensions');
  const dataFolder = path.join(workbenchFolder, 'user');
  await linkExtension(extensionsFolder);
  await writeFirstSettings(dataFolder);
  const onSamples = folder === samples;
  const token = randomBytes(16).toString('hex');
  const server = await startServer(code, {
    port,
    token,
    dataFolder,
    extensionsFolder,
    logFile: path.join(workbenchFolder, 'server.log'),
    // The samples are ours; about the user's own folders VS Code asks as it always does.
    trustWorkspace: onSamples,
  });
  const address = `${server.address}/?tkn=${token}&folder=${encodeURIComponent(folder)}${onSamples ? firstArticle(port) : ''}`;
  say(`\nVS Code ${code.version} with Pressmark is open on ${folder}\n\n  ${address}\n`);
  say('The address works on this machine only. Press Ctrl+C here to stop.');
  if (open) openBrowser(address);
  return untilStopped(server);
}

/** The part of the address that has an article of the samples open. @param {number} port */
function firstArticle(port) {
  const file = `vscode-remote://127.0.0.1:${port}${path.join(samples, 'northshore-ferry.txt')}`;
  return `&payload=${encodeURIComponent(JSON.stringify([['openFile', file]]))}`;
}

/** @param {number | undefined} wanted */
async function choosePort(wanted) {
  const first = wanted ?? 8765;
  if (await freePort(first)) return first;
  if (wanted !== undefined) throw new Failure(`Port ${wanted} is taken: choose another with --port N.`);
  for (let port = first + 1; port < first + 20; port++) if (await freePort(port)) return port;
  throw new Failure(`Ports ${first} to ${first + 19} are taken: choose another with --port N.`);
}

/** @param {string} dataFolder */
async function writeFirstSettings(dataFolder) {
  const file = settingsFile(dataFolder);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(quietSettings, null, 2), { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** @param {string} address */
function openBrowser(address) {
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  const opener = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  opener.on('error', () => say('Open the address above in a browser.'));
  opener.unref();
}

/**
 * Ends the server, and with it all it started, when the user stops this script.
 * @param {import('./workbench/server.mjs').Server} server
 */
async function untilStopped(server) {
  let stopped = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      stopped = true;
      server.stop();
    });
  const code = await server.ended;
  if (stopped) {
    say('\nStopped.');
    return 0;
  }
  throw new Failure(`VS Code's server ended by itself (${code}); see ${path.join(workbenchFolder, 'server.log')}`);
}

/** @param {string} folder */
async function startDesktop(folder) {
  const windows = process.platform === 'win32';
  if (!commandExists('code'))
    throw new Failure(
      'Install VS Code (https://code.visualstudio.com) and its command "code" ' +
        "(in VS Code: “Shell Command: Install 'code' command in PATH”), then run npm start again.",
    );
  await installDependencies();
  await build();
  const quoted = windows ? `"${folder}"` : folder;
  const development = `--extensionDevelopmentPath=${root}`;
  const child = spawn('code', ['--new-window', windows ? `"${development}"` : development, quoted], {
    stdio: 'inherit',
    shell: windows,
  });
  await new Promise((resolve) => child.on('close', resolve));
  say(`VS Code is open on ${folder} with Pressmark; close its window when you are done.`);
  return 0;
}

/** @param {string} command */
function commandExists(command) {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}
