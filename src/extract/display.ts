/** A normal form in words a lawyer would write: "72 hours after becoming aware", "the greater of USD 100,000 and fees paid in the preceding 12 months". */
import type { Json } from '../model/key-term.js';
import type { Field } from '../model/taxonomy.js';
import { placeName } from './values/place-names.js';

type Obj = { readonly [key: string]: Json };

const FROM: Readonly<Record<string, string>> = {
  aware: 'after becoming aware',
  notice: 'from notice',
  receipt: 'from receipt',
  event: 'from the event',
  termination: 'after termination',
  period_end: 'after the end of the period',
  invoice_date: 'from the invoice date',
  posting: 'after posting',
  discovery: 'after discovery',
  request: 'from the request',
  resolution: 'after resolution',
  confirmed: 'after confirmation',
  disclosure: 'after disclosure',
  end_of_month: 'from the end of the month',
};
const EVENTS: Readonly<Record<string, string>> = {
  event: 'the event',
  claim: 'the claim',
  first_claim: 'the first claim',
  notice: 'notice of the claim',
};
const OF: Readonly<Record<string, string>> = { paid: 'paid', payable: 'payable', paid_and_payable: 'paid and payable' };
const ACRONYMS = /^(?:scc|bcr|uk|idta|ip|eu|us|dpa|sla|baa|tls|ssl|api|cpi|sow|ai|gdpr)$/;

/** Display of a value of a field; unknown shapes are spelled out key by key, never dropped. */
export function displayOf(value: Json, field: Field): string {
  if (value === null) return 'not stated';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return field.type === 'percent' ? `${value}%` : String(value);
  if (typeof value === 'string') return field.type === 'date' || /^\d/.test(value) ? value : words(value);
  if (Array.isArray(value))
    return value
      .map((v) => memberOf(v, field))
      .join(field.type === 'list' ? ' → ' : field.type === 'matrix' || field.type === 'tiers' ? '; ' : ', ');
  return objectDisplay(value as Obj, field);
}

function objectDisplay(value: Obj, field: Field): string {
  if (Array.isArray(value.variants))
    return (value.variants as Obj[]).map((v) => `${displayOf(v.value!, field)} (${v.when})`).join('; ');
  if (value.status === 'deferred') return `set in the ${words(String(value.to))}`;
  if (value.op !== undefined) return formula(value);
  if (value.percent !== undefined) return rate(value);
  if (value.amount !== undefined) return money(value);
  if (value.count !== undefined && value.unit === undefined && value.per !== undefined) return count(value);
  if (value.count !== undefined || value.qualitative !== undefined || value.event !== undefined) return period(value);
  if (value.misses !== undefined)
    return `${value.misses} of ${value.of} ${value.consecutive ? 'consecutive ' : ''}${plural(Number(value.of), String(value.unit))}`;
  if (value.until !== undefined) return `until ${value.until}`;
  if (Array.isArray(value.except)) return `everywhere except ${value.except.map((v) => memberOf(v, field)).join(', ')}`;
  return Object.entries(value)
    .map(([key, v]) => `${words(key)}: ${displayOf(v, field)}`)
    .join(', ');
}

function memberOf(value: Json, field: Field): string {
  if (typeof value === 'string') return field.type === 'places' ? placeName(value) : words(value);
  if (field.type === 'tiers' && value && typeof value === 'object') return tier(value as Obj);
  if (field.type === 'matrix' && value && typeof value === 'object') return row(value as Obj, field);
  return displayOf(value, field);
}

/** "without undue delay, at the latest 48 hours after becoming aware"; "at least 30 business days". */
function period(value: Obj): string {
  const word = value.qualitative === undefined ? '' : words(String(value.qualitative));
  if (value.event !== undefined) return words(String(value.event));
  const from = FROM[String(value.from)] ?? '';
  if (value.count === undefined) return [word, from].filter(Boolean).join(' ');
  const soft = value.soft ? ' where feasible' : '';
  const number = value.count === 0 ? (word ? '' : 'no period (at once)') : span(value);
  return [word, number].filter(Boolean).join(', at the latest ') + (from && value.count !== 0 ? ` ${from}` : '') + soft;
}

