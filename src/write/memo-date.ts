/** The date in the memo's head, ISO; the first day that file formats know where it has none. Files carry it instead of the clock's. */
import type { Memo } from '../model/memo.js';

export function memoDate(memo: Memo): string {
  const date = memo.head.find(([label]) => label === 'Date')?.[1] ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(date) ? date : '1980-01-01';
}
