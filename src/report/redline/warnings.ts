/**
 * Guards against redlining the wrong pair: two papers that are no versions of each other, or the sides swapped. Said before
 * anything else. A redline is made all the same: the reader may know better.
 */
import type { DocumentInfo } from '../../model/agreement.js';
import type { Change } from '../../model/change.js';
import type { MappedAgreement } from '../../model/mapped.js';
import { doubled, notEnglish, tooShort } from '../paper-warnings.js';
import { isRoleWord } from './parties.js';

export function versionWarnings(old: MappedAgreement, revised: MappedAgreement, changes: readonly Change[]): string[] {
  const [before, after] = [old.document, revised.document];
  return [
    ...likenessWarnings(keptShare(old, revised, changes)),
    ...otherKind(before, after),
    ...otherVendor(before, after),
    ...swapped(before, after),
    ...doubled([old, revised]),
    ...[old, revised].flatMap(notEnglish),
    ...shorterFar(old, revised),
  ];
}

/**
 * Shares of words that stayed where they were or moved. Of 33 real pairs of versions the most rewritten kept 0.10 and all but
 * three over 0.45; of 132 pairs of different papers none kept over 0.07, unless one of them incorporates the other.
 */
const NO_VERSIONS = 0.08;
const REWRITTEN = 0.3;

function likenessWarnings(kept: number): string[] {
  if (kept >= REWRITTEN) return [];
  const percent = `${Math.round(kept * 100)} % of the shorter paper’s words`;
  return kept < NO_VERSIONS
    ? [
        `The papers share almost nothing (${percent}): they are probably not versions of one paper. Use compare for different papers.`,
      ]
    : [`The papers share little (${percent}): a paper written anew, or another paper.`];
}

/** Words of unchanged passages and unchanged words of edited ones, as a share of the shorter paper's. 1 for two empty papers. */
function keptShare(old: MappedAgreement, revised: MappedAgreement, changes: readonly Change[]): number {
  const changed = new Set(changes.flatMap((c) => c.new?.blocks ?? []));
  const unchanged = wordsIn(revised.blocks.filter((b) => !changed.has(b.id)));
  const within = wordsIn(changes.flatMap((c) => c.ops.filter((o) => o.op === '=')));
  const shorter = Math.min(wordsIn(old.blocks), wordsIn(revised.blocks));
  return shorter === 0 ? Number(wordsIn([...old.blocks, ...revised.blocks]) === 0) : (unchanged + within) / shorter;
}

function wordsIn(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function otherKind(old: DocumentInfo, revised: DocumentInfo): string[] {
  return old.family === revised.family
    ? []
    : [`The papers read as different kinds: the old one as ${old.family}, the new one as ${revised.family}.`];
}

/** Where both name a vendor and no word of the names agrees: "Example Cloud, Inc." and "Example LLC" are one. */
function otherVendor(old: DocumentInfo, revised: DocumentInfo): string[] {
  const [before, after] = [vendorNames(old), vendorNames(revised)];
  const known = new Set(before.flatMap(nameWords));
  const isOther = before.length > 0 && after.length > 0 && !after.flatMap(nameWords).some((w) => known.has(w));
  return isOther ? [`The papers name different vendors: ${before[0]} in the old one, ${after[0]} in the new one.`] : [];
}

function vendorNames({ parties }: DocumentInfo): string[] {
  const vendors = parties.filter((p) => p.role === 'vendor');
  return vendors.flatMap((p) => [p.name, ...p.aliases]).filter((name) => /^\p{Lu}/u.test(name) && !isRoleWord(name));
}

const LEGAL_FORM =
  /^(?:the|inc|llc|ltd|limited|gmbh|ag|sa|sas|bv|co|company|corp|corporation|plc|pbc|group|services?|data)$/;

const nameWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !LEGAL_FORM.test(word));

/** Two short papers may be what they are; one beside a long one is a cover page, or was badly extracted. */
function shorterFar(old: MappedAgreement, revised: MappedAgreement): string[] {
  const [a, b] = [wordsIn(old.blocks), wordsIn(revised.blocks)];
  return Math.max(a, b) < 4 * Math.min(a, b) ? [] : [old, revised].flatMap(tooShort);
}

function swapped(old: DocumentInfo, revised: DocumentInfo): string[] {
  const [before, after] = [old.effectiveDate, revised.effectiveDate];
  return before !== null && after !== null && before > after
    ? [`The old paper states the later date (${before}, the new one ${after}): the sides may be swapped.`]
    : [];
}
