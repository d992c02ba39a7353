/** Stages' results → the one value that `map --format json` prints and every later stage reads. */
import type { Agreement } from '../model/agreement.js';
import type { BlockMapping, State } from '../model/clause.js';
import type { KeyTerm } from '../model/key-term.js';
import type { Coverage, MappedAgreement, MappedBlock } from '../model/mapped.js';

export function mapReport(
  agreement: Agreement,
  mapping: readonly BlockMapping[],
  terms: readonly KeyTerm[],
): MappedAgreement {
  const blocks = agreement.blocks.map((block, i): MappedBlock => {
    const m = mapping[i];
    if (!m || m.block !== block.id) throw new Error(`no mapping for block ${block.id}`);
    return { ...block, clauses: m.clauses, state: m.state, review: m.review };
  });
  return { schema: 'clausediff/map@1', document: agreement.document, blocks, terms, coverage: ledger(blocks) };
}

/** Adds up every block once: typed, or in one state. */
function ledger(blocks: readonly MappedBlock[]): Coverage {
  const states: Partial<Record<State, number>> = {};
  for (const { state } of blocks) if (state) states[state] = (states[state] ?? 0) + 1;
  return {
    blocks: blocks.length,
    typed: blocks.filter((b) => b.state === null).length,
    states,
    review: blocks.filter((b) => b.review).length,
    characters: blocks.reduce((sum, b) => sum + b.text.length, 0),
  };
}
