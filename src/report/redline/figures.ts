/**
 * Figures that changed: periods, shares, amounts, dates, other counts. A figure is read with its unit from the whole
 * passage, because the unit often stands outside the change: "within [30/60] days".
 */
import { diffTokens } from '../../text/diff-tokens.js';
import { findNumbers } from '../../text/numbers.js';
import type { Hunk } from './hunk.js';
import type { Force, Signal } from './signal.js';

type FigureKind = 'period' | 'share' | 'amount' | 'date' | 'count';

interface Figure {
  readonly kind: FigureKind;
  /** Equal for equal figures, however written. */
  readonly value: string;
  /** As written, with its unit. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

const UNIT =
  /^[\s-]{0,2}(?:(?:calendar|consecutive|business|working|full|additional|more|continuous)\s)?(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?:['’]s?)?(?![\p{L}\p{N}])/iu;
const BUSINESS = /business|working/i;

const FORCE: Readonly<Record<FigureKind, Force>> = {
  period: 'decisive',
  share: 'decisive',
  amount: 'decisive',
  date: 'plain',
  count: 'slight',
};

/** One signal per figure changed, added or removed; figures that only changed their place or spelling give none. */
export function figureSignals(oldText: string, newText: string, hunks: readonly Hunk[]): Signal[] {
  const removed = touched(
    figuresOf(oldText),
    hunks.map((hunk) => [hunk.oldStart, hunk.oldStart + hunk.removed.length]),
  );
  const added = touched(
    figuresOf(newText),
    hunks.map((hunk) => [hunk.newStart, hunk.newStart + hunk.added.length]),
  );
  const gone = withoutEqual(removed, added);
  const come = withoutEqual(added, removed);
  const signals: Signal[] = [];
  for (const figure of gone) {
    const at = come.findIndex(({ kind }) => kind === figure.kind);
    const [answer] = at < 0 ? [] : come.splice(at, 1);
    signals.push({
      force: FORCE[figure.kind],
      reason: answer ? `${figure.shown} → ${answer.shown}` : `${NAMES[figure.kind]} removed: ${figure.shown}`,
    });
  }
  for (const { kind, shown } of come) signals.push({ force: FORCE[kind], reason: `${NAMES[kind]} added: ${shown}` });
  return signals;
}

const NAMES: Readonly<Record<FigureKind, string>> = {
  period: 'period',
  share: 'percentage',
  amount: 'amount',
  date: 'date',
  count: 'number',
};

/** Figures of a text with offsets. Number words without a unit ("one or more") are prose, and no figures. */
export function figuresOf(text: string): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  for (const token of diffTokens(text).tokens) {
    const start = at + token.gap.length;
    at = start + token.text.length;
    if (token.kind === 'date') figures.push({ kind: 'date', value: token.key, shown: token.text, start, end: at });
    if (token.kind !== 'figure') continue;
    const figure = figureAt(text, token.text, start, at);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureAt(text: string, written: string, start: number, end: number): Figure | null {
  const value = findNumbers(written.replace(/^\./, '0.'))[0]?.value;
  if (value === undefined) return null;
  if (/%|per\s?cent/i.test(written)) return { kind: 'share', value: `${value}%`, shown: written, start, end };
  const currency = /^(?:[A-Z]{2,3}\$?|[$€£¥])/.exec(written)?.[0];
  if (currency) return { kind: 'amount', value: `${currency}${value}`, shown: written, start, end };
  const unit = UNIT.exec(text.slice(end, end + 40));
  if (unit) {
    const name = unit[1]!.toLowerCase().replace(/s$/, '');
    const shown = text.slice(start, end + unit[0].length);
    return {
      kind: 'period',
      value: `${value} ${BUSINESS.test(unit[0]) ? 'b ' : ''}${name}`,
      shown,
      start,
      end: end + unit[0].length,
    };
  }
  return /\d/.test(written) ? { kind: 'count', value: String(value), shown: written, start, end } : null;
}

function touched(figures: readonly Figure[], ranges: readonly (readonly [number, number])[]): Figure[] {
  return figures.filter(({ start, end }) => ranges.some(([from, to]) => from < to && start < to && from < end));
}

function withoutEqual(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const rest = others.map(({ value }) => value);
  return figures.filter(({ value }) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
