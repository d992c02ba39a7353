/**
 * Whether a paragraph begins between two lines: the rules, in the order in which they are asked.
 *
 * Gaps, labels, changes of size and weight, and indents add to the width of the line before; a line that goes on in lower case joins in
 * spite of most signs.
 */
import { parseLabel } from '../../text/number-label.js';
import type { Column } from './columns.js';
import type { Line } from './line.js';
import { BULLET, followsLabel, isBareNumber, isInlineList, isRunningOn } from './line-label.js';
import type { Measures } from './measures.js';
import type { Paragraph } from './paragraphs.js';

/** Two lines in reading order, and what the rules ask about them. */
export interface Step {
  readonly a: Line;
  readonly b: Line;
  readonly rest: readonly Line[];
  readonly after: Line | null;
  readonly open: Paragraph;
  /** The latest paragraphs, `open` the last of them. */
  readonly recent: readonly Paragraph[];
  /** False at the end of a column or page, and where the end of a former page was taken out between. */
  readonly sameColumn: boolean;
  readonly column: Column;
  readonly measures: Measures;
  /** The line before ends a sentence. */
  readonly ended: boolean;
  readonly label: string | null;
  /** The line before breaks off earlier than it had to. */
  readonly short: boolean;
  /** How far the line starts to the right of the one before, column edges aside. */
  readonly shift: number;
}

export const SENTENCE_END = /[.;:!?]["”’)]?$/;

export function beginsParagraph(step: Step): boolean {
  for (const rule of RULES) {
    const verdict = rule(step);
    if (verdict !== null) return verdict;
  }
  return false;
}

/** "(30) days" after "thirty": the same number again, however wide the gap. */
const repeatsNumber = (above: string, below: string): boolean =>
  /\p{Ll}$/u.test(above) && /^\(\d{1,3}\) \p{Ll}/u.test(below);

/** A sentence that has not ended goes on in lower case; an address opens in lower case too. */
export function goesOn(b: Line, ended: boolean, label: string | null): boolean {
  return !ended && label === null && /^(?!https?:|www\.)\p{Ll}/u.test(b.text);
}

type Verdict = boolean | null;

/** True: a paragraph begins; false: the line goes on; null: this rule cannot tell. The first to tell decides. */
const RULES: readonly ((step: Step) => Verdict)[] = [
  ({ a, b, label }) => (label === null && repeatsNumber(a.text, b.text) ? false : null),
  ({ sameColumn, a, b, ended, label }) =>
    !sameColumn && goesOn(b, ended, label) && Math.abs(a.size - b.size) < 0.5 ? false : null,
  ({ a }) => yes(isContentsLine(a.text)),
  ({ a, b }) =>
    yes(Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size) && a.text.length > 1 && b.text.length > 1),
  (step) => yes(hasGap(step)),
  ({ sameColumn, a, b }) => yes(sameColumn && b.y < a.y - 2),
  (step) => yes(changesWeight(step)),
  (step) => yes(opensDefinition(step)),
  (step) => yes(opensSetIn(step)),
  (step) => yes(opensAttachment(step)),
  (step) => yes(standsAlone(step)),
  (step) => yes(opensNamed(step)),
  (step) => yes(opensItem(step)),
  (step) => (step.short ? !isCentredPair(step) : null),
  (step) => yes(isIndented(step)),
];

const yes = (sure: boolean): Verdict => (sure ? true : null);

/** A sentence that goes on in lower case bridges a wider gap: a raised note, a formula, a scanner's jitter. */
function hasGap({ sameColumn, a, b, ended, label, measures }: Step): boolean {
  const factor = goesOn(b, ended, label) ? 1.7 : 1.28;
  return sameColumn && b.y - a.y > measures.leading(b) * factor + 0.5;
}

function changesWeight({ a, b, open, sameColumn, short, label, ended, measures }: Step): boolean {
  const heads = (line: Line) => (line.bold > 0.9 || line.size > measures.bodySize * 1.08) && line.text.length < 140;
  if (a.bold > 0.9 === b.bold > 0.9 || !(heads(a) || heads(b))) return false;
  const isBelowHeading = b.bold < 0.1 && b.marked[0]?.[0] !== 0 && open.lines.every((line) => line.bold > 0.99);
  if (isBelowHeading && (label ? label !== BULLET : !ended && /^\p{Lu}/u.test(b.text))) return true;
  return short || (b.bold > 0.9 && SENTENCE_END.test(a.text) && !(sameColumn && measures.spaced));
}

/** “Term” means …, after another definition that has ended: one a paragraph. Elsewhere a line may break there by chance. */
function opensDefinition({ b, open, sameColumn, ended, measures }: Step): boolean {
  if (!ended || (sameColumn && measures.spaced)) return false;
  return DEFINITION.test(b.text) && DEFINITION.test(open.lines[0]!.text);
}

