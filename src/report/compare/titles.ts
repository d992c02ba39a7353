/** Names of fields for people: "dp.breach.notice_period" → "Personal-data breach notification: notice period". */

import type { ClauseType, Field } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';

export function fieldTitle(type: ClauseType, field: Field): string {
  return `${type.title}: ${fieldName(field.key, type.id)}`;
}
