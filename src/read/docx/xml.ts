/**
 * Bytes of one part of a Word package -> a light tree of elements with known prefixes.
 *
 * A tree, not events: numbering and styles are looked up out of order, and a paragraph must be seen whole before it is
 * known whether it joins the next. Prefixes are set from the namespace ("w:p" whatever the file calls it), so strict
 * and transitional files look alike. No DTD is accepted, so there are no entities to expand and nothing to fetch.
 */
import { SaxesParser } from 'saxes';
import { ReadError } from '../../model/message.js';

export interface Element {
  /** "w:p"; "?:name" for a namespace that is none of ours. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Deeper than any real document nests; below the point where recursion over the tree could exhaust the stack. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 20_000_000;

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/spreadsheetml(\/2006)?\/main$/, 'x'],
  [/officeDocument(\/2006)?\/relationships$/, 'r'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/office\/word\/2010\/wordml$/, 'w14'],
  [/officeDocument(\/2006)?\/math$/, 'm'],
  [/drawingml(\/2006)?\/main$/, 'a'],
  [/drawingml(\/2006)?\/diagram$/, 'dgm'],
  [/drawingml(\/2006)?\/chart$/, 'c'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/package\/2006\/(relationships|content-types)$/, ''],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
];

/**
 * Parse one part; the root element. `part` names it in errors.
 *
 * A DOCTYPE, broken XML or absurd depth is a ReadError "damaged" or "unsafe": Word would not open such a file either.
 */
export function parseXml(bytes: Uint8Array, part: string, file: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top = newElement('', {});
  const open = [top];
  const prefixes = new Map<string, string>();
  let elements = 0;
  parser.on('doctype', () => {
    throw new ReadError(file, 'unsafe', `${part} carries a document type declaration`, RESAVE);
  });
  parser.on('error', (cause) => {
    throw new ReadError(file, 'damaged', `${part} is not well-formed XML`, RESAVE, { cause });
  });
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH || ++elements > MAX_ELEMENTS)
      throw new ReadError(file, 'unsafe', `${part} nests deeper or is larger than any real document`, RESAVE);
    const element = newElement(qualified(tag.uri, tag.local, prefixes), {});
    for (const a of Object.values(tag.attributes)) element.attributes[qualified(a.uri, a.local, prefixes)] = a.value;
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)!.children.push(text);
  });
  parser.write(decode(bytes)).close();
  return top.children[0] as Element;
}

const RESAVE = 'open it in Word and save it as a new .docx';

interface Growing extends Element {
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

function newElement(name: string, attributes: Record<string, string>): Growing {
  return { name, attributes, children: [] };
}

function qualified(uri: string, local: string, prefixes: Map<string, string>): string {
  if (!uri) return local;
  let prefix = prefixes.get(uri);
  if (prefix === undefined) {
    prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?';
    prefixes.set(uri, prefix);
  }
  return prefix ? `${prefix}:${local}` : local;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Child elements, all or those of one name. An absent element has none. */
export function children(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((c): c is Element => typeof c !== 'string' && c.name === name);
}

/** Follow names down: `descend(p, 'w:pPr', 'w:numPr')`. */
export function descend(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce((at: Element | undefined, name) => child(at, name), element);
}

/** The w:val attribute. */
export function value(element: Element | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** w:val as a whole number; undefined when absent or not a number. */
export function numberValue(element: Element | undefined): number | undefined {
  const n = Number.parseInt(value(element) ?? '', 10);
  return Number.isNaN(n) ? undefined : n;
}

/** An on/off property (ECMA-376 17.17.4): present without value means on; undefined when absent. */
export function onOff(element: Element | undefined): boolean | undefined {
  return element && !OFF.has(value(element) ?? 'true');
}

const OFF = new Set(['0', 'false', 'off', 'none']);

export function textOf(element: Element): string {
  return element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');
}
