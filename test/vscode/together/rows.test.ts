import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { agreementOf } from '../../../src/annotations/agreement/agreement.ts';
import { findOffers } from '../../../src/annotations/suggestions/offer-finder.ts';
import type { AnchoredDecision, AnchoredTagging } from '../../../src/article/annotation-model.ts';
import type { ArticleModel } from '../../../src/article/article-model.ts';
import type { Codebook } from '../../../src/article/codebook.ts';
import type { Span } from '../../../src/article/span.ts';
import { markdownText } from '../../../src/formats/markdown-text.ts';
import { agreementReport } from '../../../src/vscode/agreement/agreement-report.ts';
import { disagreementNodes } from '../../../src/vscode/agreement/disagreement-nodes.ts';
import { offerHover } from '../../../src/vscode/suggestions/offer-hover.ts';
import { offerNodes, rejectionNodes } from '../../../src/vscode/suggestions/offer-nodes.ts';
import type { TreeNode } from '../../../src/vscode/trees/tree-node.ts';

const URI = 'file:///news/bridge.txt';
const TEXT = 'The bridge is old.\n\nThe mayor [denied](command:evil) that. The port denied the claims.\n';
const BOOK: Codebook = { tags: [{ id: 'd', label: 'de*ni*al', suggest: 'denial' }], variables: [], constraints: [] };

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
function tagging(id: string, creator: string, tag: string, words: string): AnchoredTagging {
  const about = { id, creator, targets: [], tags: [tag], created: '2031-05-06T10:00:00.000Z' };
  return { tagging: about, anchor: { status: 'exact', spans: [spanOf(words)], score: 1 } };
}
function article(taggings: readonly AnchoredTagging[] = [], decisions: readonly AnchoredDecision[] = []) {
  const analysis = { ...analyze(TEXT), language: 'en' };
  const model: ArticleModel = { name: 'bridge.txt', text: TEXT, analysis, taggings, decisions };
  return { uri: URI, model };
}
const shown = ({ label, description, children }: TreeNode): unknown =>
  children.length === 0 ? `${label} | ${description}` : { [`${label} | ${description}`]: children.map(shown) };

describe('offers in the view', () => {
  const offers = findOffers(TEXT, article().model.analysis, BOOK);

  it('stand under their tag, with their line', () => {
    expect(offerNodes([article()], () => offers).map(shown)).toEqual([
      { 'Offered | 1': [{ 'de*ni*al | 1': ['The port denied the claims. | ¶3'] }] },
    ]);
    expect(offerNodes([article()], () => [])).toEqual([]);
  });

  it('that were rejected can be offered again, also those whose words are gone', () => {
    const about = { id: 'urn:uuid:1', created: '', type: 'reject', rule: 'denial', tag: 'd' } as const;
    const targets = [{ position: spanOf('The port'), quote: { exact: 'The port denied', prefix: '', suffix: '' } }];
    const rejected: AnchoredDecision = { decision: { ...about, targets }, anchor: { status: 'orphan' } };
    const corrected: AnchoredDecision = { decision: { id: '2', created: '', type: 'reject', targets }, anchor: { status: 'orphan' } }; // prettier-ignore
    const [group] = rejectionNodes([article([], [rejected, corrected])], () => BOOK);
    expect([group].flatMap((one) => (one === undefined ? [] : [shown(one)]))).toEqual([
      { 'Not offered again | 1': ['The port denied | not de*ni*al'] },
    ]);
    expect(group?.children[0]?.subject).toEqual({ kind: 'rejection', uri: URI, id: 'urn:uuid:1' });
  });

  it('say why on pointing at them, whatever the words hold', () => {
    const [offer] = offers;
    const hover = offerHover(URI, { ...offer!, values: { words: '[x](command:evil)' } });
    expect(hover).toContain('**de\\*ni\\*al**');
    const links = JSON.stringify(fromMarkdown(hover)).match(/"url":"[^"?]*/g);
    expect(links).toEqual(['"url":"command:pressmark.acceptOffer', '"url":"command:pressmark.rejectOffer']);
  });
});

describe('what people differ on', () => {
  const coded = article([
    tagging('urn:uuid:1', 'Ada', 'claim', 'The bridge is old.'),
    tagging('urn:uuid:2', 'Nora', 'claim', 'bridge is old.'),
    tagging('urn:uuid:3', 'Nora', 'denial | x', 'The port denied the claims.'),
  ]);

  it('has a row each, which says how', () => {
    expect(disagreementNodes([coded], ['Ada', 'Nora']).map(shown)).toEqual([
      {
        'Disagreements | 2 · Ada and Nora': [
          'The bridge is old. | ¶1 · claim: other edges',
          'The port denied the claims. | ¶3 · denial | x: only Nora',
        ],
      },
    ]);
    expect(disagreementNodes([coded], [])).toEqual([]);
  });

  it('is reported in a table, in which no tag acts as markup', () => {
    const report = markdownText(agreementReport(agreementOf([coded.model], ['Ada', 'Nora'])));
    expect(report).toMatch(/^# Agreement of Ada and Nora\n\n1 article · alpha of all tags \*\*/);
    expect(report).toContain('| **claim** | all | 1.00 |');
    expect(report).toContain('**denial \\| x**');
  });
});
