/**
 * Paper sets of several platforms → what they say on every clause type, what differs, what is missing, what a person must look at.
 *
 * Decides what is worth telling, in no format. Alignment and word diffs are handed in: stages meet here only as values.
 */
import type { DiffOp } from '../model/change.js';
import type { State } from '../model/clause.js';
import type { ComparedClause, Comparison, PaperSet, ReviewItem } from '../model/comparison.js';
import type { ClauseType, Taxonomy } from '../model/taxonomy.js';
import { findAbsences } from './compare/absences.js';
import { clauseDiffs } from './compare/clause-diffs.js';
import { readDifferences } from './compare/deontic.js';
import { fieldDifferences } from './compare/differences.js';
import { entriesOf } from './compare/entries.js';
import { flagsOf } from './compare/flags.js';
import { materialityOf } from './compare/materiality.js';
import { withReadReferences } from './compare/references.js';
import { oddClause } from './compare/standing.js';
import { statusOf } from './compare/status.js';
import { mismatchWarnings } from './compare/warnings.js';

/** What comparing needs from other rooms. */
export interface Craft {
  /** Which of the left and right texts answer each other. */
  readonly align: (
    left: readonly string[],
    right: readonly string[],
  ) => readonly { readonly left: readonly number[]; readonly right: readonly number[]; readonly likeness: number }[];
  readonly diff: (left: string, right: string) => DiffOp[];
}

/** @param baseline key of the platform that the others are compared with; null: each with each */
export function reportComparison(
  given: readonly PaperSet[],
  taxonomy: Taxonomy,
  craft: Craft,
  baseline: string | null = null,
): Comparison {
  const sets = withReadReferences(given);
  const missing = findAbsences(sets, taxonomy);
  const scene = { sets, missing, craft, baseline };
  const clauses = taxonomy.types.map((type) => compareClause(type, scene)).filter((c) => c !== null);
  return {
    schema: 'clausediff/compare@1',
    platforms: sets.map((s) => ({ key: s.key, name: s.name, documents: s.agreements.map((a) => a.document) })),
    baseline,
    clauses,
    missing,
    review: sets.flatMap((s) => reviewItems(s, taxonomy)),
    coverage: Object.fromEntries(sets.map((s) => [s.key, s.agreements.map((a) => a.coverage)])),
    warnings: mismatchWarnings(sets),
  };
}

interface Scene {
  readonly sets: readonly PaperSet[];
  readonly missing: Comparison['missing'];
  readonly craft: Craft;
  readonly baseline: string | null;
}

/** Null when no platform speaks of it and none is expected to. */
function compareClause(type: ClauseType, { sets, missing, craft, baseline }: Scene): ComparedClause | null {
  const entries = entriesOf(type, sets);
  const absent = missing.filter((m) => m.clause === type.id);
  if (Object.values(entries).every((e) => e.provisions.length === 0) && absent.length === 0) return null;
  const differences = fieldDifferences(type, sets, entries, absent, baseline);
  const readings = readDifferences(type.id, sets, entries);
  const diff = clauseDiffs(sets, entries, craft, baseline);
  const status = statusOf(sets, entries, differences, readings, diff.sameInSubstance);
  const flags = flagsOf(type, sets, entries, absent, diff.samePairs);
  const { materiality, reasons } = materialityOf(type, { status, differences, absent, flags, readings });
  return {
    id: type.id,
    title: type.title,
    group: type.group,
    status,
    materiality,
    reasons,
    odd: oddClause(sets, entries, differences),
    entries,
    differences,
    readings,
    diff: diff.diffs,
    flags,
  };
}

function reviewItems(set: PaperSet, { types }: Taxonomy): ReviewItem[] {
  const titles = new Map(types.map((t) => [t.id, t.title]));
  return set.agreements.flatMap((agreement, document) =>
    agreement.blocks
      .filter((b) => b.review)
      .map((b) => ({
        platform: set.key,
        document,
        block: b.id,
        reason: b.clauses[0]
          ? `read as “${titles.get(b.clauses[0].id)}” with little certainty`
          : TAKEN_FOR[b.state ?? 'unmapped'],
      })),
  );
}

const TAKEN_FOR: Readonly<Record<State, string>> = {
  heading: 'taken for a heading, with little certainty',
  lead_in: 'taken for the opening of a list, with little certainty',
  noise: 'taken for page matter, with little certainty',
  incorporated_text: 'taken for standard text reproduced, with little certainty',
  unmapped: 'a rule that fits no clause type',
};
