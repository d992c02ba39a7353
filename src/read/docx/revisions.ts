/**
 * Tracked changes: which text belongs to the view asked for, and who changed how much.
 *
 * A run carries the marks of every change around it. "Accept" drops what was deleted or moved away, "reject" what was
 * inserted or moved here; text without marks is in both.
 */

import type { Message } from '../../model/message.js';
import { entryOf } from './entry-of.js';
import { child, type Element } from './xml.js';

export type Mark = 'insertion' | 'deletion' | 'moveTo' | 'moveFrom';
export type Revisions = 'accept' | 'reject';

const MARKS: Readonly<Record<string, Mark>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveTo': 'moveTo',
  'w:moveFrom': 'moveFrom',
};

/** The mark that an element sets on what it holds; undefined for any other element. */
export function markOf(element: Element): Mark | undefined {
  return entryOf(MARKS, element.name);
}

/** Marks among the direct children: how a paragraph mark (w:rPr), a row (w:trPr) or a numbering (w:numPr) is marked. */
export function marksIn(properties: Element | undefined): readonly Mark[] {
  if (!properties) return NO_MARKS;
  const marks: Mark[] = [];
  for (const name of Object.keys(MARKS)) if (child(properties, name)) marks.push(MARKS[name]!);
  return marks;
}

export const NO_MARKS: readonly Mark[] = [];

/** True when text so marked is not part of the view. */
export function isDropped(marks: readonly Mark[], revisions: Revisions): boolean {
  const [first, second] = revisions === 'accept' ? ACCEPT_DROPS : REJECT_DROPS;
  return marks.some((mark) => mark === first || mark === second);
}

const ACCEPT_DROPS = ['deletion', 'moveFrom'] as const;
const REJECT_DROPS = ['insertion', 'moveTo'] as const;

/** Changes and their authors anywhere in a part; null when it has none. */
export function revisionMessage(parts: readonly Element[], revisions: Revisions): Message | null {
  const counts = new Map<string, Set<string>>();
  const authors = new Set<string>();
  parts.forEach((part, index) => {
    visit(part, (element) => {
      const what = entryOf(COUNTED, element.name);
      if (what === undefined) return;
      const key = `${index}:${element.attributes['w:id']}`;
      counts.set(what, (counts.get(what) ?? new Set()).add(key));
      authors.add(element.attributes['w:author'] || 'an unnamed author');
    });
  });
  if (counts.size === 0) return null;
  const sum = [...counts].map(([what, ids]) => `${ids.size} ${what}${ids.size === 1 ? '' : 's'}`).join(', ');
  const read = revisions === 'accept' ? 'read as if all were accepted' : 'read as if all were rejected';
  return { code: 'tracked-changes', message: `Tracked changes by ${[...authors].join(', ')}: ${sum}; ${read}.` };
}

/** moveFrom is left out: each move is counted where it arrives. */
const COUNTED: Readonly<Record<string, string>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveTo': 'move',
  'w:cellIns': 'inserted cell',
  'w:cellDel': 'deleted cell',
  'w:pPrChange': 'change of paragraph format',
  'w:rPrChange': 'change of character format',
};

function visit(element: Element, seen: (element: Element) => void): void {
  seen(element);
  for (const inner of element.children) if (typeof inner !== 'string') visit(inner, seen);
}
