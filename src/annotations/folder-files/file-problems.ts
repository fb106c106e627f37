import type { Problem } from '../../article/analysis-model.ts';

/** What is wrong with a file of a folder, gathered while it is read. */
export class FileProblems {
  readonly #problems: Problem[] = [];

  /** @param place a node of the JSON, or a stretch of its text */
  add(
    rule: string,
    { offset, length }: { readonly offset: number; readonly length: number },
    values: Problem['values'] = {},
  ): void {
    this.#problems.push({ start: offset, end: offset + length, rule, values });
  }

  inOrder(): Problem[] {
    return this.#problems.toSorted((a, b) => a.start - b.start);
  }
}
