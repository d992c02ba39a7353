/**
 * In which order clause types are read: the rows of the platform comparison first (TAXONOMY.md, section 5), then the rest in the
 * library's order.
 */
import type { ComparedClause } from '../../model/comparison.js';

const FIRST = [
  'ex.channel_terms ex.exclusivity ex.resale ex.revenue_share fin.minimum_commitment fin.pricing fin.price_change lic.availability',
  'ai.training_use ai.abuse_monitoring ai.retention ai.provider_sharing ai.output_ownership ai.output_indemnity ai.model_lifecycle',
  'ai.rate_limits dp.roles dp.vendor_controller dp.subprocessors.authorization dp.subprocessors.notice dp.breach dp.location',
  'dp.transfer dp.government_access dp.deletion dp.audit dp.hipaa dp.liability sec.certifications sec.shared_responsibility',
  'sla.uptime sla.credits sla.exclusions sla.remedies sla.support sla.continuity lia.cap lia.uncapped lia.indemnity.vendor',
  'term.suspension term.switching term.data_exit doc.amendment gov.law gov.venue',
].flatMap((line) => line.split(' '));

export function inReadingOrder(clauses: readonly ComparedClause[]): ComparedClause[] {
  const place = (c: ComparedClause) => {
    const at = FIRST.indexOf(c.id);
    return at < 0 ? FIRST.length : at;
  };
  return clauses.toSorted((a, b) => place(a) - place(b));
}
