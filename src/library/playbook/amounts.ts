/** Amounts of money and caps on the right side of a comparison. Null when the tokens are none. */
import type { Json } from '../../model/key-term.js';
import type { Token } from './tokens.js';

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** "EUR 50,000", "50000 EUR", "EUR 50,000 per claim" */
export function parseMoney(tokens: readonly Token[]): Json {
  const [a, b, per, unit, ...rest] = tokens;
  const number = a?.type === 'number' ? a : b?.type === 'number' ? b : undefined;
  const currency = currencyOf((number === a ? b : a)?.text ?? '');
  if (number?.type !== 'number' || !currency || rest.length) return null;
  const money = { amount: String(number.value), currency };
  if (!per) return money;
  return per.text === 'per' && unit ? { ...money, per: unit.text } : null;
}

function currencyOf(word: string): string | null {
  return SYMBOLS[word] ?? (/^[A-Z]{3}$/.test(word) ? word : null);
}

/** "12 months fees", "2 x 12 months fees", an amount, "unlimited", "excluded" */
export function parseCap(tokens: readonly Token[]): Json {
  const [only, ...more] = tokens;
  if (only && !more.length && /^(?:unlimited|excluded)$/.test(only.text)) return { op: only.text, terms: [] };
  const money = parseMoney(tokens);
  if (money !== null) return single({ kind: 'fixed', ...(money as { [key: string]: Json }) });
  const [times, rest] = tokens[1]?.text === 'x' ? [tokens[0], tokens.slice(2)] : [undefined, tokens];
  const [months, unit, fees, ...extra] = rest;
  if (months?.type !== 'number' || fees?.text !== 'fees' || extra.length || (times && times.type !== 'number'))
    return null;
  const size = MONTHS[unit?.text ?? ''];
  return size === undefined
    ? null
    : single({ kind: 'fees', months: months.value * size, multiple: times?.type === 'number' ? times.value : 1 });
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, months: 1, year: 12, years: 12 };

const single = (term: Json): Json => ({ op: 'single', terms: [term] });
