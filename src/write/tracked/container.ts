/** The content of a body, cell, note or text box, old and new → the old with every change marked. */
import type { DiffOp } from '../../model/change.js';
import { type Edit, editsOf } from './edits.js';
import type { Importer } from './import.js';
import { type Characters, type Leaf, type ParagraphText, paragraphText, spelledFields, textBoxes } from './leaves.js';
import { isNoteReference, type Notes, noteKind } from './notes.js';
import { type Align, pairUnits, type Step } from './pairing.js';
import { markEdits } from './paragraph.js';
import type { Reformat } from './reformat.js';
import { markParagraph, markRow, type StampClock, type Stamps } from './stamps.js';
import { withTail } from './tail.js';
import { cellsOf, emptyParagraph, endsSection, mapParagraphs, rowsOf, rowText, type Unit, unitsOf } from './units.js';
import { nodesUnder, replaceNodes, withBefore, type XmlNode } from './xml-tree.js';

export interface Marking {
  readonly align: Align;
  readonly diff: (left: string, right: string) => DiffOp[];
  readonly characters: Characters;
  readonly stamps: StampClock;
  readonly importer: Importer;
  readonly notes: Notes;
  readonly reformat: Reformat;
  /** A name for the next move. */
  readonly moveName: () => string;
}

function markContainer(old: XmlNode, new_: XmlNode, marking: Marking): XmlNode {
  const [olds, news] = [unitsOf(old, marking.characters), unitsOf(new_, marking.characters)];
  return markUnits(old, olds, news, pairUnits(olds, news, marking.align), marking);
}

/** Each old unit's place is taken by what it has become, with what is put in behind it. */
export function markUnits(
  container: XmlNode,
  olds: readonly Unit[],
  news: readonly Unit[],
  steps: readonly Step[],
  marking: Marking,
): XmlNode {
  const became = new Map<XmlNode, XmlNode[]>();
  const names = new Map<number, string>();
  const lead: XmlNode[] = [];
  let behind = lead;
  for (const step of steps) {
    const [old, new_] = [olds[step.old ?? -1]?.node, news[step.new ?? -1]?.node];
    const name = step.move === null ? null : (names.get(step.move) ?? marking.moveName());
    if (step.move !== null && name !== null) names.set(step.move, name);
    if (old) {
      behind = new_ ? markPair(old, new_, marking) : struck(old, name, marking);
      became.set(old, behind);
    } else if (new_) {
      const apart = new_.name === 'w:tbl' && behind.at(-1)?.name === 'w:tbl';
      behind.push(...(apart ? [newEmpty(marking)] : []), ...putIn(new_, name, marking));
    }
  }
  return placed(container, olds, lead, became, marking);
}

function placed(
  container: XmlNode,
  olds: readonly Unit[],
  lead: readonly XmlNode[],
  became: Map<XmlNode, XmlNode[]>,
  marking: Marking,
): XmlNode {
  olds.forEach(({ node }, i) => {
    const here = became.get(node);
    const endsWithTable = here && here.length > 1 && here.at(-1)?.name === 'w:tbl';
    const next = olds[i + 1]?.node.name ?? (container.name === 'w:tc' ? 'w:tbl' : undefined);
    if (endsWithTable && next === 'w:tbl') here.push(newEmpty(marking));
  });
  const last = olds.at(-1)?.node;
  const tail = last && became.get(last);
  if (last && tail) became.set(last, withTail(tail, last, marking.stamps.wholes));
  const first = olds[0]?.node;
  if (first && lead.length) {
    const apart = first.name === 'w:tbl' && lead.at(-1)?.name === 'w:tbl' ? [newEmpty(marking)] : [];
    became.set(first, [...lead, ...apart, ...(became.get(first) ?? [first])]);
  }
  const whole = replaceNodes(container, became);
  // Into a container that held nothing, before the properties of its section.
  return first ? whole : withBefore(whole, lead, 'w:sectPr');
}

const newEmpty = ({ stamps }: Marking): XmlNode => markParagraph(emptyParagraph(), 'w:ins', stamps.wholes);

function markPair(old: XmlNode, new_: XmlNode, marking: Marking): XmlNode[] {
  return [old.name === 'w:tbl' ? markTable(old, new_, marking) : markedParagraph(old, new_, marking)];
}

function markedParagraph(old: XmlNode, new_: XmlNode, marking: Marking): XmlNode {
  const { characters, diff, importer } = marking;
  const [node, other] = [spelledFields(old), paragraphText(spelledFields(new_), characters)];
  const text = paragraphText(node, characters);
  const edits = text.text === other.text ? [] : editsOf(diff(text.text, other.text), text, other);
  const stamps = marking.stamps.words();
  const edited = edits.length ? markEdits(node, text, other, edits, importer.leaf, stamps) : old;
  for (const [a, b] of sharedNotes(text, other, edits)) markNote(a, b, marking);
  return marking.reformat(markBoxes(edited, new_, marking), old, new_);
}

