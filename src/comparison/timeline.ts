import { grouped } from '../article/grouped.ts';
import type { ComparedArticle, SpokenDay } from './compared-article.ts';
import type { Comparison } from './comparison-model.ts';

/** One calendar day of an event, `YYYY-MM-DD`. */
export interface TimelineDay {
  readonly day: string;
  readonly published: readonly ComparedArticle[];
  /** Articles that speak of the day, with the places where they do. */
  readonly spokenOf: readonly { readonly article: ComparedArticle; readonly places: readonly SpokenDay[] }[];
}

/** When the articles were published, and the days they speak of, in order; articles without a date apart. */
export interface Timeline {
  readonly days: readonly TimelineDay[];
  readonly undated: readonly ComparedArticle[];
}

/** The days of a comparison. */
export function timelineOf({ articles }: Comparison): Timeline {
  const spoken = articles.flatMap((article) => article.days.map((place) => ({ article, place })));
  const byDay = grouped(spoken, ({ place }) => place.day);
  const published = grouped(articles, (article) => article.published);
  const days = [...new Set([...byDay.keys(), ...[...published.keys()].flatMap((day) => day ?? [])])].sort();
  return {
    days: days.map((day) => ({
      day,
      published: published.get(day) ?? [],
      spokenOf: [...grouped(byDay.get(day) ?? [], ({ article }) => article)].map(([article, places]) => ({
        article,
        places: places.map(({ place }) => place),
      })),
    })),
    undated: published.get(undefined) ?? [],
  };
}
