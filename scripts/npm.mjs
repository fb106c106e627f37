// @ts-check
import { spawn } from 'node:child_process';
import { Failure } from './say.mjs';

/**
 * Runs npm without install scripts and rejects with a {@link Failure} of one line.
 *
 * Its output is shown only when it fails: the caller says what is going on.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(command, [...args, ...flags], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // npm hands its own settings to scripts as npm_config_…; those of the repository must not reach other folders.
    env: withoutNpmSettings(process.env),
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output))
    throw new Failure(
      'No network: the npm registry cannot be reached, and it is needed this once. Try again when online.',
    );
  throw new Failure(`npm ${args.join(' ')} failed in ${cwd}:\n${output.trim()}`);
}

/** @param {NodeJS.ProcessEnv} env */
function withoutNpmSettings(env) {
  const passed =
    /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|cafile|.*_authtoken|offline|prefer_offline)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || passed.test(name)));
}
