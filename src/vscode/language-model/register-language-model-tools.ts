import {
  type CancellationToken,
  Disposable,
  l10n,
  type LanguageModelTool,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
} from 'vscode';
import { knownModel } from '../known-model.ts';
import { annotationRows, type AnnotationsAsked } from './annotation-rows.ts';
import { articlesAsked, type AskedParts } from './articles-asked.ts';
import { quotationRows, type QuotationsAsked } from './quotation-rows.ts';
import { type AnswerRow, toolAnswer } from './tool-answer.ts';
import type { ArticleModel } from '../../article/article-model.ts';

/** What every tool may be asked; the schema is in the manifest, but what a model sends is taken as it comes. */
interface Asked {
  readonly articles?: unknown;
  readonly limit?: unknown;
}

/**
 * Lets language models of VS Code's chat read what was found and what people tagged. They change nothing, and nothing
 * depends on them: some hosts have no language models at all.
 */
export function registerLanguageModelTools(parts: AskedParts): Disposable {
  const host = lm as Partial<typeof lm> | undefined;
  if (host?.registerTool === undefined) return Disposable.from();
  return Disposable.from(
    host.registerTool(
      'pressmark_quotations',
      tool<QuotationsAsked>(parts, 'quotations', l10n.t('Reading quotations'), quotationRows),
    ),
    host.registerTool(
      'pressmark_annotations',
      tool<AnnotationsAsked>(parts, 'annotations', l10n.t('Reading annotations'), annotationRows),
    ),
  );
}

function tool<What extends object>(
  parts: AskedParts,
  what: string,
  invocationMessage: string,
  rowsOf: (asked: What, article: ArticleModel) => AnswerRow[],
): LanguageModelTool<Asked & What> {
  return {
    prepareInvocation: () => ({ invocationMessage }),
    async invoke({ input }, token: CancellationToken) {
      const articles = await articlesAsked(parts, input.articles, token);
      const { read, total } = parts.index.progress;
      const answers: { file: string; rows: AnswerRow[] }[] = [];
      await parts.index.inSlices(
        articles,
        ({ file, uri }) => {
          const model = knownModel(parts, uri);
          if (model !== undefined) answers.push({ file, rows: rowsOf(input, model) });
        },
        () => token.isCancellationRequested,
      );
      const text = toolAnswer(what, answers, input.limit, total - read);
      return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
    },
  };
}
