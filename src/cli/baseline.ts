/** --baseline, or `baseline` of a deal.yaml → the platform that the others are compared with, put first. */
import type { PaperSet } from '../model/comparison.js';
import { UsageError } from './exit-codes.js';

/**
 * Key of the platform called so: by its key, its name, or its only file; capitals do not count. Null when none was asked for.
 *
 * @throws UsageError when no platform that could be read is called so, or more than one
 */
export function baselineKey(asked: string | null, sets: readonly PaperSet[]): string | null {
  if (asked === null) return null;
  const found = sets.filter((s) => namesOf(s).includes(asked.toLowerCase()));
  if (found.length === 1) return found[0]?.key ?? null;
  const choice = sets.map((s) => (s.key === s.name ? s.key : `${s.key} (${s.name})`)).join(', ');
  throw new UsageError(
    `--baseline ${asked} names ${found.length ? 'more than one' : 'no'} platform that was read; they are: ${choice}`,
  );
}

/** Columns, citations and redlines start from the baseline. */
export function baselineFirst<T extends { readonly key: string }>(
  platforms: readonly T[],
  baseline: string | null,
): T[] {
  return [...platforms.filter((p) => p.key === baseline), ...platforms.filter((p) => p.key !== baseline)];
}

function namesOf({ key, name, agreements }: PaperSet): string[] {
  const files = agreements.length === 1 ? agreements.map((a) => a.document.file) : [];
  return [key, name, ...files].map((n) => n.toLowerCase());
}
