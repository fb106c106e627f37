import { pathToFileURL } from 'node:url';
import { inEnglish } from '../article/translate.ts';
import type { Sidecar } from '../annotations/sidecar/sidecar.ts';
import { sidecarProblem } from '../annotations/checks/sidecar-problem.ts';
import { problemSentence } from '../article/reason.ts';
import { readSidecar } from '../workspace/sidecars/sidecar-file.ts';
import { sidecarUriOf } from '../workspace/sidecars/sidecar-uri.ts';
import type { CommandIo } from './command-io.ts';
import type { ArticleFile } from './find-articles.ts';
import { nodeFiles } from './node-files.ts';

/**
 * What people added to an article, without `sidecar` where there is none; `undefined` where it cannot be read, with a
 * line on standard error that ends in `consequence`: `The article was left out.`
 */
export async function sidecarBeside(
  file: ArticleFile,
  consequence: string,
  io: CommandIo,
): Promise<{ readonly sidecar?: Sidecar } | undefined> {
  const read = await readSidecar(nodeFiles, sidecarUriOf(pathToFileURL(file.path).href));
  const shown = `${file.shown}.annotations.json`;
  if (read.status === 'failed') {
    io.note(`${shown}: This file of annotations could not be opened. ${consequence} (unreadable)`);
    return undefined;
  }
  if (read.status === 'unreadable') {
    const { line, character, rule } = read.fault;
    const place = `${shown}:${String(line + 1)}:${String(character + 1)}`;
    io.note(`${place}: ${problemSentence(sidecarProblem(read.fault, file.name), inEnglish)} ${consequence} (${rule})`);
    return undefined;
  }
  return read.sidecar === undefined ? {} : { sidecar: read.sidecar };
}
