/**
 * A firm's playbook against the papers of one or more platforms: each position met, at a fallback, outside, silent, or in need of
 * reading. Nothing is guessed: what cannot be ranked by the taxonomy's rules is for a person to read.
 */
import type { CheckedPosition, CheckReport, PositionResult, PositionStatus } from '../model/check.js';
import type { PaperSet } from '../model/comparison.js';
import type { Playbook, Position } from '../model/playbook.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { checkClause } from './check/clauses.js';
import { type Facts, factsOf } from './check/facts.js';
import { checkLadder } from './check/ladder.js';
import { withReadReferences } from './compare/references.js';

/** @param unread one line for each file that could not be read */
export function checkPaperSets(
  given: readonly PaperSet[],
  playbook: Playbook,
  taxonomy: Taxonomy,
  unread: readonly string[] = [],
): CheckReport {
  const sets = withReadReferences(given);
  const asked = new Set(playbook.positions.flatMap((p) => p.types));
  const facts = sets.map((set) => factsOf(set, taxonomy, asked));
  const positions = playbook.positions.map((p) => checkPosition(p, facts, taxonomy));
  return {
    schema: 'clausediff/check@1',
    playbook: { file: playbook.file, title: playbook.title, about: playbook.about },
    platforms: sets.map((s) => ({ key: s.key, name: s.name, documents: s.agreements.map((a) => a.document) })),
    positions,
    summary: Object.fromEntries(sets.map((s) => [s.key, summaryOf(s.key, positions)])),
    unread,
  };
}

function checkPosition(position: Position, all: readonly Facts[], taxonomy: Taxonomy): CheckedPosition {
  const asked = all.filter((facts) => isAsked(position, facts, taxonomy));
  const ladder = position.kind === 'ladder' ? position : null;
  return {
    id: position.id,
    title: position.title,
    kind: position.kind,
    types: position.types,
    families: position.families,
    preferred: ladder?.preferred.text ?? null,
    fallbacks: ladder?.fallback.map((r) => r.text) ?? [],
    walkAway: ladder?.walkAway?.text ?? null,
    comment: position.comment,
    wording: position.wording,
    source: position.source,
    results: asked.map(
      (facts): PositionResult =>
        position.kind === 'ladder' ? checkLadder(position, facts) : checkClause(position, facts),
    ),
    notAsked: all.filter((f) => !asked.includes(f)).map((f) => f.set.key),
  };
}

/** Of papers of the families named; without names, of those that ought to have the clause, and of any that do. */
function isAsked(position: Position, facts: Facts, taxonomy: Taxonomy): boolean {
  const has = (families: readonly string[]) => facts.set.agreements.some((a) => families.includes(a.document.family));
  if (position.families) return has(position.families);
  const types = taxonomy.types.filter((t) => position.types.includes(t.id));
  const expecting = types.flatMap((t) => t.families.map((f) => f.toLowerCase()));
  return has(expecting) || position.types.some((t) => facts.provisions(t).length > 0);
}

const STATUSES: readonly PositionStatus[] = ['met', 'fallback', 'outside', 'silent', 'needs_reading'];

function summaryOf(platform: string, positions: readonly CheckedPosition[]) {
  const statuses = positions.flatMap((p) => p.results.filter((r) => r.platform === platform).map((r) => r.status));
  const counts = STATUSES.map((s) => [s, statuses.filter((x) => x === s).length] as const);
  const notAsked = positions.filter((p) => p.notAsked.includes(platform)).length;
  return Object.fromEntries([...counts, ['not_asked', notAsked]]) as Record<PositionStatus | 'not_asked', number>;
}
