/**
 * Credit tiers of a reading: ranges of availability and the credit owed for each, best level first (N10).
 *
 *     "10% below 99.9%, 25% below 99.0%" -> [{below: 99.9, at_least: 99, credit: 10}, {below: 99, credit: 25}]
 *
 * Every percentage is either a border (a comparing word or a dash stands at it) or a credit. Ranges and credits are paired in
 * their order; where their numbers differ the text is not understood and nothing is stated.
 */

export interface Tier {
  readonly [key: string]: number | string | undefined;
  readonly below?: number;
  readonly at_least?: number;
  readonly credit?: number;
  readonly gap?: number;
}

export interface TiersSpan {
  readonly tiers: readonly Tier[];
  readonly start: number;
  readonly end: number;
}

interface Border {
  readonly kind: 'upper' | 'lower';
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** The border itself is left out of a lower bound ("greater than"), or taken into an upper one ("or equal"). */
  readonly edge: boolean;
}

const UPPER =
  /(?:\b(?:(?:less|lower) than or equal to|equal to or (?:less|lower) than|less than|lower than|below|under|falls? (?:below|to|under)|not (?:exceed|more than)|up to(?: but not including)?|(?:fails? to|(?:does|do|did|is|are) not|not) (?:meet|met|achieved?|reach(?:ed)?|attain(?:ed)?)[^.;%\d]{0,50}?(?: of)?)|<=?|≤) ?(?<v>\d+(?:\.\d+)?)(?:%| percent)?/g;
const LOWER =
  /(?:\b(?:(?:greater|more|higher) than or equal to|equal to or (?:greater|more|higher|above) ?(?:than)?|at or above|at least|no less than|not less than|greater than|more than|higher than|above|over)|>=?|≥) ?(?<v>\d+(?:\.\d+)?)(?:%| percent)?/g;
const DASH =
  /(?<lo>\d+(?:\.\d+)?)%? ?(?:-|to|and|≤[^\d]{0,12}<) ?(?:<|less than |under |below )? ?(?<hi>\d+(?:\.\d+)?)%/g;
const PERCENT = /(?<![\w.])(\d+(?:\.\d+)?)%/g;

/** Tiers of one text; null when ranges and credits do not pair off. */
export function findTiers(text: string): TiersSpan | null {
  const borders = bordersOf(text);
  const ranges = rangesOf(borders, text);
  const credits = [...text.matchAll(PERCENT)]
    .map((m) => ({ value: Number(m[1]), start: m.index, end: m.index + m[0].length }))
    .filter((c) => !borders.some((b) => b.start <= c.start && b.end >= c.end - 1))
    .filter(
      (c) =>
        !/\b(?:error rate|requests?|transactions|packet loss)\b[^.;]{0,30}$/.test(
          text.slice(Math.max(0, c.start - 50), c.start),
        ),
    );
  if (ranges.length === 0 || ranges.length !== credits.length) return null;
  const tiers = ranges.map((range, i) => ({ ...range.tier, credit: credits[i]!.value }));
  const all = [...ranges, ...credits];
  return {
    tiers: completed(tiers),
    start: Math.min(...all.map((r) => r.start)),
    end: Math.max(...all.map((r) => r.end)),
  };
}

/** Sort from best to worst and close each tier at the next one's upper border. */
export function completed(tiers: readonly Tier[]): Tier[] {
  const sorted = tiers.toSorted((a, b) => (b.below ?? 0) - (a.below ?? 0));
  return sorted.map((tier, i) => {
    const next = sorted[i + 1]?.below;
    return tier.at_least === undefined && next !== undefined && tier.below !== undefined && next < tier.below
      ? { ...tier, at_least: next }
      : tier;
  });
}

function bordersOf(text: string): Border[] {
  const found: Border[] = [];
  const add = (kind: Border['kind'], value: string | undefined, m: RegExpExecArray, edge: boolean) => {
    if (value !== undefined)
      found.push({ kind, value: Number(value), start: m.index, end: m.index + m[0].length, edge });
  };
  for (const m of text.matchAll(DASH)) {
    if (Number(m.groups!.lo) < 50 || Number(m.groups!.lo) >= Number(m.groups!.hi)) continue;
    add('upper', m.groups!.hi, m, false);
    add('lower', m.groups!.lo, m, false);
  }
  const free = (m: RegExpExecArray) =>
    Number(m.groups!.v) >= 50 &&
    !found.some((b) => b.end > m.index + m[0].length - 3 && b.start <= m.index + m[0].length);
  for (const m of [...text.matchAll(LOWER)].filter(free))
    add('lower', m.groups!.v, m, !/equal|at least|at or|no less|not less|>=|≥/.test(m[0]));
  for (const m of [...text.matchAll(UPPER)].filter(free)) add('upper', m.groups!.v, m, /equal|<=|≤/.test(m[0]));
  return found.sort((a, b) => a.start - b.start || (a.kind === 'upper' ? -1 : 1));
}

/** An upper and a lower border near each other are one range; an upper one alone is a range too. */
function rangesOf(borders: readonly Border[], text: string): { tier: Tier; start: number; end: number }[] {
  const found: { tier: Tier; start: number; end: number }[] = [];
  const used = new Set<Border>();
  for (const upper of borders.filter((b) => b.kind === 'upper')) {
    const lower = borders.find(
      (b) => b.kind === 'lower' && !used.has(b) && b.value < upper.value && near(b, upper, text),
    );
    if (lower) used.add(lower);
    const tier: Tier = { below: upper.value, ...(lower ? { at_least: lower.value } : {}) };
    found.push({
      tier,
      start: Math.min(upper.start, lower?.start ?? upper.start),
      end: Math.max(upper.end, lower?.end ?? upper.end),
    });
  }
  return withGaps(found, borders);
}

function near(a: Border, b: Border, text: string): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length <= 30 && !/%|[.;:]|\bor \d/.test(between);
}

/** "greater than 99.0" above and "less than 99.0" below leave 99.0 itself without a credit. */
function withGaps<T extends { tier: Tier }>(ranges: readonly T[], borders: readonly Border[]): T[] {
  return ranges.map((range) => {
    const edge = range.tier.at_least;
    const open = borders.some((b) => b.kind === 'lower' && b.value === edge && b.edge);
    const next = borders.filter((b) => b.kind === 'upper' && b.value === edge);
    return open && next.every((b) => !b.edge) && edge !== undefined
      ? { ...range, tier: { ...range.tier, gap: edge } }
      : range;
  });
}
