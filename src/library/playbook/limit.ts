/**
 * The right side of a comparison → the normal form of the field's type (TAXONOMY.md 3.2).
 *
 *     duration  48 hours · 10 business days · without_undue_delay        money   EUR 50,000 · 50000 EUR per year
 *     percent   99.9 · 99.9%                                              cap     12 months fees · 2 x 12 months fees · EUR 1,000,000 · unlimited
 *     count     1 per year · 2                                            rate    1.5% per month
 *     bool      yes · no                                                  date    2027-12-31
 *     enum, set, list, places, text: one code or word
 */
import type { Json } from '../../model/key-term.js';
import type { Operator } from '../../model/playbook.js';
import type { Field, FieldType } from '../../model/taxonomy.js';
import { parseCap, parseMoney } from './amounts.js';
import { nearest } from './nearest.js';
import { ConditionError, type Token } from './tokens.js';

const ORDER: readonly Operator[] = ['<', '<=', '>', '>=', '=', '!='];
const CHOICE: readonly Operator[] = ['=', '!=', 'in', 'not in'];
const MEMBERS: readonly Operator[] = ['includes', 'excludes', 'in', '='];

const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  duration: [...ORDER, 'in', 'not in'],
  percent: ORDER,
  rate: ORDER,
  money: ORDER,
  cap: ORDER,
  count: ORDER,
  date: ORDER,
  enum: CHOICE,
  text: CHOICE,
  bool: ['=', '!='],
  set: MEMBERS,
  places: MEMBERS,
  list: MEMBERS,
  tiers: ORDER,
  matrix: ORDER,
  rule: [],
};

/** @throws ConditionError when values of the field's type cannot be compared so */
export function checkOperator(field: Field, at: number | null, operator: Operator): void {
  const table = field.type === 'tiers' || field.type === 'matrix';
  if (operator !== 'is stated' && !OPERATORS[field.type].includes(operator))
    throw new ConditionError(
      `${field.key} (${field.type}) cannot be compared with "${operator}"; use ${[...OPERATORS[field.type], 'is stated'].join(' ')}`,
    );
  if (table && at === null && operator !== 'is stated')
    throw new ConditionError(`${field.key} is a table: say where to read it, "${field.key} at ${EXAMPLE[field.type]}"`);
  if (!table && at !== null) throw new ConditionError(`${field.key} is no table: leave "at" out`);
}

const EXAMPLE: Readonly<Record<string, string>> = { tiers: '99.0 >= 10', matrix: '1 <= 1 hour' };

/** @throws ConditionError when the tokens are no value of the field's type */
export function parseLimit(tokens: readonly Token[], field: Field): Json {
  const value = PARSERS[field.type](tokens, field);
  if (value !== null) return value;
  const written = tokens.map((t) => t.text).join(' ');
  throw new ConditionError(`"${written}" is no ${field.type} for ${field.key}; write ${FORMS[field.type]}`);
}

type Parser = (tokens: readonly Token[], field: Field) => Json;

const code: Parser = (tokens) => (tokens.length === 1 ? (tokens[0]?.text ?? null) : null);

const PARSERS: Readonly<Record<FieldType, Parser>> = {
  duration: parseDuration,
  percent: parsePercent,
  rate: parseRate,
  money: parseMoney,
  cap: parseCap,
  count: parseCount,
  enum: parseChoice,
  bool: (tokens) => BOOLS[code(tokens, {} as Field) as string] ?? null,
  set: parseChoice,
  places: code,
  list: code,
  text: (tokens) => tokens.map((t) => t.text).join(' '),
  date: (tokens) => (tokens.length === 1 && /^\d{4}-\d\d-\d\d$/.test(tokens[0]?.text ?? '') ? tokens[0]!.text : null),
  tiers: parsePercent,
  matrix: parseDuration,
  rule: () => null,
};

const FORMS: Readonly<Record<FieldType, string>> = {
  duration: '48 hours, 10 business days or a word such as without_undue_delay',
  percent: '99.9 or 99.9%',
  rate: '1.5% per month',
  money: 'EUR 50,000 or EUR 50,000 per year',
  cap: '12 months fees, 2 x 12 months fees, EUR 1,000,000, unlimited or excluded',
  count: '1 per year',
  enum: 'one of its values',
  bool: 'yes or no',
  set: 'one code',
  places: 'one code such as DE or EU',
  list: 'one code',
  text: 'words',
  date: '2027-12-31',
  tiers: 'a credit in percent such as 10',
  matrix: 'a period such as 1 hour',
  rule: 'nothing: only "is stated" can be asked',
};

const BOOLS: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

const UNITS = /^(second|minute|hour|day|week|month|year)s?$/;

/** Words of N5, and events, stand alone. */
function parseDuration(tokens: readonly Token[]): Json {
  const [first, ...rest] = tokens;
  if (first?.type === 'word' && rest.length === 0)
    return /^[a-z_]+$/.test(first.text) ? { qualitative: first.text } : null;
  if (first?.type !== 'number') return null;
  const basis = ['business', 'calendar'].includes(rest[0]?.text ?? '') ? rest[0]?.text : undefined;
  const unit = UNITS.exec(rest[basis ? 1 : 0]?.text ?? '')?.[1];
  if (!unit || rest.length !== (basis ? 2 : 1)) return null;
  return { count: first.value, unit, ...(basis ? { basis } : {}) };
}

function parsePercent(tokens: readonly Token[]): Json {
  const [first, sign, ...rest] = tokens;
  if (first?.type !== 'number' || rest.length || (sign && sign.text !== '%')) return null;
  return first.value;
}

function parseRate(tokens: readonly Token[]): Json {
  const [per, unit] = tokens.slice(-2);
  const percent = parsePercent(tokens.slice(0, -2));
  return per?.text === 'per' && unit && typeof percent === 'number' ? { percent, per: unit.text } : null;
}

function parseCount(tokens: readonly Token[]): Json {
  const [first, per, unit, ...rest] = tokens;
  if (first?.type !== 'number' || rest.length) return null;
  if (!per) return { count: first.value, per: 'year' };
  return per.text === 'per' && unit ? { count: first.value, per: unit.text } : null;
}

/** Listed values are checked; sets without a list of values take any code. */
function parseChoice(tokens: readonly Token[], field: Field): Json {
  const word = code(tokens, field);
  if (typeof word !== 'string' || !field.values || field.values.includes(word)) return word;
  const near = nearest(word, field.values);
  throw new ConditionError(
    `${field.key} has no value "${word}"${near ? ` (did you mean ${near}?)` : ''}: it is one of ${field.values.join(', ')}`,
  );
}
