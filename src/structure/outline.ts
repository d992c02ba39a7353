/**
 * The outline: for each block the labels from the outermost section inwards, the headings over it, and the lead-in of its list.
 *
 * A stack of open sections is kept. A label opens a section below the one it belongs to: "2.7" below "2", "(a)" below whatever
 * numbered paragraph is open, "(i)" below "(a)". Headings without numbers open sections by their level. The stack never trusts
 * indentation alone: the same paper prints differently in Word and PDF.
 */

import { type LabelStyle, readLabel } from './label-style.js';
import type { LabelledBlock } from './labels.js';

export interface Place {
  readonly path: readonly string[];
  readonly headings: readonly string[];
  /** Index of the block that leads this list in; null outside lists. */
  readonly leadIn: number | null;
}

interface Section {
  readonly label: string | null;
  readonly style: LabelStyle | null;
  readonly heading: string | null;
  /** True when a heading of its own line opened it, false for numbered text. */
  readonly own: boolean;
  /** Heading level from the format, or our rank for attachments and named sections; null for numbered text. */
  readonly level: number | null;
}

interface LeadIn {
  readonly block: number;
  readonly depth: number;
}

export function outline(blocks: readonly LabelledBlock[]): Place[] {
  const numberedHeadings = blocks.filter((b) => b.kind === 'heading' && b.label !== null).length >= 3;
  const stack: Section[] = [];
  const leads: LeadIn[] = [];
  return blocks.map((block, i) => {
    const own = openSection(stack, block, numberedHeadings);
    closeLists(stack, block);
    const place = placeOf(stack, block, own, leadInOf(leads, stack, block));
    if (/[:–—]$/.test(block.text) && block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'toc') {
      leads.push({ block: i, depth: stack.length });
    }
    return place;
  });
}

function placeOf(stack: readonly Section[], block: LabelledBlock, own: boolean, leadIn: number | null): Place {
  const above = own && isHeading(block) ? stack.slice(0, -1) : stack;
  return {
    path: stack.flatMap((s) => (s.label === null ? [] : [s.label])),
    headings: above.flatMap((s) => (s.heading === null ? [] : [s.heading])),
    leadIn,
  };
}

const isHeading = (block: LabelledBlock): boolean => block.kind === 'heading';

/** Opens the section that a label or heading begins; false when the block begins none. */
function openSection(stack: Section[], block: LabelledBlock, numberedHeadings: boolean): boolean {
  if (block.kind === 'title' || block.kind === 'toc' || block.kind === 'tableRow' || block.kind === 'footnote')
    return false;
  if (block.label !== null) return openLabelled(stack, block, block.label);
  if (block.kind !== 'heading' || DATE_LINE.test(block.text)) return false;
  openHeading(stack, block, numberedHeadings);
  return true;
}

function openLabelled(stack: Section[], block: LabelledBlock, label: string): boolean {
  const style = readLabel(
    label,
    stack.map((s) => s.style).filter((s) => s !== null),
  );
  popFor(stack, style, isHeading(block));
  if (isHeading(block) && block.level !== null) popLevels(stack, block.level, style);
  const level = style.rank ?? (isHeading(block) ? block.level : null);
  stack.push({ label, style, heading: headingOf(block), own: isHeading(block), level });
  return true;
}

function headingOf(block: LabelledBlock): string | null {
  if (isHeading(block)) return block.text;
  return block.runInEnd === null ? null : block.text.slice(0, block.runInEnd).replace(/[\s.:–—-]+$/, '');
}

/** Closes what a label of this style ends: its own siblings and everything below them; a parent it names stays open. */
function popFor(stack: Section[], style: LabelStyle, own: boolean): void {
  if (style.rank !== null) popWhile(stack, (s) => s.level === null || s.level >= (style.rank ?? 0));
  else if (style.parent !== null) popBelowParent(stack, style);
  else popSiblings(stack, style, own);
}

