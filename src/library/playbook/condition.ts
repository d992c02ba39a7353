/**
 * Conditions on key terms, as a lawyer writes them into a playbook.
 *
 *     condition  = all { "or" all }            all = one { "and" one }          one = "(" condition ")" | comparison
 *     comparison = field [ "at" number ] ( "is stated" | sign limit | [ "not" ] "in" list | "includes" limits | "excludes" limits )
 *     sign       = "<" | "<=" | ">" | ">=" | "=" | "!="            list = "[" limit { "," limit } "]"
 *
 * Limits are read by the type of the field (`limit.ts`), so that "48 hours" is a period for one field and nonsense for another, and is
 * said to be so when the playbook is loaded, not when a paper is checked.
 */
import type { Json } from '../../model/key-term.js';
import type { Comparison, Condition, Operator } from '../../model/playbook.js';
import type { Field } from '../../model/taxonomy.js';
import { checkOperator, parseLimit } from './limit.js';
import { nearest } from './nearest.js';
import { ConditionError, type Token, tokenizeCondition } from './tokens.js';

/** @throws ConditionError that says what is wrong */
export function parseCondition(text: string, fields: ReadonlyMap<string, Field>): Condition {
  const cursor = { tokens: tokenizeCondition(text), at: 0, fields };
  const condition = any(cursor);
  const rest = cursor.tokens[cursor.at];
  if (rest) throw new ConditionError(`"${rest.text}" is too much: join conditions with "and" or "or"`);
  return condition;
}

/** Keys of all fields a condition asks for, each once. */
export function fieldsOf(condition: Condition): string[] {
  if (condition.type === 'compare') return [condition.field];
  return [...new Set(condition.parts.flatMap(fieldsOf))];
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly fields: ReadonlyMap<string, Field>;
}

const any = (cursor: Cursor): Condition => joined(cursor, 'or', all);
const all = (cursor: Cursor): Condition => joined(cursor, 'and', one);

function joined(cursor: Cursor, type: 'and' | 'or', part: (cursor: Cursor) => Condition): Condition {
  const first = part(cursor);
  const parts = [first];
  while (take(cursor, type)) parts.push(part(cursor));
  return parts.length === 1 ? first : { type, parts };
}

function one(cursor: Cursor): Condition {
  if (!take(cursor, '(')) return comparison(cursor);
  const condition = any(cursor);
  expect(cursor, ')');
  return condition;
}

function comparison(cursor: Cursor): Comparison {
  const begin = cursor.at;
  const field = fieldAt(cursor);
  const at = take(cursor, 'at') ? numberAt(cursor) : null;
  const operator = operatorAt(cursor);
  checkOperator(field, at, operator);
  const limits = limitsAt(cursor, field, operator);
  const text = cursor.tokens
    .slice(begin, cursor.at)
    .map((t) => t.text)
    .join(' ');
  return { type: 'compare', field: field.key, at, operator, limits, text };
}

function fieldAt(cursor: Cursor): Field {
  const token = next(cursor, 'a field such as dp.breach.notice_period');
  const field = cursor.fields.get(token.text);
  if (field) return field;
  const near = nearest(token.text, [...cursor.fields.keys()]);
  throw new ConditionError(`there is no field "${token.text}"${near ? `; did you mean ${near}?` : ''}`);
}

function numberAt(cursor: Cursor): number {
  const token = next(cursor, 'a number after "at"');
  if (token.type !== 'number') throw new ConditionError(`"at" wants a number, not "${token.text}"`);
  take(cursor, '%');
  return token.value;
}

const SIGNS: readonly string[] = ['<', '<=', '>', '>=', '=', '!=', 'in', 'includes', 'excludes'];

function operatorAt(cursor: Cursor): Operator {
  const token = next(cursor, 'a comparison such as <= or in');
  if (SIGNS.includes(token.text)) return token.text as Operator;
  if (token.text === 'not' && take(cursor, 'in')) return 'not in';
  if (token.text === 'is' && take(cursor, 'stated')) return 'is stated';
  throw new ConditionError(`"${token.text}" is no comparison; write one of ${SIGNS.join(' ')} "not in" "is stated"`);
}

function limitsAt(cursor: Cursor, field: Field, operator: Operator): Json[] {
  if (operator === 'is stated') return [];
  if (!take(cursor, '[')) {
    if (operator === 'in' || operator === 'not in') throw new ConditionError(`"${operator}" wants a list in [ ]`);
    return [parseLimit(limitTokens(cursor), field)];
  }
  const limits = [parseLimit(limitTokens(cursor), field)];
  while (take(cursor, ',')) limits.push(parseLimit(limitTokens(cursor), field));
  expect(cursor, ']');
  return limits;
}

const ENDS: readonly string[] = ['and', 'or', ')', ']', ','];

function limitTokens(cursor: Cursor): Token[] {
  const begin = cursor.at;
  while (cursor.at < cursor.tokens.length && !ENDS.includes(cursor.tokens[cursor.at]?.text ?? '')) cursor.at++;
  if (cursor.at === begin) throw new ConditionError('a value is missing');
  return cursor.tokens.slice(begin, cursor.at);
}

function take(cursor: Cursor, text: string): boolean {
  if (cursor.tokens[cursor.at]?.text !== text) return false;
  cursor.at++;
  return true;
}

function expect(cursor: Cursor, text: string): void {
  if (!take(cursor, text)) throw new ConditionError(`"${text}" is missing`);
}

function next(cursor: Cursor, wanted: string): Token {
  const token = cursor.tokens[cursor.at++];
  if (!token) throw new ConditionError(`the condition ends where ${wanted} should stand`);
  return token;
}
