import type { Quotation } from '../../article/analysis-model.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { quotationAt } from '../tagging/passages/passage-of.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { articleHere, articleOf } from './article-here.ts';
import type { CorrectingParts } from './correcting-parts.ts';

/** A row of the tree, or what a link in a hover or a light bulb names; nothing: the quotation at the cursor. */
export type QuotationArgument = Pick<TreeNode, 'subject'> | { readonly uri: string; readonly id: string } | undefined;

/** The quotation that a command is about. */
export async function quotationMeant(
  parts: CorrectingParts,
  argument: QuotationArgument,
): Promise<{ readonly article: IndexedArticle; readonly quotation: Quotation } | undefined> {
  if (argument === undefined) {
    const here = await articleHere(parts);
    const quotation = here === undefined ? undefined : quotationAt(here.article.model.analysis, here.selection.end);
    return here === undefined || quotation === undefined ? undefined : { article: here.article, quotation };
  }
  const named = nameOf(argument);
  if (named === undefined) return undefined;
  const article = articleOf(parts, named.uri);
  const quotation = article?.model.analysis.quotations.find(({ id }) => id === named.id);
  return article === undefined || quotation === undefined ? undefined : { article, quotation };
}

function nameOf(
  argument: Exclude<QuotationArgument, undefined>,
): { readonly uri: string; readonly id: string } | undefined {
  if (!('subject' in argument)) return argument;
  return argument.subject.kind === 'quotation' ? argument.subject : undefined;
}
