/**
 * Tables that say who does what: the header names both sides, and each row a task with a yes or a no beneath them.
 *
 *     Task | Acme | You          header
 *     Patching | yes | no        row
 *
 * A row by itself tells little of that: "Users and keys | no | yes" reads like anything.
 */
import type { Observation } from './observe.js';
import { CUSTOMER, PROVIDER } from './roles.js';

export interface DutyRows {
  readonly headers: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
}

/** By the numbers of the blocks. */
export function dutyRowsOf(observations: readonly Observation[]): DutyRows {
  const numbers = [...observations.keys()];
  const tableOf = (i: number) => observations[i]!.passage.block.table!.index;
  const headers = numbers.filter((i) => namesBothSides(observations[i]!));
  const tables = new Set(headers.map(tableOf));
  const rows = numbers.filter((i) => isDuty(observations[i]!, tables));
  const used = new Set(rows.map(tableOf));
  return { headers: new Set(headers.filter((i) => used.has(tableOf(i)))), rows: new Set(rows) };
}

const VENDORS = new Set([PROVIDER, 'processor']);
const CUSTOMERS = new Set([CUSTOMER, 'controller']);

/** Names stand alone in their cells: a header of 12 words at most. */
function namesBothSides({ passage: { block, roleText } }: Observation): boolean {
  if (!block.table?.header || roleText.words.length > 12) return false;
  return roleText.words.some((w) => VENDORS.has(w)) && roleText.words.some((w) => CUSTOMERS.has(w));
}

const ANSWER =
  /^(?:yes|no|x|[✓✔✗●○•–—-]|n\/a|none|shared?|joint(?:ly)?|both|primary|supports?|responsible|accountable|consulted|informed|[raci](?:\s?[/,]\s?[raci])*)?$/i;

function isDuty({ passage: { block } }: Observation, tables: ReadonlySet<number>): boolean {
  if (!block.table || block.table.header || !tables.has(block.table.index) || !block.cells) return false;
  const [task, ...answers] = block.cells.map((cell) => cell.trim());
  return task !== '' && answers.length >= 2 && answers.some(Boolean) && answers.every((cell) => ANSWER.test(cell));
}
