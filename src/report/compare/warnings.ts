/** Guards against comparing the wrong papers; said before anything else. */
import type { Family } from '../../model/agreement.js';
import type { PaperSet } from '../../model/comparison.js';
import { paperWarnings } from '../paper-warnings.js';

export function mismatchWarnings(sets: readonly PaperSet[]): string[] {
  const unlike = unlikeFamilies(sets);
  return [...(unlike.length ? unlike : lackingFamilies(sets)), ...paperWarnings(sets.flatMap((s) => s.agreements))];
}

function unlikeFamilies(sets: readonly PaperSet[]): string[] {
  const families = sets.map((s) => new Set(s.agreements.map((a) => a.document.family)));
  const common = [...(families[0] ?? [])].filter((f) => families.every((set) => set.has(f)));
  if (common.length) return [];
  const said = sets.map((s, i) => `${s.name}: ${[...(families[i] ?? [])].join(', ')}`).join('; ');
  return [`The platforms' papers have no kind in common (${said}); much will show as one-sided.`];
}

/** Said once, so that a whole group of rows without values is not taken for a finding on the vendor. */
function lackingFamilies(sets: readonly PaperSet[]): string[] {
  const has = (set: PaperSet, family: Family) => set.agreements.some((a) => a.document.family === family);
  return (Object.keys(NAMES) as Family[]).flatMap((family) => {
    const without = sets.filter((s) => !has(s, family));
    const others = sets.filter((s) => has(s, family)).map((s) => s.name);
    if (!others.length) return [];
    return without.map(
      (s) =>
        `No ${NAMES[family]} of ${s.name} was given, as it was of ${others.join(' and ')}; what it may settle shows as not found.`,
    );
  });
}

/** Kinds of paper that a vendor is likely to have when the others do. */
const NAMES: Readonly<Partial<Record<Family, string>>> = {
  dpa: 'data processing agreement',
  sla: 'service level agreement',
  msa: 'terms of service',
};
