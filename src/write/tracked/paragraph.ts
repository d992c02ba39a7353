/**
 * An old paragraph and the edits that lead to the new one → the old paragraph with the edits marked in it. Runs are cut where an edit
 * begins or ends; each part keeps the run's properties, and inserted words take those of the words they stand beside.
 */
import { type Anchor, anchorOf, type Edit } from './edits.js';
import type { Leaf, ParagraphText } from './leaves.js';
import { marked, type Stamps } from './stamps.js';
import { childOf, element, isNode, replaceNodes, textOf, withChildren, type XmlNode } from './xml-tree.js';

/** A leaf of the new paper → the same for the old package; null where it cannot be taken over. */
export type ImportLeaf = (leaf: XmlNode) => XmlNode | null;

export function markEdits(
  paragraph: XmlNode,
  old: ParagraphText,
  new_: ParagraphText,
  edits: readonly Edit[],
  importLeaf: ImportLeaf,
  stamps: Stamps,
): XmlNode {
  const struck = struckLeaves(edits, old);
  const put = insertions(edits, old, new_, importLeaf);
  const runs = new Map<XmlNode, number[]>();
  old.leaves.forEach((leaf, i) => {
    runs.set(leaf.run, [...(runs.get(leaf.run) ?? []), i]);
  });
  const touched = [...runs].filter(([, at]) => at.some((i) => struck[i] || put.some((p) => p.anchor?.leaf === i)));
  const cut = new Map(touched.map(([run, at]) => [run, cutRun(run, at, { old, edits, struck, put, stamps })] as const));
  const whole = replaceNodes(paragraph, cut);
  const loose = put.filter((p) => p.anchor === null);
  if (loose.length === 0) return whole;
  const runsOf = loose.map((p) => marked('w:ins', p.nodes(null), stamps));
  return withChildren(whole, [...whole.children, ...runsOf]);
}

/** Leaves of which at least a part is struck; those without width only where a whole field goes. */
function struckLeaves(edits: readonly Edit[], { leaves, fields }: ParagraphText): boolean[] {
  const gone = fields.filter((f) => edits.some((e) => e.from < e.to && e.from <= f.start && f.end <= e.to));
  return leaves.map(({ start, end }, i) => {
    if (gone.some((f) => f.first <= i && i <= f.last)) return true;
    return start < end && edits.some((e) => e.from < end && e.to > start);
  });
}

interface Insertion {
  readonly anchor: Anchor | null;
  /** The runs to put in, with the properties of a neighbour. */
  readonly nodes: (properties: XmlNode | null) => XmlNode[];
}

function insertions(
  edits: readonly Edit[],
  old: ParagraphText,
  new_: ParagraphText,
  importLeaf: ImportLeaf,
): Insertion[] {
  return edits.flatMap((edit) => {
    const content = contentOf(edit, new_, importLeaf);
    if (content.length === 0) return [];
    return [{ anchor: anchorOf(edit, old), nodes: (properties: XmlNode | null) => newRuns(content, properties) }];
  });
}

/** Leaves of the new paper in the range, cut at its ends. */
function contentOf({ newFrom, newTo }: Edit, { leaves }: ParagraphText, importLeaf: ImportLeaf): XmlNode[] {
  return leaves.flatMap(({ node, start, end }) => {
    if (newFrom === newTo || start >= newTo || end <= newFrom) return [];
    const part = node.name === 'w:t' ? textPart(node, newFrom - start, newTo - start) : importLeaf(node);
    return part ? [part] : [];
  });
}

function textPart(node: XmlNode, from: number, to: number): XmlNode {
  return element(node.name, { 'xml:space': 'preserve' }, [textOf(node).slice(Math.max(0, from), to)]);
}

/** Formulas stand beside runs, all else within one. */
function newRuns(content: readonly XmlNode[], properties: XmlNode | null): XmlNode[] {
  const runs: XmlNode[] = [];
  for (const node of content) {
    const last = runs.at(-1);
    if (node.name.startsWith('m:')) runs.push(node);
    else if (last?.name === 'w:r') runs[runs.length - 1] = withChildren(last, [...last.children, node]);
    else runs.push(element('w:r', {}, [...(properties ? [properties] : []), node]));
  }
  return runs;
}

