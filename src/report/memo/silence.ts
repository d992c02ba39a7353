/** What can be said where a platform's papers hold no provision of a clause: what the search found, and which kind of paper is not there. */
import type { Family } from '../../model/agreement.js';
import type { ComparedClause } from '../../model/comparison.js';
import { type Context, FAMILY_NAMES } from './context.js';

/** "not found in the papers reviewed"; where the others have it in a kind of paper that this platform gave none of: which. */
export function silenceOn(context: Context, clause: ComparedClause, platform: string): string {
  const lacking = lackingFamily(context, clause, platform);
  if (lacking) return `no provision found; no ${FAMILY_NAMES[lacking]} of ${context.nameOf(platform)} was given`;
  const missing = clause.flags.find((f) => f.platform === platform && (f.code === 'missing' || f.code === 'one-sided'));
  return missing?.message ?? 'no provision found';
}

/** The one kind of paper that all provisions of the others stand in; null where there are several, or the platform has one. */
export function lackingFamily(context: Context, clause: ComparedClause, platform: string): Family | null {
  const families = new Set(
    context.sets.flatMap((s) =>
      (clause.entries[s.key]?.provisions ?? []).map((p) => s.agreements[p.document]?.document.family),
    ),
  );
  const [family] = families;
  const own = context.sets.find((s) => s.key === platform)?.agreements ?? [];
  return family && families.size === 1 && own.every((a) => a.document.family !== family) ? family : null;
}
