/**
 * Conditions of a playbook, and the reasons of a check, in words that need no knowledge of field names:
 * "dp.breach.notice_period <= 48 hours" → "notice period at most 48 hours".
 */
import type { CheckedPosition } from '../../model/check.js';
import { fieldName } from '../../text/field-name.js';
import type { Context } from './context.js';

/** A field of the position's own clause type goes by its name, another with its clause behind it. Quoted words stay as they are. */
export function inWords(said: string, context: Pick<Context, 'types'>, position: CheckedPosition): string {
  return said
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“') ? part : signs(part).replace(FIELD, (id) => fieldWords(id, context, position)),
    )
    .join('');
}

const FIELD = /\b[a-z]+(?:\.[a-z_]+)+\b/g;

function fieldWords(id: string, { types }: Pick<Context, 'types'>, { types: own }: CheckedPosition): string {
  const type = [...types.values()].find((t) => t.fields.some((f) => f.key === id));
  if (!type) return types.get(id)?.title ?? id;
  const name = fieldName(id, type.id);
  return own.length === 1 && own[0] === type.id ? name : `${name} (${type.title.toLowerCase()})`;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/ not in \[([^\]]*)\]/g, ' none of $1'],
  [/ in \[([^\]]*)\]/g, ' one of $1'],
  [/ (includes|excludes) \[([^\]]*)\]/g, ' $1 $2'],
  [/ <= /g, ' at most '],
  [/ >= /g, ' at least '],
  [/ < /g, ' less than '],
  [/ > /g, ' more than '],
  [/ != /g, ' other than '],
  [/ = /g, ' is '],
];

/** Of values: "customer_exit_refund". Names of fields, which have full stops in them, are put into words whole. */
const CODE = /(?<![.\w])[a-z]+(?:_[a-z]+)+(?![.\w])/g;

function signs(part: string): string {
  const plain = SIGNS.reduce((words, [sign, by]) => words.replace(sign, by), part);
  return plain.replace(CODE, (code) => code.replaceAll('_', ' '));
}
