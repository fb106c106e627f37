// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Failure } from '../say.mjs';

/** @import { EmbeddedCode } from './install.mjs' */

/**
 * @typedef {object} ServerOptions
 * @property {number} port
 * @property {string} dataFolder keeps settings; VS Code reads `data/User/settings.json` in it
 * @property {string} extensionsFolder
 * @property {string} logFile takes what the server prints
 * @property {string} [token] needed in every address; without one any user of this machine has the server's rights
 * @property {boolean} [trustWorkspace] asks nobody whether the folder is trusted
 * @property {boolean} [testing] lets an address name a development extension and its tests
 * @property {Readonly<Record<string, string>>} [env] reaches the extension host
 */

/**
 * A running server; `stop` ends it with everything that it started.
 * @typedef {object} Server
 * @property {string} address without token
 * @property {Promise<number | null>} ended
 * @property {() => void} stop
 */

/**
 * Starts VS Code's server on the loopback and waits until it answers.
 * @param {EmbeddedCode} code
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(code, options) {
  mkdirSync(options.dataFolder, { recursive: true });
  mkdirSync(options.extensionsFolder, { recursive: true });
  const log = openSync(options.logFile, 'w');
  const child = spawn(
    code.node,
    [
      code.serverMain,
      ...['--host', '127.0.0.1', '--port', String(options.port), '--accept-server-license-terms'],
      ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
      ...['--server-data-dir', options.dataFolder, '--extensions-dir', options.extensionsFolder],
      ...['--telemetry-level', 'off'],
      ...(options.trustWorkspace ? ['--disable-workspace-trust'] : []),
      ...(options.testing ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      stdio: ['ignore', log, log],
      // A process group of its own: ending the group ends extension hosts and terminals too.
      detached: true,
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
    },
  );
  closeSync(log);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.on('exit', (code) => resolve(code));
    child.on('error', () => resolve(1));
  });
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-(/** @type {number} */ (child.pid)), 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  };
  process.on('exit', stop);
  const address = `http://127.0.0.1:${options.port}`;
  const gone = ended.then(() => {
    throw new Failure(
      `VS Code's server did not start; what it said:\n${readFileSync(options.logFile, 'utf8').slice(-2000)}`,
    );
  });
  await Promise.race([answers(address), gone]).catch((error) => {
    stop();
    throw error;
  });
  gone.catch(() => undefined);
  return { address, ended, stop };
}

/** @param {string} address */
async function answers(address) {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    try {
      // Without its token the server answers 403: it is up all the same.
      await fetch(`${address}/version`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Failure(`VS Code's server does not answer at ${address}.`);
}

/**
 * The port itself when it is free on the loopback, with 0 any free one; undefined when it is taken.
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
export function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** Where VS Code keeps the user's settings inside a server's data folder. @param {string} dataFolder */
export const settingsFile = (dataFolder) => path.join(dataFolder, 'data/User/settings.json');