interface Cutting {
  readonly old: ParagraphText;
  readonly edits: readonly Edit[];
  readonly struck: readonly boolean[];
  readonly put: readonly Insertion[];
  readonly stamps: Stamps;
}

type Part =
  | { readonly kind: 'kept' | 'struck'; readonly node: XmlNode }
  | { readonly kind: 'put'; readonly nodes: XmlNode[] };

function cutRun(run: XmlNode, at: readonly number[], cutting: Cutting): XmlNode[] {
  const { old, put, stamps } = cutting;
  const parts = at.flatMap((i): Part[] => {
    const here = put.filter((p) => p.anchor?.leaf === i);
    const nodes = (side: Anchor['side'], place?: number) =>
      here
        .filter((p) => p.anchor?.side === side && (place === undefined || p.anchor.at === place))
        .map((p): Part => ({ kind: 'put', nodes: p.nodes(neighbourProperties(i, old.leaves)) }));
    return [...nodes('before'), ...leafParts(i, cutting, (place) => nodes('within', place)), ...nodes('after')];
  });
  return run.name === 'w:r' ? runsOf(run, parts, stamps) : looseNodes(parts, stamps);
}

/** A leaf whole, or a text cut where edits begin and end and where words are put in. */
function leafParts(i: number, { old, edits, struck, put }: Cutting, putAt: (place: number) => Part[]): Part[] {
  const { node, start, end } = old.leaves[i] as Leaf;
  const kind = struck[i] ? 'struck' : 'kept';
  if (node.name !== 'w:t') return [{ kind, node }];
  const places = edits.flatMap((e) => [e.from, e.to]);
  const within = put.flatMap((p) => (p.anchor?.leaf === i && p.anchor.side === 'within' ? [p.anchor.at] : []));
  const cuts = [...new Set([start, ...[...places, ...within].filter((c) => c > start && c < end), end])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).flatMap((to, k) => {
    const from = cuts[k] ?? start;
    const isStruck = edits.some((e) => e.from <= from && to <= e.to && e.from < e.to);
    const part: Part = { kind: isStruck ? 'struck' : 'kept', node: textPart(node, from - start, to - start) };
    return [part, ...(to < end ? putAt(to) : [])];
  });
}

/** Neighbouring parts of one kind share a run. */
function runsOf(run: XmlNode, parts: readonly Part[], stamps: Stamps): XmlNode[] {
  const properties = childOf(run, 'w:rPr');
  const groups: { kind: Part['kind']; nodes: XmlNode[] }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const nodes = part.kind === 'put' ? part.nodes : [part.node];
    if (last && last.kind === part.kind && part.kind !== 'put') last.nodes.push(...nodes);
    else groups.push({ kind: part.kind, nodes: [...nodes] });
  }
  return groups.map(({ kind, nodes }) => {
    if (kind === 'put') return marked('w:ins', nodes, stamps);
    const part = withChildren(run, [...(properties ? [properties] : []), ...nodes]);
    return kind === 'struck' ? marked('w:del', [part], stamps) : part;
  });
}

function looseNodes(parts: readonly Part[], stamps: Stamps): XmlNode[] {
  return parts.map((part) => {
    if (part.kind === 'put') return marked('w:ins', part.nodes, stamps);
    return part.kind === 'struck' ? marked('w:del', [part.node], stamps) : part.node;
  });
}

/** Of the nearest words, before or else behind: beside the raised number of a note new words are not raised. */
function neighbourProperties(i: number, leaves: readonly Leaf[]): XmlNode | null {
  const isWords = ({ node }: Leaf) => node.name === 'w:t';
  const near = leaves.slice(0, i + 1).findLast(isWords) ?? leaves.slice(i).find(isWords);
  const properties = near && childOf(near.run, 'w:rPr');
  if (!properties) return null;
  const kept = properties.children.filter((c) => !isNode(c) || !NOT_TAKEN.has(c.name));
  return kept.length ? withChildren(properties, kept) : null;
}

/** Hidden and raised words do not pass that on. */
const NOT_TAKEN = new Set(['w:vanish', 'w:webHidden', 'w:specVanish', 'w:vertAlign']);