const DEFINITION = /^["“][^"”]{2,60}["”]\s+(?:means?|shall mean|has the meaning|have the meaning|refers to)\b/;

/** Set in where this paper's paragraphs begin, just below another line set in there: a paragraph of one line, then the next. */
function opensSetIn({ a, b, sameColumn, ended, label, measures }: Step): boolean {
  return sameColumn && Math.abs(a.x0 - b.x0) < 1 && measures.setsIn(b) && !goesOn(b, ended, label);
}

/** "Schedule 1" with nothing after it, below a sentence that has ended. */
function opensAttachment({ b, after, ended, short }: Step): boolean {
  if (!ended || /[:.;,]$/.test(b.text) || (after && /^\p{Ll}/u.test(after.text))) return false;
  const parsed = parseLabel(b.text);
  return parsed?.kind === 'named' && (parsed.rest === '' || (short && isNamedAlone(parsed.rest)));
}

const isNamedAlone = (rest: string) => /^\p{Lu}/u.test(rest) && rest.length < 80;

/** The first line of a page or column with a gap below, no full stop, and nothing left to end above: a heading. */
function standsAlone({ a, b, after, sameColumn, column, ended, measures }: Step): boolean {
  if (sameColumn || !ended || !after || SENTENCE_END.test(b.text) || /^\p{Ll}/u.test(b.text)) return false;
  const hasRoom = measures.right(column) - b.x1 > after.firstWord + after.space;
  return hasRoom && after.y - b.y > measures.leading(b) * 1.28 + 0.5 && a.text.length > 1;
}

/** "Section 1.2 Provider shall …" below a sentence that has ended, after "Section 1.1" has opened a paragraph. */
function opensNamed({ b, recent, ended }: Step): boolean {
  const parsed = ended ? parseLabel(b.text) : null;
  if (parsed?.kind !== 'named' || !/^\p{Lu}/u.test(parsed.rest)) return false;
  return recent.some(({ lines }) => {
    const before = parseLabel(lines[0]!.text);
    return before?.kind === 'named' && followsLabel(before.label, parsed.label);
  });
}

/** A label at the start of a line opens an item when the text before it has come to an end, or hangs differently. */
function opensItem({ a, b, rest, open, recent, label, short, ended }: Step): boolean {
  if (label === null || isRunningOn(label, textOf(open))) return false;
  if (
    !label.startsWith(BULLET) &&
    isInlineList(
      label,
      [b, ...rest].map((line) => line.text),
    )
  )
    return false;
  if (short) return true;
  const isNext = recent.some((paragraph) => followsLabel(paragraph.label, label));
  if (isBareNumber(label, b.text)) return ended && isNext && b.tabbed;
  const [first, second] = open.lines;
  const hanging = second ? second.x0 : null;
  if (ended && (Math.abs(b.x0 - (hanging ?? a.x0)) > b.size * 0.5 || isNext)) return true;
  if (/(?:^|\s)(?:and|or)$/.test(a.text)) return true;
  if (a.text.endsWith(',') && Math.abs(b.x0 - a.x0) > b.size * 0.8) return true;
  const hangs = open.label !== null && first && hanging !== null && Math.abs(hanging - first.x0) > b.size * 0.8;
  return Boolean(hangs && Math.abs(b.x0 - first.x0) < 2);
}

function textOf({ lines, label }: Paragraph): string {
  const text = lines.map((line) => line.text).join(' ');
  return label ? text.slice(label.length) : text;
}

/** A line of a table of contents: leader dots and a page number at its end. */
export function isContentsLine(text: string): boolean {
  return /(?:\. ?){4,}\s*\d{1,4}$|…\s*\d{1,4}$/.test(text.slice(-40));
}

/** Lines of one centred heading. */
function isCentredPair(step: Step): boolean {
  return step.a.bold > 0.9 && step.b.bold > 0.9 && areCentred(step);
}

function areCentred({ a, b, sameColumn, column, measures }: Step): boolean {
  const right = measures.right(column);
  return sameColumn && isCentred(a, column, right) && isCentred(b, column, right);
}

export function isCentred(line: Line, column: Column, right: number): boolean {
  return Math.abs((line.x0 + line.x1) / 2 - (column.x0 + right) / 2) < 6 && line.x0 > column.x0 + 12;
}

/** A first line set in: the next one starts further left again, or is parted by a gap. */
function isIndented(step: Step): boolean {
  const { a, b, after, open, sameColumn, ended, shift, measures } = step;
  if (shift <= b.size * 0.7 || areCentred(step)) return false;
  const comesBack = after !== null && after.x0 < b.x0 - b.size * 0.5;
  if (!sameColumn) return ended && comesBack;
  const hangs = open.lines.length === 1 && (open.label !== null || a.tabbed);
  return !hangs && (after === null || comesBack || after.y - b.y > measures.leading(b) * 1.28);
}
