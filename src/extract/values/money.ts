/**
 * Amounts of money of a reading: {amount: decimal string, currency: ISO 4217}. Symbols stand before or after.
 *
 *     "usd 1.2m", "us$1200000", "1200000 usd" -> 1200000 USD
 *
 * "$" alone is USD (N6: by the paper's own rule, else by code near the amount): "a$", "c$", "s$" and codes are read first.
 */

export interface MoneySpan {
  readonly amount: string;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['usa$', 'USD'],
  ['dollars', 'USD'],
  ['us dollars', 'USD'],
  ['usa dollars', 'USD'],
  ['u.s. dollars', 'USD'],
  ['united states dollars', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pounds', 'GBP'],
  ['pounds sterling', 'GBP'],
  ['chf', 'CHF'],
  ['swiss francs', 'CHF'],
  ['¥', 'JPY'],
  ['jpy', 'JPY'],
  ['yen', 'JPY'],
  ['a$', 'AUD'],
  ['aud', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad', 'CAD'],
  ['s$', 'SGD'],
  ['sgd', 'SGD'],
  ['inr', 'INR'],
  ['₹', 'INR'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['pln', 'PLN'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['hkd', 'HKD'],
  ['nzd', 'NZD'],
]);

const BEFORE =
  /(?<![\w$])(?<code>us ?\$|usa ?\$|ca?\$|a\$|s\$|[$€£¥₹]|(?:usd|eur|gbp|chf|jpy|aud|cad|sgd|inr|sek|nok|dkk|pln|cny|rmb|hkd|nzd)(?: ?[$€£])?) ?(?<count>\d+(?:\.\d+)?) ?(?<scale>million|billion|mn|mm|m|bn|k|thousand)?\b/g;
const AFTER =
  /(?<![\w.$€£])(?<count>\d+(?:\.\d+)?) ?(?<scale>million|m|k|thousand)? ?(?<code>€|(?:us|usa|u\.s\.|united states) dollars|dollars|usd|eur|euros?|gbp|pounds(?: sterling)?|chf|swiss francs|jpy|yen|aud|cad|sgd|inr|sek|nok|dkk|pln|cny)(?![\w])/g;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/** All amounts, left to right, each once ("$1,000 (one thousand dollars)" is one number already). */
export function findMoney(text: string): MoneySpan[] {
  const all = [BEFORE, AFTER].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((span, i) => !all.slice(0, i).some((other) => other.end > span.start));
}

function spanOf(match: RegExpExecArray): MoneySpan {
  const { code, count, scale } = match.groups as { code: string; count: string; scale?: string };
  const currency =
    CURRENCIES.get(code) ?? CURRENCIES.get(code.replace(/ ?[$€£]$/, '')) ?? code.slice(0, 3).toUpperCase();
  const amount = scaled(count, SCALES[scale ?? ''] ?? 1);
  return { amount, currency, start: match.index, end: match.index + match[0].length };
}

/** Decimal string without exponent; a thousandth part ("1.200 eur") is a grouping point, as no currency has three decimals. */
function scaled(count: string, scale: number): string {
  const plain = scale === 1 && /^\d{1,3}\.\d{3}$/.test(count) ? count.replace('.', '') : count;
  const value = Number((Number(plain) * scale).toPrecision(15));
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
