/**
 * Lists of the new paper → those of the old package, so that every number comes out as the new paper prints it.
 *
 * Counters belong to a list's abstract definition. A definition of the new paper answers the old one that reads the same and that its
 * paragraphs' partners use most; no old definition answers two. Where none does, it is added. A list instance answers one of that
 * definition with the same restarts.
 */
import { highest, withAdded } from './package.js';
import {
  childrenOf,
  element,
  nodesOf,
  settingOf,
  withBefore,
  withChildren,
  writeTree,
  type XmlNode,
} from './xml-tree.js';

/** New and old list of two paragraphs that answer each other. */
export type Partner = readonly [newNumId: string, oldNumId: string];

export interface NumberingMap {
  /** "0", no list, stays so; null when the list cannot be taken over. */
  readonly idOf: (numId: string) => string | null;
  readonly part: () => XmlNode | null;
}

export function mapNumbering(old: XmlNode | null, new_: XmlNode | null, partners: readonly Partner[]): NumberingMap {
  const [olds, news] = [listsOf(old), listsOf(new_)];
  const definitions = answeringDefinitions(olds, news, partners);
  const added: { abstracts: XmlNode[]; nums: XmlNode[] } = { abstracts: [], nums: [] };
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const numbers = { abstract: highest(old, 'w:abstractNum', 'w:abstractNumId'), num: highest(old, 'w:num', 'w:numId') };

  const definitionOf = (id: string): string => {
    const answer = definitions.get(id);
    if (answer !== undefined) return answer;
    const own = String(++numbers.abstract);
    const abstract = news.abstracts.get(id);
    if (abstract) added.abstracts.push(withoutLinks(abstract, own));
    definitions.set(id, own);
    return own;
  };
  const find = (numId: string): string | null => {
    if (numId === '0' || !old) return numId === '0' ? '0' : null;
    const list = news.nums.get(numId);
    if (!list) return null;
    const definition = definitionOf(list.definition);
    const votes = partners.filter(([n]) => n === numId).map(([, o]) => o);
    const candidates = [...mostFrequent(votes), numId, ...olds.nums.keys()];
    const same = candidates.find((id) => {
      const candidate = olds.nums.get(id);
      return candidate?.definition === definition && candidate.overrides === list.overrides && !taken.has(id);
    });
    if (same !== undefined) return same;
    const own = String(++numbers.num);
    const reference = element('w:abstractNumId', { 'w:val': definition });
    added.nums.push(element('w:num', { 'w:numId': own }, [reference, ...childrenOf(list.node, 'w:lvlOverride')]));
    return own;
  };
  const idOf = (numId: string): string | null => {
    const before = known.get(numId);
    if (before !== undefined) return before;
    const id = find(numId);
    if (id !== null) known.set(numId, id);
    if (id !== null) taken.add(id);
    return id;
  };
  // Definitions stand before the lists that use them.
  const part = () => old && withAdded(withBefore(old, added.abstracts, 'w:num'), added.nums, 'w:num');
  return { idOf, part };
}

interface Lists {
  readonly abstracts: ReadonlyMap<string, XmlNode>;
  readonly nums: ReadonlyMap<
    string,
    { readonly node: XmlNode; readonly definition: string; readonly overrides: string }
  >;
}

function listsOf(root: XmlNode | null): Lists {
  const abstracts = childrenOf(root, 'w:abstractNum');
  const nums = childrenOf(root, 'w:num').map((node) => {
    const overrides = childrenOf(node, 'w:lvlOverride').map(writeTree).join('');
    return [
      node.attributes['w:numId'] ?? '',
      { node, definition: settingOf(node, 'w:abstractNumId') ?? '', overrides },
    ] as const;
  });
  return { abstracts: new Map(abstracts.map((a) => [a.attributes['w:abstractNumId'] ?? '', a])), nums: new Map(nums) };
}

/** What a definition prints; names and numbers that Word gives it for itself do not count. */
const printed = (abstract: XmlNode): string =>
  nodesOf(abstract)
    .filter((c) => c.name === 'w:lvl')
    .map((level) => writeTree({ ...level, attributes: { 'w:ilvl': level.attributes['w:ilvl'] ?? '' } }))
    .join('');

function answeringDefinitions(olds: Lists, news: Lists, partners: readonly Partner[]): Map<string, string> {
  const prints = new Map([...olds.abstracts].map(([id, a]) => [id, printed(a)]));
  const taken = new Set<string>();
  const answers = new Map<string, string>();
  const definition = (lists: Lists, numId: string) => lists.nums.get(numId)?.definition ?? '';
  for (const [id, abstract] of news.abstracts) {
    const votes = partners.filter(([n]) => definition(news, n) === id).map(([, o]) => definition(olds, o));
    const candidates = [...mostFrequent(votes), id, ...olds.abstracts.keys()];
    const print = printed(abstract);
    const same = candidates.find((c) => !taken.has(c) && prints.get(c) === print);
    if (same === undefined) continue;
    answers.set(id, same);
    taken.add(same);
  }
  return answers;
}

function mostFrequent(votes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([vote]) => vote);
}

/** Links to styles stay with the paper they come from. */
function withoutLinks(abstract: XmlNode, id: string): XmlNode {
  const children = nodesOf(abstract)
    .filter((c) => !/^w:(?:nsid|tmpl|name|styleLink|numStyleLink)$/.test(c.name))
    .map((c) =>
      withChildren(
        c,
        nodesOf(c).filter((p) => p.name !== 'w:pStyle'),
      ),
    );
  return { name: abstract.name, attributes: { 'w:abstractNumId': id }, children };
}