/** References to notes outside every edit, old and new. */
function sharedNotes(old: ParagraphText, new_: ParagraphText, edits: readonly Edit[]): [Leaf, Leaf][] {
  const outside = (leaf: Leaf, from: 'from' | 'newFrom', to: 'to' | 'newTo') =>
    isNoteReference(leaf.node) && !edits.some((e) => e[from] <= leaf.start && leaf.end <= e[to]);
  const olds = old.leaves.filter((l) => outside(l, 'from', 'to'));
  const news = new_.leaves.filter((l) => outside(l, 'newFrom', 'newTo'));
  return olds.length === news.length ? olds.map((l, i): [Leaf, Leaf] => [l, news[i] as Leaf]) : [];
}

function markNote(old: Leaf, new_: Leaf, marking: Marking): void {
  const { notes } = marking;
  const [a, b] = [notes.find('old', old.node), notes.find('new', new_.node)];
  if (!a || !b) return;
  const by = markContainer(a, b, marking);
  if (by !== a) notes.replace(noteKind(old.node), a, by);
}

/** Text boxes are compared one by one where the paragraph has as many as before. */
function markBoxes(paragraph: XmlNode, new_: XmlNode, marking: Marking): XmlNode {
  const [olds, news] = [textBoxes(paragraph), textBoxes(new_)];
  if (olds.length === 0 || olds.length !== news.length) return paragraph;
  return replaceNodes(
    paragraph,
    new Map(olds.map((box, i) => [box, [markContainer(box, news[i] as XmlNode, marking)]])),
  );
}

function struck(node: XmlNode, move: string | null, { characters, stamps: { wholes: stamps } }: Marking): XmlNode[] {
  if (node.name === 'w:tbl') return [markRows(node, 'w:del', stamps)];
  const { openField } = paragraphText(node, characters);
  const keepsEnd = endsSection(node) || openField;
  const spares = (run: XmlNode) => openField && [...nodesUnder(run)].some((n) => FIELD_MARKS.has(n.name));
  if (move === null || keepsEnd) return [markParagraph(node, 'w:del', stamps, { keepsEnd, spares })];
  return between('w:moveFromRange', move, markParagraph(node, 'w:moveFrom', stamps), stamps);
}

const FIELD_MARKS = new Set(['w:fldChar', 'w:instrText']);

function putIn(node: XmlNode, move: string | null, { importer, stamps: { wholes: stamps } }: Marking): XmlNode[] {
  if (node.name === 'w:tbl') return [markRows(importer.table(node), 'w:ins', stamps)];
  if (move === null) return [markParagraph(importer.paragraph(node), 'w:ins', stamps)];
  return between('w:moveToRange', move, markParagraph(importer.paragraph(node), 'w:moveTo', stamps), stamps);
}

function between(range: string, name: string, paragraph: XmlNode, { stamp }: Stamps): XmlNode[] {
  const start = stamp(`${range}Start`, { 'w:name': name });
  const end: XmlNode = { name: `${range}End`, attributes: { 'w:id': start.attributes['w:id'] ?? '' }, children: [] };
  return [start, paragraph, end];
}

function markRows(table: XmlNode, mark: 'w:ins' | 'w:del', stamps: Stamps): XmlNode {
  return replaceNodes(table, new Map(rowsOf(table).map((row) => [row, [wholeRow(row, mark, stamps)]])));
}

function wholeRow(row: XmlNode, mark: 'w:ins' | 'w:del', stamps: Stamps): XmlNode {
  const cells = cellsOf(row).map(
    (cell) => [cell, [mapParagraphs(cell, (p) => markParagraph(p, mark, stamps))]] as const,
  );
  return markRow(replaceNodes(row, new Map(cells)), mark, stamps);
}

/** Row by row; rows that have as many cells as before are compared cell by cell. */
function markTable(old: XmlNode, new_: XmlNode, marking: Marking): XmlNode {
  const { characters, align, importer } = marking;
  const stamps = marking.stamps.wholes;
  const rows = (table: XmlNode) =>
    rowsOf(table).map((node) => {
      const cells = rowText(node, characters);
      return { kind: 'row' as const, node, cells, text: cells.join(' | ') };
    });
  const [olds, news] = [rows(old), rows(new_)];
  const became = new Map<XmlNode, XmlNode[]>();
  const lead: XmlNode[] = [];
  let behind = lead;
  for (const step of pairUnits(olds, news, align)) {
    const [a, b] = [olds[step.old ?? -1]?.node, news[step.new ?? -1]?.node];
    const inserted = b ? [wholeRow(importer.table(b), 'w:ins', stamps)] : [];
    if (!a) behind.push(...inserted);
    else {
      const alike = b && cellsOf(a).length === cellsOf(b).length;
      behind = alike ? [markCells(a, b, marking)] : [wholeRow(a, 'w:del', stamps), ...inserted];
      became.set(a, behind);
    }
  }
  const first = olds[0]?.node;
  if (first && lead.length) became.set(first, [...lead, ...(became.get(first) ?? [first])]);
  return replaceNodes(old, became);
}

function markCells(old: XmlNode, new_: XmlNode, marking: Marking): XmlNode {
  const news = cellsOf(new_);
  return replaceNodes(
    old,
    new Map(cellsOf(old).map((cell, i) => [cell, [markContainer(cell, news[i] as XmlNode, marking)]])),
  );
}
