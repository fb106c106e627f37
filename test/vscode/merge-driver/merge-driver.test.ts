import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { driverScript } from '../../../src/vscode/merge-driver/driver-script.ts';
import { driverLines, withAttribute, withDriver } from '../../../src/vscode/merge-driver/git-lines.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const SCRIPT = "/home/o'neil/.config/Code – 100%/merge-annotations.sh";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pressmark o'neil 100%O "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the command is there in trusted folders where programs can be run, in the menu of the Annotations view alone', () => {
  const { commands, menus } = manifest.contributes;
  const setUp = ({ command }: { command?: string }) => command === 'pressmark.setUpMergeDriver';
  expect(commands.find(setUp)?.enablement).toBe('isWorkspaceTrusted && pressmark.runsPrograms');
  expect(menus.commandPalette.find(setUp)?.when).toBe('false');
  expect(menus['view/title'].find(setUp)?.when).toContain('view == pressmark.annotations');
});

describe('the line of .gitattributes', () => {
  it.each([
    ['', '*.annotations.json merge=pressmark\n'],
    ['*.png binary\n', '*.png binary\n*.annotations.json merge=pressmark\n'],
    ['*.png binary', '*.png binary\n*.annotations.json merge=pressmark\n'],
    ['*.annotations.json text eol=lf\n', '*.annotations.json text eol=lf\n*.annotations.json merge=pressmark\n'],
    ['# *.annotations.json merge=pressmark\n', '# *.annotations.json merge=pressmark\n*.annotations.json merge=pressmark\n'], // prettier-ignore
  ])('is added to %j', (before, after) => {
    expect(withAttribute(before)).toBe(after);
  });

  it.each(['*.annotations.json merge=pressmark\n', 'a b\r\n *.annotations.json text merge=pressmark\r\n'])(
    'is not added twice to %j',
    (text) => {
      expect(withAttribute(text)).toBe(text);
    },
  );
});

describe('the lines of .git/config', () => {
  const lines = `${driverLines(SCRIPT).join('\n')}\n`;

  it('are added once, behind what is there', () => {
    const before = '[core]\n\tbare = false\n[remote "origin"]\n\turl = x';
    const after = withDriver(before, SCRIPT);
    expect(after).toBe(`${before}\n${lines}`);
    expect(withDriver(after, SCRIPT)).toBe(after);
    expect(withDriver(after.replaceAll('\n', '\r\n'), SCRIPT)).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('take the place of those with another path, and of nothing else', () => {
    const before = `[core]\n\tbare = false\n${driverLines('/old/path').join('\n')}\n[user]\n\tname = N. Field\n`;
    expect(withDriver(before, SCRIPT)).toBe(`[core]\n\tbare = false\n${lines}[user]\n\tname = N. Field\n`);
  });

  it.runIf(hasGit)('are read by git as they are meant, whatever is in the path', () => {
    execFileSync('git', ['init', '-q', folder]);
    const config = join(folder, '.git/config');
    writeFileSync(config, withDriver(readFileSync(config, 'utf8'), String.raw`/a "b" c\d'e%f/x.sh`));
    const driver = execFileSync('git', ['-C', folder, 'config', 'merge.pressmark.driver'], { encoding: 'utf8' });
    expect(driver).toBe(String.raw`sh '/a "b" c\d'\''e%%f/x.sh' %O %A %B %P` + '\n');
  });
});

describe.runIf(hasGit)('the script', { timeout: 30_000 }, () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });

  /** A repository with a conflict in a file of annotations; merges with a command line that says what it was given. */
  function merged(program: string, path: string): { status: number | null; said: string } {
    const storage = join(folder, 'storage of Code');
    mkdirSync(storage);
    writeFileSync(join(storage, 'cli.cjs'), `console.log(JSON.stringify([process.env.ELECTRON_RUN_AS_NODE, ...process.argv.slice(2)])); require('node:fs').writeFileSync(process.argv[4], 'merged')`); // prettier-ignore
    writeFileSync(join(storage, 'merge-annotations.sh'), driverScript(program));
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'N. Field');
    git('config', 'user.email', 'field@news.example');
    const config = join(folder, '.git/config');
    writeFileSync(config, withDriver(readFileSync(config, 'utf8'), join(storage, 'merge-annotations.sh')));
    writeFileSync(join(folder, '.gitattributes'), withAttribute(''));
    const file = "the mayor's day.txt.annotations.json";
    const commit = (text: string) => {
      writeFileSync(join(folder, file), text);
      git('add', file, '.gitattributes');
      git('commit', '-q', '-m', 'x');
    };
    commit('base');
    git('switch', '-q', '-c', 'desk');
    commit('theirs');
    git('switch', '-q', 'main');
    commit('ours');
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, 'merge', '--no-edit', 'desk'], { encoding: 'utf8', env: { ...process.env, PATH: path } }); // prettier-ignore
    return { status, said: stdout + stderr + readFileSync(join(folder, file), 'utf8') };
  }

  const path = process.env['PATH'] ?? '';

  it('runs the command line with the program given, also where paths are odd', () => {
    const program = join(folder, "Code Helper (Plug'in)");
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
    const { status, said } = merged(program, path);
    expect(status).toBe(0);
    expect(said).toMatch(/\["1","merge","\.merge_file_\w+","\.merge_file_\w+","\.merge_file_\w+","the mayor's day\.txt\.annotations\.json"\]/); // prettier-ignore
    expect(said).toMatch(/merged$/);
  });

  it('runs it with the Node of the machine where that program is gone', () => {
    const { status, said } = merged('/gone/code', path);
    expect(status).toBe(0);
    expect(said).toMatch(/\["?null"?,"merge"/);
  });

  it('says what to do where there is neither, and leaves our version', () => {
    const programs = join(folder, 'programs');
    mkdirSync(programs);
    for (const name of ['git', 'sh', 'dirname']) symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(programs, name)); // prettier-ignore
    const { status, said } = merged('/gone/code', programs);
    expect(status).toBe(1);
    expect(said).toMatch(/^the mayor's day\.txt\.annotations\.json: VS Code is not where it was.*\(no-program\)/m);
    expect(said).toMatch(/ours$/);
  });
});
