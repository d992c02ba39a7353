/** In which order a platform's papers speak: as deal.yaml says, else as the papers say themselves, else as given. */
import type { PaperSet } from '../../model/comparison.js';

/** Indexes of the set's papers, highest precedence first. */
export function byPrecedence(set: PaperSet): number[] {
  const order = (set.precedence ?? statedOrder(set)).map((name) => name.toLowerCase());
  const place = (i: number) => {
    const at = order.indexOf(set.agreements[i]?.document.family ?? '');
    return at < 0 ? order.length : at;
  };
  return set.agreements.map((_, i) => i).sort((a, b) => place(a) - place(b) || a - b);
}

/** The longest doc.precedence.order that a paper states: an SLA ranks itself before the terms, the terms rank all papers. */
function statedOrder(set: PaperSet): string[] {
  const orders = set.agreements
    .flatMap((a) => a.terms)
    .flatMap((t) => (t.field === 'doc.precedence.order' && Array.isArray(t.value) ? [t.value] : []));
  const [longest = []] = orders.toSorted((a, b) => b.length - a.length);
  return longest.map((v) => FAMILY_OF[String(v)] ?? String(v));
}

/** Names that papers give to kinds of paper → our families. */
const FAMILY_OF: Readonly<Record<string, string>> = {
  order_form: 'order',
  terms: 'msa',
  agreement: 'msa',
  service_terms: 'msa',
  sla: 'sla',
  dpa: 'dpa',
  aup: 'aup',
};
