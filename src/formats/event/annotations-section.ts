import { sliceOf } from '../../article/span.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { grouped } from '../../article/grouped.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import { oneLine } from '../../article/one-line.ts';
import type { Block, Line, Section } from './document.ts';
import type { EventReportOptions } from './event-document.ts';

interface Tagged {
  readonly article: ArticleModel;
  readonly tagging: AnchoredTagging;
  readonly tag: string | undefined;
}

/** What people tagged and noted, tag by tag. */
export function annotationsSection({ annotated = [] }: EventReportOptions): Section {
  const tagged = annotated.flatMap((article) =>
    article.taggings.flatMap((tagging): Tagged[] => {
      const { tags } = tagging.tagging;
      return (tags.length === 0 ? [undefined] : tags).map((tag) => ({ article, tagging, tag }));
    }),
  );
  const byTag = [...grouped(tagged, ({ tag }) => tag)].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
  const blocks = byTag.flatMap(([tag, of]): Block[] => [
    { kind: 'heading', line: [{ text: tag ?? 'Notes' }] },
    { kind: 'list', items: of.map(line) },
  ]);
  return { id: 'annotations', title: 'Annotations', blocks };
}

function line({ article, tagging: { tagging, anchor } }: Tagged): Line {
  const spans = 'spans' in anchor ? anchor.spans : [];
  const words =
    spans.length === 0 ? wordsOfTargets(tagging) : spans.map((span) => sliceOf(article.text, span)).join(' … ');
  const by = [article.name, tagging.creator].filter((fact) => fact !== undefined).join(', ');
  return [
    { text: `“${oneLine(words)}” ` },
    ...(tagging.note === undefined ? [] : [{ text: `${oneLine(tagging.note)} ` }]),
    { text: by, style: 'faint' },
  ];
}
