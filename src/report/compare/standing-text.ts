/** How platforms stand to each other, in words: the same ones in every format. */
import type { Standing } from '../../model/comparison.js';

interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * One or two sentences; "" with two platforms and no baseline.
 *
 * @param silent keys of the platforms that do not state the value
 */
export function standingText(
  platforms: readonly Named[],
  odd: string | null,
  silent: ReadonlySet<string>,
  against: Readonly<Record<string, Standing>> | null,
): string {
  const base = platforms.find((p) => against && !(p.key in against))?.name;
  return [
    ...(odd === null ? [] : [`Odd one out: ${nameOf(platforms, odd)}${oddText(odd, silent)}.`]),
    ...(against ? [`Against ${base}: ${againstText(platforms, against)}.`] : []),
  ].join(' ');
}

/** Silence in common is no agreement, and is not called so. */
function oddText(odd: string, silent: ReadonlySet<string>): string {
  if (silent.has(odd)) return ' alone does not state it; the others agree';
  return silent.size > 0 ? ' alone states it' : '; the others agree';
}

/** "Bidder better for the customer; Reseller does not state it". */
export function againstText(platforms: readonly Named[], against: Readonly<Record<string, Standing>>): string {
  return Object.entries(against)
    .map(([key, standing]) => `${nameOf(platforms, key)} ${WORDS[standing]}`)
    .join('; ');
}

const WORDS: Readonly<Record<Standing, string>> = {
  same: 'the same',
  better: 'better for the customer',
  worse: 'worse for the customer',
  differs: 'differs, not ranked',
  not_stated: 'does not state it',
  only_here: 'states it, the baseline does not',
};

const nameOf = (platforms: readonly Named[], key: string): string => platforms.find((p) => p.key === key)?.name ?? '';
