import type { Memento } from 'vscode';
import type { SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import { Emitter, type Event } from '../../workspace/event.ts';

const CHOSEN = 'wordingReferences';

/** Which source’s wording the others are held against, where a person chose another than comparing did. */
export class ChosenReferences {
  readonly #memory: Memento;
  readonly #changed = new Emitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** The wording on the left side. */
  of({ id, reference, wordings }: SharedQuotation): Wording {
    const chosen = this.#chosen()[id];
    return wordings.find(({ article }) => article.uri === chosen) ?? reference;
  }

  async choose({ id, reference }: SharedQuotation, { article }: Wording): Promise<void> {
    const others = Object.entries(this.#chosen()).filter(([other]) => other !== id);
    const own = article === reference.article ? [] : [[id, article.uri] as const];
    await this.#memory.update(CHOSEN, Object.fromEntries([...others, ...own]));
    this.#changed.fire();
  }

  #chosen(): Readonly<Record<string, string>> {
    return this.#memory.get<Readonly<Record<string, string>>>(CHOSEN, {});
  }
}
