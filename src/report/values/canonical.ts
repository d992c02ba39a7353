/** Normal forms as comparable strings: keys sorted, sets without order, and the parts that do not change the substance left out. */
import type { Json } from '../../model/key-term.js';

export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Equal strings mean equal in substance (C2). "calendar" is the default of a bare "day" (N3). */
export function canonical(value: Json): string {
  if (isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter((k) => k !== 'open_list' && !(k === 'basis' && value[k] === 'calendar'));
  return `{${keys
    .sort()
    .map((k) => `${k}:${canonical(value[k] ?? null)}`)
    .join(',')}}`;
}
