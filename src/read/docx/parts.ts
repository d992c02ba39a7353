/**
 * A package -> the parts of a Word document, found by relationship as Word finds them, not by file name.
 *
 * External targets are kept as addresses for links and never opened.
 */
import { ReadError } from '../../model/message.js';
import type { Package } from './package.js';
import { children, type Element, parseXml } from './xml.js';

export interface Relationship {
  /** Last segment of the type's address: "hyperlink", "footnotes". */
  readonly type: string;
  /** Path in the package, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

export interface Part {
  readonly root: Element;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

export interface WordParts {
  readonly main: Part;
  /** Every part of that relationship type that the main part names, in its order. */
  readonly related: (type: string) => Part[];
  /** Document properties (docProps/core.xml), if any. */
  readonly properties: Element | null;
  readonly names: readonly string[];
}

export function openWordParts(from: Package, file: string): WordParts {
  const load = (path: string) => loadPart(from, path, file);
  const top = relationshipsOf(from, '', file);
  const mainPath = targetOf(top, 'officeDocument') ?? 'word/document.xml';
  const main = load(mainPath);
  if (main?.root.name !== 'w:document') throw notWord(from.names, file);
  const related = (type: string) =>
    [...main.relationships.values()]
      .filter((r) => r.type === type && !r.external)
      .map((r) => load(r.target))
      .filter((part) => part !== null);
  const properties = load(targetOf(top, 'core-properties') ?? 'docProps/core.xml')?.root ?? null;
  return { main, related, properties, names: from.names };
}

function loadPart(from: Package, path: string, file: string): Part | null {
  const bytes = from.parts.get(path);
  return bytes ? { root: parseXml(bytes, path, file), relationships: relationshipsOf(from, path, file) } : null;
}

function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((r) => r.type === type && !r.external)?.target;
}

/** Relationships of a part; of the package itself for path "". */
function relationshipsOf(from: Package, path: string, file: string): Map<string, Relationship> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const bytes = from.parts.get(name);
  const found = new Map<string, Relationship>();
  for (const { attributes } of bytes ? children(parseXml(bytes, name, file)) : []) {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    const type = (attributes.Type ?? '').replace(/^.*\//, '');
    found.set(attributes.Id ?? '', { type, external, target: external ? target : resolvePath(folder, target) });
  }
  return found;
}

/** "../media/x" from "word/" -> "media/x"; a leading slash means the root of the package. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const OTHER_CONTENTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^Index\/Document\.iwa$/, 'a Pages document'],
];

function notWord(names: readonly string[], file: string): ReadError {
  const what = OTHER_CONTENTS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const found = what ? `it is ${what}, not a Word document` : 'it is a zip archive without a Word document in it';
  const remedy = what ? 'save it as .docx or PDF first' : 'unpack it and give the contract itself, as .docx or PDF';
  return new ReadError(file, 'not-a-word-file', found, remedy);
}
