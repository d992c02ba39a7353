/**
 * The condition a value stands under: words before it up to a comma ("If Customer is in the EEA, …"), or after it
 * ("…, if Customer is in the EEA"). "Otherwise" counts too. Null when the value holds without one.
 */

export interface ConditionSpan {
  readonly start: number;
  readonly end: number;
}

/** The comma before the rest of a list, "Switzerland, or the UK,": it does not end the condition that the list stands in. */
const LIST_COMMA = String.raw`,(?=(?:,? (?:the )?(?!laws?\b|courts?\b)[\w.]+(?: (?!or |and )[\w.]+)?){0,8},? (?:or|and) (?:the )?[\w.]+(?: [\w.]+)?(?:,|:))`;

const OPENING = new RegExp(
  String.raw`(?:^|[.;:]|\b(?:and|or|but)\b|\(\w{1,3}\)|\n)[ ,(]*(?:\w{1,3}\) )?(?<words>(?:if|where|when|for(?! (?:the )?(?:avoidance of doubt|example|instance|clarity|clarification|convenience|purposes?))|in case|in the case|in the event|with respect to|unless|otherwise|in all other cases|for all other|as to)\b[^.;:]{0,220}?)(?:(?!${LIST_COMMA}),|:| then\b)`,
  'g',
);
/** What a notice period is called between its number and its condition: "30 days' prior written notice if …", "30 days in advance if …". */
const NOTICE = "(?:'s?)?(?:,? (?:prior|advance|written|notice|in advance|beforehand|ahead|before|earlier))*";
const OF_SOME =
  '(?:[^.;,]{0,30}(?:customers?|clients?|affiliates?|others|sub-?processors?|subcontractors?|countries|regions|plans?|services|models?)|(?:all|any) other)';
const TRAILING = new RegExp(
  String.raw`^${NOTICE}[ ,(]*(?<words>(?:if|where|unless|in case|in the case of|in (?:any|all) other cases?|otherwise|for ${OF_SOME})\b(?:(?! (?:and|or) (?:\(\w\) )?\d)[^.;:,]){0,160})`,
);
const TRAILS_FOR = new RegExp(`^${NOTICE}[ ,(]*for `);

/** Condition of the value at a range; `floor` is where the words of the value before it end. */
export function conditionOf(text: string, start: number, end: number, floor = 0): ConditionSpan | null {
  const trailing = TRAILS_FOR.test(text.slice(end)) ? TRAILING.exec(text.slice(end)) : null;
  if (trailing?.groups?.words) return rangeOf(trailing, end);
  if (/\botherwise,? (?:by )?(?:the )?(?:laws? of )?(?:the )?(?:state of )?$/.test(text.slice(floor, start)))
    return otherwise(text, start, floor);
  const before = [...text.slice(floor, start).matchAll(OPENING)].at(-1);
  if (before?.groups?.words) {
    const from = floor + before.index + before[0].indexOf(before.groups.words);
    return { start: from, end: from + before.groups.words.length };
  }
  const after = TRAILING.exec(text.slice(end));
  return after ? rangeOf(after, end) : null;
}

function rangeOf(match: RegExpExecArray, end: number): ConditionSpan {
  const words = match.groups!.words!;
  const from = end + match[0].indexOf(words);
  return { start: from, end: from + words.trimEnd().length };
}

function otherwise(text: string, start: number, floor: number): ConditionSpan {
  const at = floor + text.slice(floor, start).lastIndexOf('otherwise');
  return { start: at, end: at + 'otherwise'.length };
}
