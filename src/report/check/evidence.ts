/** The words a result rests on: the sentence that states a value, or the opening sentences of a clause. Verbatim, with their place. */

import type { Evidence } from '../../model/check.js';
import type { EffectiveTerm } from '../../model/comparison.js';
import type { MappedBlock } from '../../model/mapped.js';
import { placeOf } from '../../text/place.js';
import { splitSentences } from '../../text/sentences.js';
import { shortName } from '../memo/context.js';
import { excerpt } from '../memo/excerpt.js';
import type { Facts, FoundProvision } from './facts.js';

/** Up to three places for each field. */
export function valueEvidence(fields: readonly string[], facts: Facts): Evidence[] {
  return [...new Set(fields)].flatMap((field) =>
    facts
      .values(field)
      .flatMap((v) => v.terms)
      .slice(0, 3)
      .flatMap((term) => termEvidence(term, facts) ?? []),
  );
}

/** Up to two passages, the surest first. */
export function clauseEvidence(types: readonly string[], facts: Facts): Evidence[] {
  return types
    .flatMap((type) => facts.provisions(type).slice(0, 2))
    .slice(0, 2)
    .map((found) => provisionEvidence(found, facts));
}

function termEvidence(term: EffectiveTerm, facts: Facts): Evidence | null {
  const block = facts.set.agreements[term.document]?.blocks.find((b) => b.id === term.block);
  if (!block) return null;
  return evidence(facts, term.document, block, sentencesAround(block.text, term), term.field, displayOf(term));
}

const displayOf = (term: EffectiveTerm): string =>
  term.when !== null && !term.display.includes(term.when) ? `${term.display} (${term.when})` : term.display;

/** From the first to the last sentence that the value touches. */
function sentencesAround(text: string, { start, end }: EffectiveTerm): [number, number] {
  const touched = splitSentences(text).filter((s) => s.start < end && s.end > start);
  return [touched[0]?.start ?? start, touched.at(-1)?.end ?? end];
}

function provisionEvidence({ provision, block }: FoundProvision, facts: Facts): Evidence {
  return evidence(facts, provision.document, block, excerpt(block.text, []), null, null);
}

function evidence(
  facts: Facts,
  document: number,
  block: MappedBlock,
  [from, to]: readonly [number, number],
  field: string | null,
  display: string | null,
): Evidence {
  return {
    document,
    paper: shortName(facts.set, document),
    block: block.id,
    place: placeOf(block),
    page: block.page,
    field,
    display,
    quote: block.text.slice(from, to),
  };
}
