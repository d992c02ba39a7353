/**
 * Clause types that a platform's papers should have and do not: four different findings (TAXONOMY.md, principle 10).
 *
 * *Not found* is never printed as *not there*: where a paper referred to was not given, or the words point elsewhere, that is said;
 * otherwise the nearest passages are given as evidence of the search.
 */
import type { Absence, AbsenceKind, PaperSet } from '../../model/comparison.js';
import type { KeyTerm } from '../../model/key-term.js';
import type { ClauseType, Taxonomy } from '../../model/taxonomy.js';
import { cosine, wordVector } from '../../text/similarity.js';
import { isObject } from '../values/canonical.js';
import { familyNamed } from './references.js';

export function findAbsences(sets: readonly PaperSet[], taxonomy: Taxonomy): Absence[] {
  return taxonomy.types.flatMap((type) =>
    sets.filter((s) => isExpected(type, s)).flatMap((set) => absenceOf(type, set)),
  );
}

/** By the families of the platform's papers; `ai` types only where the papers cover a model service. */
function isExpected(type: ClauseType, set: PaperSet): boolean {
  if (!type.families.some((f) => set.agreements.some((a) => a.document.family === f.toLowerCase()))) return false;
  return type.group !== 'ai' || coversModelService(set);
}

function coversModelService(set: PaperSet): boolean {
  return set.agreements.some(
    (a) =>
      a.blocks.filter((b) => /\b(?:models?|prompts?|outputs?|machine learning|artificial intelligence)\b/i.test(b.text))
        .length >= 8,
  );
}

function absenceOf(type: ClauseType, set: PaperSet): Absence[] {
  const blocks = set.agreements.flatMap((a, document) => a.blocks.map((block) => ({ document, block })));
  const speaking = blocks.filter((b) => b.block.clauses.some((c) => c.id === type.id));
  const denial = speaking.find(
    (b) =>
      DENIES.test(b.block.text) &&
      speaking.length === 1 &&
      b.block.clauses[0]?.id === type.id &&
      !statesValue(type, set),
  );
  if (denial)
    return [
      {
        clause: type.id,
        platform: set.key,
        kind: 'denied',
        evidence: { nearest: [{ document: denial.document, block: denial.block.id, score: 1 }], reference: null },
      },
    ];
  const deferring = deferral(type, set);
  if (deferring) return [absence(type, set, 'deferred', deferring)];
  if (speaking.length) return [];
  const reference = unreadReference(type, set);
  return [absence(type, set, reference ? 'unread' : 'absent', reference)];
}

/** A paper that states a value of the type does not deny the whole of it: "30 days; zero retention is not offered". */
function statesValue(type: ClauseType, set: PaperSet): boolean {
  return termsOn(type, set).some((t) => t.value !== false && !isDeferred(t));
}

function termsOn(type: ClauseType, set: PaperSet): KeyTerm[] {
  const keys = new Set(type.fields.map((f) => f.key));
  return set.agreements.flatMap((a) => a.terms.filter((t) => keys.has(t.field)));
}

const DENIES =
  /\b(?:no service credits?|(?:does|do|shall|will) not (?:offer|provide|grant|give|carry|maintain|defend|indemnify|deposit)|(?:is|are) not (?:offered|provided|available|entitled)|no (?:right|obligation|commitment|entitlement)s? (?:to|of|is|are)|makes? no (?:commitment|promise))\b/i;

/** Where every value of the type that was read points elsewhere: the words of the reference. */
function deferral(type: ClauseType, set: PaperSet): string | null {
  const terms = termsOn(type, set);
  return terms.length && terms.every(isDeferred) ? (terms[0]?.quote ?? null) : null;
}

const isDeferred = (term: KeyTerm): boolean =>
  term.status === 'deferred' || (isObject(term.value) && term.value.status === 'deferred');

function unreadReference(type: ClauseType, set: PaperSet): string | null {
  const unread = set.agreements.flatMap((a) => a.document.references).filter((r) => !r.read);
  return (
    unread.find(
      (r) =>
        type.families.includes((familyNamed(r.text) ?? '').toUpperCase()) &&
        !set.agreements.some((a) => a.document.family === familyNamed(r.text)),
    )?.text ?? null
  );
}

function absence(type: ClauseType, set: PaperSet, kind: AbsenceKind, reference: string | null): Absence {
  return { clause: type.id, platform: set.key, kind, evidence: { nearest: nearest(type, set), reference } };
}

/** The three passages nearest in wording to the type's definition, headings and exemplars. */
function nearest(type: ClauseType, set: PaperSet): { document: number; block: string; score: number }[] {
  const wanted = wordVector([type.title, type.definition, ...type.headings, ...type.cues].join('. '));
  return set.agreements
    .flatMap((a, document) =>
      a.blocks
        .filter((b) => b.text.length > 40 && b.kind !== 'toc')
        .map((b) => ({ document, block: b.id, score: Math.round(cosine(wanted, wordVector(b.text)) * 100) / 100 })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}
