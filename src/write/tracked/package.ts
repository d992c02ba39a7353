/** The parts of a Word package that a redline reads or changes, found by relationship; and the package with changed parts put back. */
import { writeZip } from '../zip.js';
import { CannotTrack, childrenOf, parseTree, withChildren, writeTree, type XmlNode } from './xml-tree.js';

/** Every part of a package, inflated; names in the file's order. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes';

const NAMES: readonly PartName[] = ['styles', 'numbering', 'footnotes', 'endnotes'];

export interface Trees {
  readonly document: XmlNode;
  readonly styles: XmlNode | null;
  readonly numbering: XmlNode | null;
  readonly footnotes: XmlNode | null;
  readonly endnotes: XmlNode | null;
}

const WORDS = /\/wordprocessingml\/(?:2006\/)?main$/;

/** @throws CannotTrack when the package is not as Word or LibreOffice write it */
export function openTrees(from: WordPackage): Trees {
  const tree = (path: string | null) => {
    const bytes = path === null ? undefined : from.parts.get(path);
    return path !== null && bytes ? parseTree(bytes, path) : null;
  };
  const main = mainPath(from);
  const document = tree(main);
  if (!document || !WORDS.test(document.attributes['xmlns:w'] ?? ''))
    throw new CannotTrack('the file does not spell its elements as Word does');
  const related = Object.fromEntries(NAMES.map((name) => [name, tree(relatedPath(from, name))]));
  return { document, ...related } as unknown as Trees;
}

/** Bytes of the package with the trees that were changed in their places; all else is left as it was. */
export function packed(from: WordPackage, before: Trees, after: Trees): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(from.parts);
  const put = (path: string | null, was: XmlNode | null, is: XmlNode | null) => {
    if (path !== null && is && is !== was) parts.set(path, writeTree(is));
  };
  put(mainPath(from), before.document, after.document);
  for (const name of NAMES) put(relatedPath(from, name), before[name], after[name]);
  return writeZip(parts);
}

function mainPath(from: WordPackage): string {
  return targets(from, '', 'officeDocument')[0] ?? 'word/document.xml';
}

function relatedPath(from: WordPackage, name: PartName): string | null {
  return targets(from, mainPath(from), name)[0] ?? null;
}

function targets({ parts }: WordPackage, path: string, type: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const bytes = parts.get(name);
  const all = bytes ? childrenOf(parseTree(bytes, name), 'Relationship') : [];
  return all
    .filter((r) => r.attributes.Type?.endsWith(`/${type}`) && r.attributes.TargetMode !== 'External')
    .map((r) => resolved(folder, r.attributes.Target ?? ''));
}

/** A leading slash means the root of the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** Nodes put at the end of a part, or behind the last child of a name. */
export function withAdded(root: XmlNode, added: readonly XmlNode[], behind?: string): XmlNode {
  if (added.length === 0) return root;
  const at = behind
    ? root.children.findLastIndex((c) => typeof c !== 'string' && c.name === behind) + 1
    : root.children.length;
  return withChildren(root, [...root.children.slice(0, at), ...added, ...root.children.slice(at)]);
}

/** The highest number that nodes of a part bear; 0 where none does. */
export const highest = (part: XmlNode | null, name: string, attribute: string): number =>
  Math.max(0, ...childrenOf(part, name).map((n) => Number(n.attributes[attribute]) || 0));
