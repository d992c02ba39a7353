/** Names of fields for people. */

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  rto: 'recovery time (RTO)',
  rpo: 'recovery point (RPO)',
};

/** "dp.breach.notice_period" of the type "dp.breach" → "notice period". */
export function fieldName(field: string, type: string): string {
  const key = field.slice(type.length + 1);
  return ABBREVIATIONS[key] ?? key.replaceAll('_', ' ');
}
