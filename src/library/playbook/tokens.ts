/**
 * A condition cut into words, numbers and signs.
 *
 *     lia.cap.amount >= EUR 1,000,000  ->  lia.cap.amount  >=  EUR  1000000
 */

export type Token =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'number'; readonly text: string; readonly value: number }
  | { readonly type: 'sign'; readonly text: string };

/** What is wrong with a condition, in words for the person who wrote it. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}

const TOKEN =
  /\s*(?:(?<sign><=|>=|!=|[<>=[\](),%])|"(?<quoted>[^"]*)"|(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w.,-]*\w)|(?<word>[A-Za-z0-9€$£][A-Za-z0-9_.:+/-]*)|(?<other>\S))/gy;

/** @throws ConditionError for a sign that no condition has */
export function tokenizeCondition(text: string): Token[] {
  return [...text.trim().matchAll(TOKEN)].map((match): Token => {
    const { sign, quoted, number, word, other } = match.groups ?? {};
    if (sign !== undefined) return { type: 'sign', text: sign };
    if (number !== undefined) return { type: 'number', text: number, value: Number(number.replaceAll(',', '')) };
    if (other !== undefined) throw new ConditionError(`"${other}" has no meaning in a condition`);
    return { type: 'word', text: quoted ?? word ?? '' };
  });
}
