/** What the table of service levels cannot show: tiers that do not meet, and the last day to claim a credit. */
import type { Inline, MemoNode } from '../../model/memo.js';
import type { CellValue } from '../compare/cells.js';
import { claimDeadline } from '../values/claim-deadline.js';
import { type TierFault, tierFaults } from '../values/tier-faults.js';
import { type Context, text } from './context.js';

/** Values of one platform as the memo shows them. */
export interface Levels {
  readonly platform: string;
  readonly uptimes: readonly CellValue[];
  readonly tiers: readonly CellValue[];
  readonly windows: readonly CellValue[];
  readonly periods: readonly CellValue[];
}

/** One paragraph a finding, in the order of the platforms. Tables that conflict with each other are not looked into. */
export function serviceLevelNotes(context: Context, platforms: readonly Levels[]): MemoNode[] {
  return platforms.flatMap((levels) => [...faultNotes(context, levels), ...deadlineNotes(context, levels)]);
}

function faultNotes(context: Context, { platform, uptimes, tiers }: Levels): MemoNode[] {
  const [only] = tiers;
  if (!only || tiers.length > 1) return [];
  const committed = uptimes.length === 1 && typeof uptimes[0]?.value === 'number' ? uptimes[0].value : null;
  return tierFaults(only.value, committed).map((fault) => note(context, platform, only, describe(fault)));
}

function describe({ kind, from, to }: TierFault): string {
  if (kind === 'overlap') return `two tiers apply between ${from} % and ${to} %.`;
  return from === to ? `no tier applies at exactly ${from} %.` : `no tier applies from ${from} % up to ${to} %.`;
}

function deadlineNotes(context: Context, { platform, windows, periods }: Levels): MemoNode[] {
  const [only] = windows;
  const { date } = context.options;
  const period = periods.length === 1 ? CALENDAR.find((name) => name === periods[0]?.value) : undefined;
  const deadline = only && windows.length === 1 ? claimDeadline(only.value, date, period) : null;
  return deadline
    ? [note(context, platform, only!, `a credit for an outage on ${date} must be claimed by ${deadline}.`)]
    : [];
}

/** Periods that end on a day of the calendar; others, and none, are taken for a month, as in the table. */
const CALENDAR = ['month', 'quarter', 'year'] as const;

function note(context: Context, platform: string, value: CellValue, words: string): MemoNode {
  const [term] = value.terms;
  const cite: Inline[] = term
    ? [text(' '), { type: 'cite', cite: context.cite(platform, term.document, term.block) }]
    : [];
  return { type: 'paragraph', content: [text(`${context.nameOf(platform)}: ${words}`), ...cite] };
}
