/** How this memo was made, and what it does not say. */
import type { MemoSection } from '../../model/memo.js';
import { type Context, text } from './context.js';

export function method(context: Context): MemoSection {
  const statements = [
    `Made by clausediff on this machine without any network connection or language model; the same files give the same memo.`,
    `Every passage was mapped to ${context.taxonomy.types.length} clause types by a classifier trained from the clause library; passages below the confidence asked for are listed as flagged.`,
    'Values were read by grammars; where two readings remained none was stated. “Not found” means that the search found nothing, not that there is nothing.',
    'Who must, may or must not do what is compared only where plain sentences say it with one voice on both sides; no such sentence does not mean no such difference.',
    'Ranks follow the clause type’s weight in the library and the rules printed with each difference. “Better for the customer” looks at the one value alone.',
    'Governing law, enforceability and papers referred to but not reviewed were not considered. This memo is a working paper for a lawyer, not advice.',
  ];
  return {
    id: 'method',
    title: 'Method and limits',
    nodes: [{ type: 'list', items: statements.map((s) => [text(s)]) }],
  };
}
