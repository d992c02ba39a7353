/** Guards against comparing the wrong papers; said before anything else. */
import type { PaperSet } from '../../model/comparison.js';
import { paperWarnings } from '../paper-warnings.js';

export function mismatchWarnings(sets: readonly PaperSet[]): string[] {
  return [...unlikeFamilies(sets), ...paperWarnings(sets.flatMap((s) => s.agreements))];
}

function unlikeFamilies(sets: readonly PaperSet[]): string[] {
  const families = sets.map((s) => new Set(s.agreements.map((a) => a.document.family)));
  const common = [...(families[0] ?? [])].filter((f) => families.every((set) => set.has(f)));
  if (common.length) return [];
  const said = sets.map((s, i) => `${s.name}: ${[...(families[i] ?? [])].join(', ')}`).join('; ');
  return [`The platforms' papers have no kind in common (${said}); much will show as one-sided.`];
}
