/** What each platform's papers say on one clause type: the provisions, and the effective key terms by precedence. */
import type { ClauseEntry, EffectiveTerm, PaperSet, Provision } from '../../model/comparison.js';
import type { ClauseType } from '../../model/taxonomy.js';
import { canonical } from '../values/canonical.js';
import { byPrecedence } from './precedence.js';

export function entriesOf(type: ClauseType, sets: readonly PaperSet[]): Record<string, ClauseEntry> {
  return Object.fromEntries(
    sets.map((set) => [set.key, { provisions: provisionsOf(type, set), terms: termsOf(type, set) }]),
  );
}

function provisionsOf(type: ClauseType, set: PaperSet): Provision[] {
  return set.agreements.flatMap((agreement, document) =>
    agreement.blocks.flatMap((b) => {
      const match = b.clauses.find((c) => c.id === type.id);
      return match
        ? [{ document, block: b.id, label: b.path.at(-1) ?? b.label, page: b.page, text: b.text, score: match.score }]
        : [];
    }),
  );
}

/** The first paper that states a field gives the effective value; other values further down are kept as overridden (principle 15). */
function termsOf(type: ClauseType, set: PaperSet): EffectiveTerm[] {
  const effective = new Map<string, { document: number; values: Set<string> }>();
  const keys = new Set(type.fields.map((f) => f.key));
  return byPrecedence(set).flatMap((document) =>
    (set.agreements[document]?.terms ?? [])
      .filter((t) => keys.has(t.field))
      .map((term) => {
        const key = `${term.field} ${overridesNone(type, term.field, set, document) ? document : ''}`;
        const first = effective.get(key) ?? { document, values: new Set<string>() };
        effective.set(key, first);
        if (first.document === document) first.values.add(canonical(term.value));
        return {
          ...term,
          document,
          overridden: first.document !== document && !first.values.has(canonical(term.value)),
        };
      }),
  );
}

/**
 * Values that stand beside those of the platform's other papers: how a paper is changed and what it stands above it says of itself; a DPA's
 * own cap is for data-protection claims (TAXONOMY.md 4, pair 18); and a certificate or a carve-out more in another paper adds to a set.
 */
function overridesNone(type: ClauseType, field: string, set: PaperSet, document: number): boolean {
  if (OF_THE_PAPER.includes(type.id)) return true;
  if (type.fields.find((f) => f.key === field)?.type === 'set') return true;
  return type.id === 'lia.cap' && set.agreements[document]?.document.family === 'dpa';
}

const OF_THE_PAPER: readonly string[] = ['doc.amendment', 'doc.precedence'];
