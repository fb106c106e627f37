import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/annotations/editing/change.ts';
import { describe as describeSpan } from '../../src/annotations/anchoring/describe.ts';
import { addDecision } from '../../src/annotations/editing/edits.ts';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { CodePointIndex } from '../../src/article/code-points.ts';
import { PROBLEM_RULES } from '../../src/article/problem-severities.ts';
import { sidecarOf, spanOf, taggingOf } from '../support/sidecar-fixtures.ts';
import { run } from './run.ts';

const SOUND = 'date 2025-03-10 Ferry ends\n\n“We will row,” said Ida Brun.\n';
const ODD = `${SOUND}\nOn Friday, 2025-03-11, “the fleet stays.\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const check = (...args: readonly string[]) => run(['check', ...args], { folder });

test('says nothing of a sound article, and exits with 0', async () => {
  put('ferry.txt', SOUND);
  expect(await check('ferry.txt')).toEqual({ status: 0, out: '', notes: [] });
  expect((await check('.', '--format', 'json')).out).toBe('[]\n');
});

test('lists problems one a line, in text order, as places that editors open, and exits with 1', async () => {
  put('odd.txt', ODD.replaceAll('\n', '\r\n'));
  put('ferry.txt', SOUND);
  expect(await check('.')).toEqual({
    status: 1,
    out: [
      'odd.txt:5:4: Friday does not fit 2025-03-11: that day is a Tuesday. (weekday-date-mismatch)',
      'odd.txt:5:24: The quotation mark “ is never closed; the quotation ends with its paragraph. (mark-never-closed)',
      '',
    ].join('\n'),
    notes: [],
  });
});

test('columns count UTF-16 code units', async () => {
  put('odd.txt', `${SOUND}\n🚢🚢 “The fleet stays.\n`);
  expect((await check('odd.txt')).out).toMatch(/^odd\.txt:5:6: /);
});

test('lists what is merely worth a look with --all', async () => {
  put('ferry.txt', SOUND.replace('said', 'boasted'));
  expect((await check('ferry.txt')).status).toBe(0);
  const { status, out } = await check('ferry.txt', '--all');
  expect([status, out]).toEqual([1, 'ferry.txt:3:16: “boasted” colors what it reports. (loaded-verb)\n']);
});

test('gives JSON with severities', async () => {
  put('odd.txt', ODD);
  const [first, ...others] = JSON.parse((await check('odd.txt', '--format', 'json')).out) as unknown[];
  expect(others).toHaveLength(1);
  expect(first).toMatchObject({
    file: 'odd.txt',
    line: 5,
    column: 4,
    endLine: 5,
    severity: 'warning',
    rule: 'weekday-date-mismatch',
    message: 'Friday does not fit 2025-03-11: that day is a Tuesday.',
  });
});

describe('SARIF', () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly columnKind: string;
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
        }[];
      }[];
    }[];
  }
  const sarif = async (...paths: readonly string[]) => {
    const log = JSON.parse((await check(...paths, '--format', 'sarif')).out) as Log;
    return { version: log.version, ...log.runs[0]! };
  };

  test('names the rule, the level and the place of each result', async () => {
    mkdirSync(join(folder, 'in März'));
    put('in März/odd.txt', ODD);
    const { version, columnKind, invocations, results } = await sarif('.');
    expect([version, columnKind, invocations]).toEqual(['2.1.0', 'utf16CodeUnits', [{ executionSuccessful: true }]]);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['weekday-date-mismatch', 'warning'],
      ['mark-never-closed', 'note'],
    ]);
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'in%20M%C3%A4rz/odd.txt' },
      region: { startLine: 5, startColumn: 4, endLine: 5, endColumn: 22 },
    });
  });

  test('describes every rule with its page, and results point at theirs', async () => {
    put('odd.txt', ODD);
    const { tool, results } = await sarif('odd.txt');
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(PROBLEM_RULES);
    for (const { helpUri } of rules) expect(helpUri).toMatch(/^https:.*\/docs\/problems\/[a-z-]+\.md$/);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('names files outside the folder by their address, and says that something was not read', async () => {
    put('odd.txt', ODD);
    mkdirSync(join(folder, 'here'));
    const { out } = await run(['check', '../odd.txt', 'gone.txt', '--format', 'sarif'], {
      folder: join(folder, 'here'),
    });
    const log = JSON.parse(out) as Log;
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*odd\.txt$/,
    );
    expect(log.runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
  });
});

describe('what people added', () => {
  test('counts: what somebody chose to ignore is left out', async () => {
    put('odd.txt', ODD);
    const described = { index: new CodePointIndex(ODD), source: 'https://news.example/ferry' };
    const ignored = (words: string, rule: string) =>
      addDecision(
        { id: `urn:uuid:${rule}`, targets: [describeSpan(ODD, spanOf(ODD, words))], created: '', type: 'reject', rule },
        described,
      );
    const sidecar = applyChanges(sidecarOf(ODD), ignored('Friday, 2025-03-11', 'weekday-date-mismatch'));
    put('odd.txt.annotations.json', serializeSidecar(sidecar));
    expect((await check('odd.txt')).out).toMatch(/^odd\.txt:5:24: .*\(mark-never-closed\)\n$/);
  });

  test('is reported where its words are gone', async () => {
    put('ferry.txt', SOUND);
    const gone = taggingOf('The bridge is old.', 'a', 'bridge is old', { tags: ['claim'] });
    put('ferry.txt.annotations.json', serializeSidecar(sidecarOf(SOUND, gone)));
    expect((await check('ferry.txt')).out).toMatch(/^ferry\.txt:1:1: .*“bridge is old”\. \(annotation-lost\)\n$/);
  });

  test('that cannot be read is the one problem of its article: what was settled there is not known', async () => {
    put('odd.txt', ODD);
    put('odd.txt.annotations.json', '{\n  "a": 1 "b": 2\n}');
    const { status, out } = await check('odd.txt');
    expect(status).toBe(1);
    expect(out).toMatch(/^odd\.txt\.annotations\.json:2:10: .*expected “,” here.* \(sidecar-syntax\)\n$/);
  });

  test('is held to the nearest codebook, whose own faults are reported once', async () => {
    mkdirSync(join(folder, 'march'));
    const book = { tags: [{ id: 'claim', label: 'claim' }], constraints: [{ tag: 'claim', needsNote: true }, { tag: 'fact', needsNote: true }] }; // prettier-ignore
    put('pressmark.codebook.json', JSON.stringify(book));
    for (const name of ['march/a.txt', 'march/b.txt']) {
      put(name, SOUND);
      put(`${name}.annotations.json`, serializeSidecar(sidecarOf(SOUND, taggingOf(SOUND, name, 'Ferry', { tags: ['claim'] })))); // prettier-ignore
    }
    const { out } = await check('march');
    expect(out.trimEnd().split('\n').map((line) => line.replace(/: .*\(/, ' '))).toEqual([
      'march/a.txt:1:17 codebook-needs-note)',
      'march/b.txt:1:17 codebook-needs-note)',
      expect.stringMatching(/^pressmark\.codebook\.json:1:\d+ codebook-unknown-id\)$/),
    ]); // prettier-ignore
  });
});

describe('exits with 2', () => {
  test('on wrong use', async () => {
    expect((await check()).status).toBe(2);
    expect((await check('.', '--format', 'xml')).status).toBe(2);
    expect((await check('.', '--every')).status).toBe(2);
  });

  test('where there is nothing to check', async () => {
    expect(await check('.')).toEqual({
      status: 2,
      out: '',
      notes: ['pressmark check: There is no article in these folders.'],
    });
  });

  test('where a file cannot be read, named, with the problems of the others', async () => {
    put('odd.txt', ODD);
    put('binary.txt', 'a\0b');
    const { status, out, notes } = await check('gone.txt', 'binary.txt', 'odd.txt');
    expect(status).toBe(2);
    expect(out.match(/^odd\.txt:/gm)).toHaveLength(2);
    expect(notes.map((note) => note.split(': ')[0])).toEqual(['gone.txt', 'binary.txt']);
  });

  test('where a file of annotations cannot be opened', async () => {
    put('ferry.txt', SOUND);
    mkdirSync(join(folder, 'ferry.txt.annotations.json'));
    const { status, notes } = await check('ferry.txt');
    expect([status, notes.length]).toEqual([2, 1]);
  });
});

test('reports what is wrong with the names of the folder, once, and takes the rest', async () => {
  put('a.txt', SOUND);
  put('b.txt', SOUND);
  put('pressmark.entities.json', '{ "entities": [{ "name": "Ida Brun", "type": "ship" }] }');
  const { status, out } = await check('a.txt', 'b.txt');
  expect([status, out]).toEqual([
    1,
    'pressmark.entities.json:1:46: “ship” is no type: person, organization or location. The one that is found stays. (names-unknown-type)\n',
  ]);
});
