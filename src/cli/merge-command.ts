import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isObject } from '../annotations/json.ts';
import { mergeSidecars, type MergeConflict } from '../annotations/sidecar/merge-sidecars.ts';
import { serializeSidecar } from '../annotations/sidecar/serialize-sidecar.ts';
import { keyOf, type Sidecar } from '../annotations/sidecar/sidecar.ts';
import type { SidecarFault } from '../annotations/sidecar/sidecar-fault.ts';
import { toAuthorship } from '../annotations/sidecar/stored-fields.ts';
import { parseSidecarBytes } from '../workspace/sidecars/sidecar-bytes.ts';
import { sameSidecar } from '../workspace/sidecars/sidecar-file.ts';
import { commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { faultWords } from './file-fault.ts';
import { writeFiles } from './write-files.ts';
import { WrongUse } from './wrong-use.ts';

const help = `usage: pressmark merge BASE OURS THEIRS [NAME]

Merges two versions of a file of annotations, annotation by annotation, and writes the result into OURS. BASE is what
both come from; it may be empty. Nothing is lost and nothing doubled: an annotation that one side removed and the other
changed is kept, and where both changed the same note, both versions are. NAME is the file that messages name.

For git, in .gitattributes:
  *.annotations.json merge=pressmark

and in .git/config:
  [merge "pressmark"]
    name = Annotations of Pressmark
    driver = pressmark merge %O %A %B %P

Exit status: 0 merged; 1 merged, and something is kept twice that a person should look at; 2 wrong use, or a file that
cannot be read or written: OURS is left as it is.
`;

/** `pressmark merge`: the three-way merge of sidecars as a command, and as a merge driver for git. */
export const mergeCommand: Command = {
  name: 'merge',
  summary: 'two versions of a file of annotations into one: a merge driver for git',
  example: 'pressmark merge base.json ours.json theirs.json',
  help,
  run,
};

const LEFT = 'Nothing was merged and our version is as it was.';

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [base, ours, theirs, named, ...more] = commandArguments(args, {}).positionals;
  if (base === undefined || ours === undefined || theirs === undefined || more.length > 0)
    throw new WrongUse('It takes three files, BASE OURS THEIRS, and a name for messages.');
  const name = named ?? ours;
  const ancestor = await readVersion(base, named ?? base, 'The version that both come from', io);
  const ourVersion = await readVersion(ours, name, 'Our version', io);
  const theirVersion = await readVersion(theirs, named ?? theirs, 'Their version', io);
  if (ancestor === 'unreadable' || ourVersion === 'unreadable' || theirVersion === 'unreadable') return 2;
  // git gives an empty file for what is not there: both sides added the file.
  if (ourVersion === 'empty' || theirVersion === 'empty') {
    io.note(`${name}: ${ourVersion === 'empty' ? 'Our' : 'Their'} version of these annotations is empty. ${LEFT} ${choose(name)} (empty)`); // prettier-ignore
    return 2;
  }
  const { sidecar, conflicts } = mergeSidecars(ancestor === 'empty' ? undefined : ancestor, ourVersion, theirVersion);
  const text = serializeSidecar(sidecar);
  try {
    if (!sameSidecar(sidecar, ourVersion))
      await writeFiles(dirname(resolve(io.folder, ours)), [{ path: basename(ours), text }], io.signal);
  } catch (error) {
    io.note(`${name}: ${faultWords(error)} ${LEFT} (unwritable)`);
    return 2;
  }
  for (const conflict of conflicts) io.note(keptTwiceLine(name, text, sidecar, conflict));
  return conflicts.length > 0 ? 1 : 0;
}

async function readVersion(path: string, name: string, version: string, io: CommandIo) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.folder, path));
  } catch (error) {
    io.note(`${name}: ${version} of these annotations could not be opened (${path}). ${faultWords(error)} ${LEFT} (unreadable)`); // prettier-ignore
    return 'unreadable';
  }
  if (bytes.length === 0) return 'empty';
  const parsed = parseSidecarBytes(bytes);
  if ('sidecar' in parsed) return parsed.sidecar;
  io.note(faultLine(name, version, parsed.fault));
  return 'unreadable';
}

function faultLine(name: string, version: string, { rule, line, character, expected }: SidecarFault): string {
  const place = `${name}:${String(line + 1)}:${String(character + 1)}`;
  const why =
    rule === 'newer'
      ? 'was written by a later version of Pressmark. Update Pressmark and merge again.'
      : `cannot be read: expected ${expected ?? 'something else'} here.`;
  return `${place}: ${version} of these annotations ${why} ${LEFT} ${rule === 'newer' ? '' : `${choose(name)} `}(${rule})`;
}

function choose(name: string): string {
  return `Repair it, or take one version with git checkout --ours ${name} or --theirs, then git add it.`;
}

/** `file:line: …`, the line of the second version, so that a terminal leads there. */
function keptTwiceLine(name: string, text: string, { annotations }: Sidecar, { id, copyId, keys }: MergeConflict) {
  const line = text.slice(0, text.indexOf(JSON.stringify(copyId))).split('\n').length;
  const people = [id, copyId].flatMap((key) => {
    const version = annotations.find((annotation) => isObject(annotation) && keyOf(annotation) === key);
    return version === undefined ? [] : (toAuthorship(version)?.creator ?? []);
  });
  const whose = people.length === 0 ? '' : ` of ${[...new Set(people)].join(' and ')}`;
  return `${name}:${String(line)}:1: Both sides changed the same (${keys.join(', ')}) in an annotation${whose}. Both versions are kept: remove the one that is not meant, then git add the file. (kept-twice)`;
}
