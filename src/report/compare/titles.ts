/** Names of fields for people: "dp.breach.notice_period" → "Personal-data breach notification: notice period". */
import type { ClauseType, Field } from '../../model/taxonomy.js';

export function fieldTitle(type: ClauseType, field: Field): string {
  return `${type.title}: ${field.key.slice(type.id.length + 1).replaceAll('_', ' ')}`;
}
