/** "until the fifth (5th) anniversary of the effective date" -> {count: 5, unit: "year"}: a term that ends on an anniversary. */

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ['twelfth', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['twenty-fifth', 25],
  ['thirtieth', 30],
]);

/** Groups: `word` or `digits`. */
export const ANNIVERSARY = new RegExp(
  `\\b(?:(?<word>${[...ORDINALS.keys()].join('|')})(?: \\(\\d+(?:st|nd|rd|th)\\))?|(?<digits>\\d+)(?:st|nd|rd|th)) anniversary of\\b`,
);

export function anniversaryOf({ groups }: RegExpExecArray): { readonly count: number; readonly unit: 'year' } {
  return { count: groups?.digits ? Number(groups.digits) : ORDINALS.get(groups?.word ?? '')!, unit: 'year' };
}
