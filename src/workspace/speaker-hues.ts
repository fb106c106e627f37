import type { Analysis } from '../article/analysis-model.ts';
import { HUES, namedSpeakers, speakerHues, type Hue } from '../article/speaker-hues.ts';
import { Emitter, type Event } from './event.ts';

/** Where hues are remembered from one session to the next: by canonical name. */
export interface HueMemory {
  read(): Readonly<Record<string, number>>;
  write(hues: Readonly<Record<string, number>>): void;
}

/** Which hue each speaker has: the same in every article of the folder, and in every view. */
export class SpeakerHues {
  readonly #memory: HueMemory;
  readonly #known: Map<string, Hue>;
  /** Analyses are never mutated, so what was worked out for one holds as long as it lives. */
  #worked = new WeakMap<Analysis, ReadonlyMap<string, Hue>>();
  readonly #changed = new Emitter<void>();

  /** Fires when hues were kept that other articles may have to take over. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(memory: HueMemory) {
    this.#memory = memory;
    this.#known = new Map(Object.entries(memory.read()).flatMap(([name, hue]) => (isHue(hue) ? [[name, hue]] : [])));
  }

  /** Hues by `Entity.id` of the article's speakers. Others have none: ask for them with `?? 'none'`. */
  of(analysis: Analysis): ReadonlyMap<string, Hue> {
    let hues = this.#worked.get(analysis);
    if (hues === undefined) {
      hues = speakerHues(analysis, this.#known);
      this.#worked.set(analysis, hues);
    }
    return hues;
  }

  /**
   * Keeps the hues of this article's speakers for all articles. To be called when the article is opened and saved, not
   * while a name is being typed, or every half-written name would be kept.
   */
  remember(analysis: Analysis): void {
    const hues = this.of(analysis);
    const before = this.#known.size;
    for (const { id, name, settled } of namedSpeakers(analysis)) {
      const hue = settled?.color === undefined ? hues.get(id) : undefined;
      if (hue !== undefined && hue !== 'none' && !this.#known.has(name)) this.#known.set(name, hue);
    }
    if (this.#known.size === before) return;
    this.#worked = new WeakMap();
    this.#memory.write(
      Object.fromEntries([...this.#known].flatMap(([name, hue]) => (hue === 'none' ? [] : [[name, hue]]))),
    );
    this.#changed.fire();
  }
}

function isHue(value: number): value is Exclude<Hue, 'none'> {
  return (HUES as readonly number[]).includes(value);
}
