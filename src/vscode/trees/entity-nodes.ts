import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import type { EntityType, SettledName, TimeExpression } from '../../article/analysis-model.ts';
import { saysWhen } from '../../article/says-when.ts';
import { sliceOf } from '../../article/span.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { Hue } from '../../article/speaker-hues.ts';
import { timeValueInWords } from '../../article/time-value.ts';
import { translate } from '../translate.ts';
import { kindWords } from '../kind-words.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { settledWords } from '../hovers/mention-hover.ts';
import { filtered, sorted } from './arrange-nodes.ts';
import { speakerNodes } from './speaker-nodes.ts';
import { group, type Place, type TreeNode } from './tree-node.ts';
import type { TreeOptions } from './tree-options.ts';

const GROUPS: readonly { readonly type: EntityType; readonly label: string; readonly icon: string }[] = [
  { type: 'person', label: l10n.t('People'), icon: 'person' },
  { type: 'organization', label: l10n.t('Organizations'), icon: 'organization' },
  { type: 'location', label: l10n.t('Places'), icon: 'location' },
];

/** Everything the Entities view shows of some articles: who speaks, and who and what is named. */
export function entityNodes(
  articles: readonly IndexedArticle[],
  huesOf: (article: IndexedArticle) => ReadonlyMap<string, Hue>,
  { sort, filter }: Pick<TreeOptions, 'sort' | 'filter'>,
): TreeNode[] {
  const byMentions = (nodes: readonly TreeNode[]): TreeNode[] =>
    sorted(nodes, sort, ({ places, count = places.length }) => count);
  const roots = [
    ...group('group:speakers', l10n.t('Speakers'), 'megaphone', byMentions(speakerNodes(articles, huesOf))),
    ...GROUPS.flatMap(({ type, label, icon }) =>
      group(`group:${type}`, label, icon, byMentions(namedNodes(articles, type, icon))),
    ),
    // Dates have an order of their own, which no sorting by name or count improves.
    ...group('group:dates', l10n.t('Dates'), 'calendar', dateNodes(articles)),
  ];
  return filtered(roots, filter);
}

function namedNodes(articles: readonly IndexedArticle[], type: EntityType, icon: string): TreeNode[] {
  const named = new Map<string, { places: Place[]; written: Set<string>; settled?: SettledName }>();
  for (const { uri, model } of articles) {
    for (const entity of model.analysis.entities) {
      if (entity.type !== type) continue;
      const one = named.get(entity.name) ?? { places: [], written: new Set() };
      named.set(entity.name, one);
      if (entity.settled !== undefined) one.settled ??= entity.settled;
      for (const mention of entity.mentions) {
        one.places.push({ uri, span: mention });
        if (mention.form !== 'pronoun') one.written.add(sliceOf(model.text, mention));
      }
    }
  }
  return [...named].map(([name, { places, written, settled }]) => ({
    id: `${type}:${name}`,
    subject: { kind: 'entity', name },
    label: name,
    description: String(places.length),
    icon,
    spoken: `${name}, ${kindWords[type]}, ${counted(places.length, 'mention', translate)}`,
    places,
    tooltip: () => {
      const forms = [...written].slice(0, 12).map((one) => `*${escapeMarkdown(one)}*`);
      const kept = settled === undefined ? '' : settledWords(settled);
      return [`**${escapeMarkdown(name)}** · ${kindWords[type]}`, forms.join(', '), kept]
        .filter((part) => part !== '')
        .join('\n\n');
    },
    children: [],
  }));
}

/** Dates by value in time order; durations and sets behind them, what could not be resolved last; no *now* and *recently*. */
function dateNodes(articles: readonly IndexedArticle[]): TreeNode[] {
  const dates = new Map<
    string,
    { value: string | undefined; type: TimeExpression['type']; words: string; places: Place[] }
  >();
  for (const { uri, model } of articles) {
    for (const expression of model.analysis.timeExpressions.filter(saysWhen)) {
      const words = sliceOf(model.text, expression).replace(/\s+/g, ' ');
      const { value, type } = expression;
      const key = value === undefined ? `?${words.toLowerCase()}` : `${type} ${value}`;
      const date = dates.get(key) ?? { value, type, words, places: [] };
      date.places.push({ uri, span: expression });
      dates.set(key, date);
    }
  }
  return [...dates]
    .toSorted(([, a], [, b]) => rank(a.value, a.type) - rank(b.value, b.type) || compare(a.value, b.value))
    .map(([key, { value, words, places }]) => {
      const said = value === undefined ? l10n.t('unresolved') : timeValueInWords(value, translate);
      // A year that is written as a year need not be said twice.
      const beside = value === undefined ? l10n.t('unresolved') : words === value ? undefined : words;
      const repeated = places.length > 1 ? String(places.length) : undefined;
      return {
        id: `date:${key}`,
        subject: { kind: 'date' },
        label: value ?? words,
        description: [beside, repeated].filter((part) => part !== undefined).join(' · '),
        icon: value === undefined ? 'question' : 'calendar',
        spoken: l10n.t('Date, {0}, written {1}, {2}', said, words, counted(places.length, 'mention', translate)),
        places,
        tooltip: () => `${escapeMarkdown(said)}\n\n*${escapeMarkdown(words)}*`,
        children: [],
      };
    });
}

function rank(value: string | undefined, type: TimeExpression['type']): number {
  if (value === undefined) return 2;
  return type === 'DURATION' || type === 'SET' ? 1 : 0;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
