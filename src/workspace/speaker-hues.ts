import type { Analysis, Entity } from '../article/analysis-model.ts';
import { Emitter, type Event } from './event.ts';
import { fnv1a } from './fnv1a.ts';

/** One of the eight colors that tell speakers apart, or `none`: nobody named, or the ninth speaker and on. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'none';

const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

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
      hues = assign(speakersOf(analysis), this.#known);
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
    for (const { id, name } of speakersOf(analysis)) {
      const hue = hues.get(id);
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

/** The named speakers with a quotation, in order of their first one. */
function speakersOf({ quotations, entities }: Analysis): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const speakers = new Set<Entity>();
  for (const { speakerId, type } of quotations) {
    const speaker = speakerId === undefined || type === 'scare' ? undefined : byId.get(speakerId);
    if (speaker?.mentions.some(({ form }) => form === 'name') === true) speakers.add(speaker);
  }
  return [...speakers];
}

/** Who is known keeps the hue; the others take the slot of their name, or the next that is free in this article. */
function assign(speakers: readonly Entity[], known: ReadonlyMap<string, Hue>): ReadonlyMap<string, Hue> {
  const hues = new Map<string, Hue>();
  const taken = new Set<Hue>();
  for (const { id, name } of speakers) {
    const hue = known.get(name);
    if (hue === undefined) continue;
    hues.set(id, hue);
    taken.add(hue);
  }
  for (const { id, name } of speakers) {
    if (hues.has(id)) continue;
    const slot = fnv1a(name) % HUES.length;
    const free = HUES.map((_, step) => HUES[(slot + step) % HUES.length] ?? 1).find((hue) => !taken.has(hue));
    hues.set(id, free ?? 'none');
    if (free !== undefined) taken.add(free);
  }
  return hues;
}

function isHue(value: number): value is Exclude<Hue, 'none'> {
  return (HUES as readonly number[]).includes(value);
}
