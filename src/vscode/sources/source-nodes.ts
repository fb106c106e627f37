import { l10n } from 'vscode';
import { grouped } from '../../article/grouped.ts';
import type { Comparison } from '../../comparison/comparison-model.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import { spokenIn } from '../../comparison/spoken.ts';
import { counted } from '../../article/counted.ts';
import { translate } from '../translate.ts';
import { filtered, sorted } from '../trees/arrange-nodes.ts';
import { group, type TreeNode } from '../trees/tree-node.ts';
import type { TreeOptions } from '../trees/tree-options.ts';
import { disputeNodes } from './dispute-nodes.ts';
import { type ReferenceOf, sharedNode } from './shared-nodes.ts';
import { spokenNode } from './spoken-nodes.ts';

/** The rows of the Sources view: what several sources share, what they disagree on, what one has alone, and each source. */
export function sourceNodes(
  comparison: Comparison,
  { sort, filter }: Pick<TreeOptions, 'sort' | 'filter'>,
  referenceOf: ReferenceOf,
): TreeNode[] {
  const nameOf = sourceNames(comparison.articles);
  const order = new Map(comparison.articles.map((article, at) => [article, at]));
  // By count is the order of the comparison: most sources first, then what differs most.
  const inText = comparison.shared.toSorted(
    ({ reference: a }, { reference: b }) =>
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
      (a.utterances[0]?.start ?? 0) - (b.utterances[0]?.start ?? 0),
  );
  const shared = sort === 'text' ? inText : comparison.shared;
  const sharedRows = shared.map((quotation) => sharedNode(quotation, nameOf, referenceOf(quotation)));
  const disputes = shared.flatMap((quotation) => disputeNodes(quotation, nameOf));
  const lone = comparison.lone.map((spoken) => spokenNode('lone', spoken, nameOf(spoken.article)));
  const arrange = (nodes: readonly TreeNode[]): TreeNode[] => filtered(sort === 'name' ? sorted(nodes, 'name', () => 0) : nodes, filter); // prettier-ignore
  return [
    ...group('group:shared', l10n.t('Shared quotations'), 'references', arrange(sharedRows)),
    ...group('group:disputes', l10n.t('Disputes'), 'law', arrange(disputes)),
    ...group('group:lone', l10n.t('Only in one source'), 'quote', arrange(lone)),
    ...group('group:sources', l10n.t('By source'), 'files', arrange(bySource(comparison, nameOf))),
    ...group('group:copies', l10n.t('Likely copies'), 'copy', arrange(copyNodes(comparison, nameOf))),
  ];
}

type NameOf = ReturnType<typeof sourceNames>;

function bySource(comparison: Comparison, nameOf: NameOf): TreeNode[] {
  const spoken = grouped(spokenIn(comparison), ({ article }) => article);
  return comparison.articles.map((article) => {
    const own = spoken.get(article) ?? [];
    const shared = own.filter((one) => one.shared !== undefined).length;
    const name = nameOf(article);
    const description = [
      article.published ?? l10n.t('no date'),
      counted(own.length, 'quotation', translate),
      ...(shared === 0 ? [] : [l10n.t('{0} shared', shared)]),
    ].join(' · ');
    let children: readonly TreeNode[] | undefined;
    return {
      id: `source:${article.uri}`,
      subject: { kind: 'source', uri: article.uri },
      label: name,
      description,
      icon: 'file-text',
      spoken: `${l10n.t('Source')}, ${name}, ${description}`,
      places: [],
      // Made when the row is opened: a folder may have thousands.
      get children() {
        children ??= own.map((one) => spokenNode('source', one, undefined));
        return children;
      },
    };
  });
}

/** Articles that share several sentences outside quotations: one of them, or an agency, wrote them. */
function copyNodes({ copies }: Comparison, nameOf: NameOf): TreeNode[] {
  return copies.map(({ articles, sentences }) => {
    const label = articles.map(nameOf).join(' · ');
    const description = l10n.t('{0} sentences alike', sentences);
    const id = `copies:${articles.map(({ uri }) => uri).join(' ')}`;
    return {
      id,
      subject: { kind: 'copies' },
      label,
      description,
      icon: 'copy',
      spoken: `${l10n.t('Likely copies')}, ${label}, ${description}`,
      places: [],
      children: articles.map((article): TreeNode => ({
        id: `${id} ${article.uri}`,
        subject: { kind: 'source', uri: article.uri },
        label: nameOf(article),
        description: article.published ?? l10n.t('no date'),
        icon: 'file-text',
        spoken: `${l10n.t('Source')}, ${nameOf(article)}`,
        places: [{ uri: article.uri, span: { start: 0, end: 0 } }],
        children: [],
      })),
    };
  });
}
