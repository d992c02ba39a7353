/**
 * Bytes of one part of a Word package ↔ a light tree that keeps names as the file spells them, so that what is not changed is written
 * back as it was. Comments and processing instructions are dropped: Word keeps neither.
 *
 * Nodes are never changed: an edit makes a new node with the old children in it.
 */
import { SaxesParser } from 'saxes';
import { xmlText } from '../xml.js';

export interface XmlNode {
  /** "w:p" */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}

export type XmlChild = XmlNode | string;

/** Said instead of marking changes wrongly; the caller then builds a clean document. */
export class CannotTrack extends Error {
  override readonly name = 'CannotTrack';
}

/** @throws CannotTrack when it is not XML as Word writes it */
export function parseTree(bytes: Uint8Array, part: string): XmlNode {
  const parser = new SaxesParser({ position: false });
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [top];
  const refuse = () => {
    throw new CannotTrack(`${part} is not XML as Word writes it`);
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    const node: Growing = { name, attributes: { ...(attributes as Record<string, string>) }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => {
      if (open.length > 1) open.at(-1)?.children.push(text);
    });
  parser.write(decoded(bytes)).close();
  return top.children[0] as XmlNode;
}

interface Growing extends XmlNode {
  readonly children: XmlChild[];
}

function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replace(/^<\?xml[^>]*\?>/, '');
}

export function writeTree(root: XmlNode): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  writeNode(root, parts);
  return parts.join('');
}

function writeNode(node: XmlNode, parts: string[]): void {
  parts.push(`<${node.name}`);
  for (const [name, value] of Object.entries(node.attributes)) parts.push(` ${name}="${attributeText(value)}"`);
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children)
    if (typeof child === 'string') parts.push(xmlText(child).replaceAll('\r', '&#13;'));
    else writeNode(child, parts);
  parts.push(`</${node.name}>`);
}

const attributeText = (value: string): string => xmlText(value).replace(/[\t\n\r]/g, (c) => `&#${c.codePointAt(0)};`);

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlChild[] = [],
): XmlNode {
  return { name, attributes, children };
}

export const withChildren = (node: XmlNode, children: readonly XmlChild[]): XmlNode => ({ ...node, children });

export const isNode = (child: XmlChild): child is XmlNode => typeof child !== 'string';

export const nodesOf = (node: XmlNode | null | undefined): XmlNode[] => (node?.children ?? []).filter(isNode);

export const childOf = (node: XmlNode | null | undefined, name: string): XmlNode | undefined =>
  nodesOf(node).find((c) => c.name === name);

export const childrenOf = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  nodesOf(node).filter((c) => c.name === name);

export const childrenBut = (node: XmlNode, name: string): XmlChild[] =>
  node.children.filter((c) => !isNode(c) || c.name !== name);

/** The node with others put before its first child of these names; at the end where it has none. */
export function withBefore(node: XmlNode, added: readonly XmlNode[], ...names: readonly string[]): XmlNode {
  if (added.length === 0) return node;
  const first = node.children.findIndex((c) => isNode(c) && names.includes(c.name));
  const at = first < 0 ? node.children.length : first;
  return withChildren(node, [...node.children.slice(0, at), ...added, ...node.children.slice(at)]);
}

/** The w:val of a child; undefined when either is absent. */
export const settingOf = (node: XmlNode | null | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val'];

export function textOf(node: XmlNode): string {
  return node.children.map((c) => (isNode(c) ? textOf(c) : c)).join('');
}

/** Every node under this one, itself first, in the file's order. */
export function* nodesUnder(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) if (isNode(child)) yield* nodesUnder(child);
}

/** The tree with some of its nodes replaced by others, or by none; a replacement is not looked into. */
export function replaceNodes(root: XmlNode, replacements: ReadonlyMap<XmlNode, readonly XmlNode[]>): XmlNode {
  let changed = false;
  const children = root.children.flatMap((child): readonly XmlChild[] => {
    if (!isNode(child)) return [child];
    const replaced = replacements.get(child) ?? [replaceNodes(child, replacements)];
    if (replaced.length !== 1 || replaced[0] !== child) changed = true;
    return replaced;
  });
  return changed ? withChildren(root, children) : root;
}
