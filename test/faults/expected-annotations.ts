import type { Begun, Said } from './said.ts';

/** What must be on the disk, by what a process said before it was killed; and what it may have got done besides. */
export class ExpectedAnnotations {
  /** Notes by id. */
  readonly #saved = new Map<string, string | undefined>();
  #begun: Begun = {};

  hear(said: Said): void {
    if ('begin' in said) {
      this.#begun = said.begin;
      return;
    }
    this.#begun = {};
    if ('tagged' in said) for (const id of said.tagged) this.#saved.set(id, undefined);
    if ('removed' in said) this.#saved.delete(said.removed);
    if ('reworded' in said) this.#saved.set(said.reworded, said.note);
  }

  /**
   * What is wrong with what was found, by id with its note; nothing where all is as it should be. What was found is
   * expected from now on: whatever was shown once must stay.
   */
  faultsOf(found: readonly (readonly [id: string, note: string | undefined])[]): string[] {
    const begun = this.#begun;
    const faults: string[] = [];
    const notes = new Map(found);
    if (notes.size !== found.length) faults.push('doubled');
    for (const [id, note] of this.#saved) {
      if (!notes.has(id)) {
        if (begun.remove !== id) faults.push(`lost ${id}`);
      } else if (notes.get(id) !== note) {
        if (begun.reword !== id || begun.note !== notes.get(id))
          faults.push(`changed back ${id}: ${String(notes.get(id))}, not ${String(note)}`);
      }
    }
    const more = [...notes.keys()].filter((id) => !this.#saved.has(id));
    if (more.length > (begun.tag ?? 0)) faults.push(`came back: ${more.join(', ')}`);
    this.#saved.clear();
    for (const [id, note] of notes) this.#saved.set(id, note);
    this.#begun = {};
    return faults;
  }
}
