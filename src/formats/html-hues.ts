import type { Analysis } from '../article/analysis-model.ts';
import { speakerHues, type Hue } from '../article/speaker-hues.ts';

/** Class of the hue of a speaker, by `Entity.id`: `s1` … `s8`; `s0` for whoever is not named, and from the ninth on. */
export type HueOf = (speakerId: string | undefined) => string;

/**
 * The hues of each article's speakers as the editor has them in a folder where nothing was opened before: an article
 * keeps the hues of those before it, so that a name has one color on the page.
 */
export function hueClasses(analyses: readonly Analysis[]): HueOf[] {
  const known = new Map<string, Hue>();
  return analyses.map((analysis) => {
    const hues = speakerHues(analysis, known);
    for (const { id, name } of analysis.entities) {
      const hue = hues.get(id);
      if (hue !== undefined && hue !== 'none' && !known.has(name)) known.set(name, hue);
    }
    return (speakerId) => {
      const hue = speakerId === undefined ? 'none' : (hues.get(speakerId) ?? 'none');
      return `s${String(hue === 'none' ? 0 : hue)}`;
    };
  });
}