function popBelowParent(stack: Section[], style: LabelStyle): void {
  const parent = stack.findLastIndex((s) => s.style?.key === style.parent);
  if (parent >= 0) stack.splice(parent + 1);
  else popWhile(stack, (s) => s.style !== null && s.style.form !== 'named' && s.style.depth >= style.depth);
}

function popSiblings(stack: Section[], style: LabelStyle, own: boolean): void {
  const sibling = siblingOf(stack, style, own);
  // "1." below the heading "3. Fees" begins a list of its own.
  if (!own && style.ordinal === 1 && stack[sibling]?.own) return;
  // "1." under a heading without a number begins anew; it is no sibling of the "1." before that heading.
  const heading = stack.findLastIndex((s) => s.label === null && s.heading !== null);
  if (style.ordinal === 1 && heading > sibling && sibling >= 0) stack.splice(heading + 1);
  else if (sibling >= 0) stack.splice(sibling);
  else if (style.form === 'decimal') popWhile(stack, (s) => s.style?.list === true);
}

/** The open section that a label goes on after; a heading goes on after a heading, over the lists between them. */
function siblingOf(stack: readonly Section[], style: LabelStyle, own: boolean): number {
  const alike = (s: Section) => s.style?.form === style.form && s.style.depth === style.depth;
  const heading = own ? stack.findLastIndex((s) => alike(s) && s.own) : -1;
  return heading >= 0 ? heading : stack.findLastIndex(alike);
}

function popWhile(stack: Section[], closes: (s: Section) => boolean): void {
  while (stack.length && closes(stack[stack.length - 1]!)) stack.pop();
}

/** A Word heading of level 2 closes headings of level 2 and below, however they are numbered. */
function popLevels(stack: Section[], level: number, style: LabelStyle): void {
  const from = stack.findIndex(
    (s) => s.level !== null && s.level >= level && s.style?.rank == null && s.style?.key !== style.parent,
  );
  if (from >= 0) stack.splice(from);
}

function openHeading(stack: Section[], block: LabelledBlock, numberedHeadings: boolean): void {
  const level = ATTACHMENT.test(block.text) ? 0 : (block.level ?? (numberedHeadings && !block.centered ? 20 : 10));
  if (endsItemList(stack)) stack.pop();
  if (level === 20) popWhile(stack, (s) => s.level === 20 || s.style?.list === true);
  else popWhile(stack, (s) => s.level === null || s.level >= level);
  stack.push({ label: null, style: null, heading: block.text, own: true, level });
}

/** "Last updated: …" is set like a heading and heads nothing. */
const DATE_LINE = /^(?:effective|last (?:updated|modified|revised)|updated|version|published|posted|date)\b.{0,40}\d/i;

const ATTACHMENT = /^(?:annex|appendix|schedule|exhibit|attachment)\b/i;

/** Ordinary text after a list stands under the section, not under the last item. */
function closeLists(stack: Section[], block: LabelledBlock): void {
  if (block.label !== null || block.kind !== 'paragraph' || block.bullet) return;
  popWhile(stack, (s) => s.style?.list === true);
  if (endsItemList(stack)) stack.pop();
}

/** "7." below the heading "10. Liability": an item of a list, which a paragraph or heading without a number ends. */
function endsItemList(stack: readonly Section[]): boolean {
  const item = stack.at(-1);
  const isBare = (s: Section | undefined) => s?.style?.form === 'decimal' && s.style.depth === 1;
  return isBare(item) && !item?.own && stack.some((s) => isBare(s) && s.own);
}

function leadInOf(leads: LeadIn[], stack: readonly Section[], block: LabelledBlock): number | null {
  const inList = block.kind === 'listItem' || block.bullet || block.label !== null || block.kind === 'tableRow';
  if (block.kind === 'heading' || !inList) leads.length = 0;
  const depth = stack.length - (block.label === null ? 0 : 1);
  while (leads.length && leads[leads.length - 1]!.depth > depth) leads.pop();
  return leads.length ? leads[leads.length - 1]!.block : null;
}
