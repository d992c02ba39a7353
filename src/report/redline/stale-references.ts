/**
 * References whose words stayed while their section did not: "Section 5.2" still says 5.2, but what stood there is 5.3 now, or gone.
 *
 * Told only where it is certain on both sides: the number is borne by one passage in each paper, the reference is to this paper and not
 * to a law or another agreement, and nothing under the old section answers anything under the new one of that number.
 */
import type { DiffOp } from '../../model/change.js';
import type { MappedBlock } from '../../model/mapped.js';
import { diffTokens } from '../../text/diff-tokens.js';
import { matchKey } from '../../text/wording.js';
import { snippet } from './hunk.js';
import { keyOf, type Targets, titleOf } from './references.js';
import { isSameSection } from './section-answers.js';
import type { Signal } from './signal.js';

/** One signal for each reference among the unchanged words that now leads elsewhere. `ops` spell the new text. */
export function staleReferenceSignals(targets: Targets, ops: readonly DiffOp[]): Signal[] {
  const newText = spelled(ops);
  const found = ownReferences(newText).filter((reference) => isUnchanged(reference, ops));
  const reasons = found.map((reference) => staleReason(targets, reference.text, newText.slice(reference.end)));
  return [...new Set(reasons.filter((reason) => reason !== null))].map((reason) => ({ force: 'plain', reason }));
}

const spelled = (ops: readonly DiffOp[]): string => ops.map(({ op, text }) => (op === '-' ? '' : text)).join('');

interface Reference {
  readonly text: string;
  /** Range in the new text. */
  readonly start: number;
  readonly end: number;
}

function isUnchanged({ start, end }: Reference, ops: readonly DiffOp[]): boolean {
  let at = 0;
  return ops.some(({ op, text }) => {
    const from = at;
    if (op !== '-') at += text.length;
    return op === '=' && from <= start && end <= at;
  });
}

/** "of the Data Protection Addendum", "GDPR": what follows a reference to another text. "of this Agreement" is no other. */
const ELSEWHERE =
  /^(?:\s?\([\p{L}\p{N}]{1,4}\))*(?:,? (?:and|or|to|through) [\d.()a-z]{1,12})?(?: of| in| under| to)?(?: the| its| that| each| such| any| our| your)?\s(?:applicable |respective |relevant )?(?:\p{Lu}|[“"(])/u;
const ELSEWHERE_BEFORE =
  /(?:\b(?:GDPR|CCPA|DPA|MSA|SLA|SCCs?|Act|Addendum|Agreement|Clauses|Code|Directive|Law|Regulation|Terms)|C\.F\.R\.|U\.S\.C\.)(?:[’']s)?,?\s$/u;

function ownReferences(text: string): Reference[] {
  const found: Reference[] = [];
  let at = 0;
  for (const token of diffTokens(text).tokens) {
    const start = at + token.gap.length;
    at = start + token.text.length;
    if (token.kind !== 'reference' || ELSEWHERE.test(text.slice(at, at + 80))) continue;
    if (!ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 30), start)))
      found.push({ text: token.text, start, end: at });
  }
  return found;
}

/** @param after what the new text says behind the reference */
function staleReason({ sections, ...targets }: Targets, reference: string, after: string): string | null {
  const [from, to] = [only(targets.old, reference), only(targets.new, reference)];
  if (from === undefined || from === null || to === null) return null;
  const source = sections.old[from]!;
  if (!isMeant(reference, source) || (to !== undefined && isSameSection(sections, from, to))) return null;
  if (to !== undefined && isNamed(sections.new[to]!, after)) return null;
  const now = (sections.answers.get(from) ?? []).map((j) => sections.new[j]!);
  if (now.length > 0 && !now.some((block) => isRenumbered(block, reference))) return null;
  const went = now.length === 0 ? 'was removed' : `is now ${now[0]!.label}`;
  const leads =
    to === undefined ? `there is no ${reference} any more` : `${reference} is now ${nameOf(sections.new[to]!)}`;
  return `reference left as it was: ${reference} was ${nameOf(source)}, which ${went}; ${leads}`;
}

/** Index of the one passage that bears the number; undefined when none does, null when that cannot be said. */
function only(places: ReadonlyMap<string, readonly number[]>, reference: string): number | undefined | null {
  const found = places.get(keyOf(reference)) ?? [];
  return found.length > 1 ? null : found[0];
}

/**
 * A title given with the number must be the section's. A bare "Clause 8" in papers on data protection is mostly one of the standard
 * contractual clauses, which are not printed in them.
 */
function isMeant(reference: string, source: MappedBlock): boolean {
  if (/^clause/i.test(reference)) return false;
  return matchKey(source.text).startsWith(matchKey(titleOf(reference)));
}

/** "Section 8, Payment": the reference names the section it now leads to. */
function isNamed({ text, runInEnd }: MappedBlock, after: string): boolean {
  const title = matchKey(text.slice(0, runInEnd ?? 60));
  return title.length > 3 && matchKey(after.slice(0, 90)).startsWith(title);
}

/** False for "4" or "(d)" where 4(d) was: the same number, of which a reader saw less. */
function isRenumbered({ label }: MappedBlock, reference: string): boolean {
  const [now, before] = [keyOf(label ?? ''), keyOf(reference)];
  return now !== '' && !before.startsWith(now) && !before.endsWith(now);
}

/** A heading or the opening words. */
function nameOf({ text, runInEnd }: MappedBlock): string {
  return snippet(text.slice(0, runInEnd ?? 200));
}