function span(value: Obj): string {
  const basis = value.basis === 'business' ? 'business ' : value.basis === 'calendar' ? 'calendar ' : '';
  const bound =
    value.bound === 'min'
      ? 'at least '
      : value.bound === 'approx'
        ? 'about '
        : value.bound === 'max' && value.from === undefined && value.qualitative === undefined
          ? 'up to '
          : '';
  const each = value.each ? 'each ' : '';
  const per = value.per ? ` per ${value.per}` : '';
  return `${each}${bound}${value.count} ${basis}${plural(Number(value.count), String(value.unit))}${per}`;
}

function count(value: Obj): string {
  const times = value.count === 1 ? 'once' : value.count === 2 ? 'twice' : `${value.count} times`;
  const bound = value.bound === 'max' ? 'at most ' : value.bound === 'min' ? 'at least ' : '';
  return `${bound}${times} per ${value.per}`;
}

function formula(value: Obj): string {
  if (value.op === 'unlimited') return 'unlimited';
  if (value.op === 'excluded') return 'liability excluded';
  const terms = ((value.terms ?? []) as Json[]).map(formulaTerm);
  if (value.op === 'greater_of') return `the greater of ${terms.join(' and ')}`;
  if (value.op === 'lesser_of') return `the lesser of ${terms.join(' and ')}`;
  return terms.join(' plus ');
}

function formulaTerm(term: Json): string {
  if (typeof term === 'number') return `${term}%`;
  if (term === null || typeof term !== 'object') return String(term);
  const t = term as Obj;
  const times = t.multiple === undefined || t.multiple === 1 ? '' : `${t.multiple} × `;
  if (t.kind === 'fixed') return money(t);
  if (t.kind === 'multiple_of_cap') return `${times}the general cap`;
  const of = OF[String(t.of)] ?? words(String(t.of));
  if (t.months === undefined)
    return `${times}all fees ${of} ${t.over === 'agreement' ? 'under the agreement' : 'for what the claim is about'}`;
  return `${times}fees ${of} in the ${t.months} ${plural(Number(t.months), 'month')} before ${EVENTS[String(t.from)] ?? 'the claim'}`;
}

function rate(value: Obj): string {
  const base = value.base === undefined ? '' : ` of ${words(String(value.base))}`;
  const per = value.per === undefined ? '' : ` per ${value.per}`;
  const over = value.over === undefined ? '' : ` above the ${words(String(value.over))}`;
  return `${value.percent}%${base}${over}${per}${value.ceiling ? ', at most the legal maximum' : ''}`;
}

function money(value: Obj): string {
  const [whole = '0', decimals] = String(value.amount).split('.');
  const amount = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (decimals ? `.${decimals}` : '');
  return `${value.bound === 'min' ? 'at least ' : ''}${value.currency} ${amount}${value.per ? ` per ${value.per}` : ''}`;
}

function tier(value: Obj): string {
  if (value.kind !== undefined) return `${value.count} × ${words(String(value.of))}`;
  const from = value.at_least === undefined ? '' : `${value.at_least}% to `;
  const below = value.below === undefined ? '' : from ? `${value.below}%: ` : `below ${value.below}%: `;
  return `${from}${below}${value.credit}% credit`;
}

function row(value: Obj, field: Field): string {
  if (value.metric !== undefined)
    return `${Number(value.count).toLocaleString('en-US')} ${value.metric} per ${value.per}`;
  if (value.severity === undefined)
    return `${words(String(value.kind ?? ''))} ${value.amount === undefined ? words(String(value.qualitative ?? '')) : money(value)}`.trim();
  const times = ['response', 'resolution']
    .filter((key) => value[key] !== undefined)
    .map((key) => `${key} ${displayOf(value[key]!, field)}`);
  return `severity ${value.severity}: ${times.join(', ')}`;
}

function plural(count: number, unit: string): string {
  return count === 1 ? unit : `${unit}s`;
}

function words(code: string): string {
  if (/[A-Z>=]/.test(code)) return code.replace(/_/g, ' ');
  return code
    .replace(/^other:/, '')
    .split('_')
    .map((w) => (ACRONYMS.test(w) ? w.toUpperCase() : w))
    .join(' ');
}
