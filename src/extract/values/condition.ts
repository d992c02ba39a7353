/**
 * The condition a value stands under: words before it up to a comma ("If Customer is in the EEA, …"), or after it
 * ("…, if Customer is in the EEA"). "Otherwise" counts too. Null when the value holds without one.
 */

export interface ConditionSpan {
  readonly start: number;
  readonly end: number;
}

const OPENING =
  /(?:^|[.;:]|\b(?:and|or|but)\b|\(\w{1,3}\)|\n)[ ,(]*(?:\w{1,3}\) )?(?<words>(?:if|where|when|for|in case|in the case|in the event|with respect to|unless|otherwise|in all other cases|for all other|as to)\b[^.;:]{0,220}?)(?:,|:| then\b)/g;
const TRAILING =
  /^[ ,(]*(?<words>(?:if|where|unless|in case|in the case of|for (?:customers|clients|all other))\b[^.;:,]{3,160})/;

/** Condition of the value at a range; `floor` is where the words of the value before it end. */
export function conditionOf(text: string, start: number, end: number, floor = 0): ConditionSpan | null {
  const before = [...text.slice(floor, start).matchAll(OPENING)].at(-1);
  if (before?.groups?.words) {
    const from = floor + before.index + before[0].indexOf(before.groups.words);
    return { start: from, end: from + before.groups.words.length };
  }
  const after = TRAILING.exec(text.slice(end));
  if (!after?.groups?.words) return null;
  const from = end + after[0].indexOf(after.groups.words);
  return { start: from, end: from + after.groups.words.trimEnd().length };
}
