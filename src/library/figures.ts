/** What was said of paragraphs against what they are -> how often it was right, in all and type by type. */
import type { BlockMapping, State } from '../model/clause.js';

export interface Verdict {
  /** The right types, main one first; empty where `state` is set. */
  readonly types: readonly string[];
  readonly state: State | null;
  readonly mapping: BlockMapping;
}

export interface TypeFigures {
  readonly type: string;
  /** Paragraphs that are of this type, that were said to be, and both. */
  readonly is: number;
  readonly said: number;
  readonly right: number;
  /** 0..1; null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Figures {
  /** Paragraphs with a type; the shares below are of these. */
  readonly paragraphs: number;
  /** The first type said is one of the right ones. */
  readonly first: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Paragraphs not marked for review, and how many of those have a right first type. */
  readonly acceptedShare: number | null;
  readonly acceptedPrecision: number | null;
  /** Paragraphs that state no rule, and how many of those got no type. */
  readonly without: number;
  readonly withoutKept: number | null;
  /** In the order of the types' first appearance. */
  readonly types: readonly TypeFigures[];
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const typed = verdicts.filter((v) => v.types.length);
  const stateless = verdicts.filter((v) => !v.types.length);
  const accepted = typed.filter((v) => v.mapping.clauses.length && !v.mapping.review);
  const types = typeFigures(verdicts);
  const sum = (of: (t: TypeFigures) => number) => types.reduce((total, t) => total + of(t), 0);
  const precision = share(
    sum((t) => t.right),
    sum((t) => t.said),
  );
  const recall = share(
    sum((t) => t.right),
    sum((t) => t.is),
  );
  return {
    paragraphs: typed.length,
    first: share(typed.filter(isFirstRight).length, typed.length),
    precision,
    recall,
    f1: precision && recall ? round((2 * precision * recall) / (precision + recall)) : null,
    acceptedShare: share(accepted.length, typed.length),
    acceptedPrecision: share(accepted.filter(isFirstRight).length, accepted.length),
    without: stateless.length,
    withoutKept: share(stateless.filter((v) => !v.mapping.clauses.length).length, stateless.length),
    types,
  };
}

const isFirstRight = ({ types, mapping }: Verdict): boolean => types.includes(mapping.clauses[0]?.id ?? '');

function typeFigures(verdicts: readonly Verdict[]): TypeFigures[] {
  const counts = new Map<string, { is: number; said: number; right: number }>();
  const count = (type: string, what: 'is' | 'said' | 'right') => {
    const entry = counts.get(type) ?? { is: 0, said: 0, right: 0 };
    entry[what]++;
    counts.set(type, entry);
  };
  for (const { types, mapping } of verdicts) {
    for (const type of types) count(type, 'is');
    for (const { id } of mapping.clauses) {
      count(id, 'said');
      if (types.includes(id)) count(id, 'right');
    }
  }
  return [...counts].map(([type, c]) => ({
    type,
    ...c,
    precision: share(c.right, c.said),
    recall: share(c.right, c.is),
  }));
}

const share = (part: number, whole: number): number | null => (whole ? round(part / whole) : null);
const round = (n: number): number => Math.round(n * 1000) / 1000;
