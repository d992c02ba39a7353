/** How platforms stand to each other, in words: the same ones in every format. */
import type { Standing } from '../../model/comparison.js';

interface Named {
  readonly key: string;
  readonly name: string;
}

/** One or two sentences; "" with two platforms and no baseline. */
export function standingText(
  platforms: readonly Named[],
  odd: string | null,
  against: Readonly<Record<string, Standing>> | null,
): string {
  const base = platforms.find((p) => against && !(p.key in against))?.name;
  return [
    ...(odd === null ? [] : [`Odd one out: ${nameOf(platforms, odd)}; the others agree.`]),
    ...(against ? [`Against ${base}: ${againstText(platforms, against)}.`] : []),
  ].join(' ');
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
