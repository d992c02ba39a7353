/**
 * Cross-references. "Section 5.2" that became "Section 5.3" because the section did says the same as before; one that
 * now leads to another section does not. Which section answers which is known from the pairs.
 */
import type { Pair } from '../../model/alignment.js';
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import type { Hunk } from './hunk.js';
import type { Signal } from './signal.js';

export interface Targets {
  /** Reference key ("5.2a", "annexii") -> index of the block that bears it. */
  readonly old: ReadonlyMap<string, number>;
  readonly new: ReadonlyMap<string, number>;
  /** Old block -> new blocks that answer it. */
  readonly answers: ReadonlyMap<number, readonly number[]>;
}

export function targetsOf(old: MappedAgreement, new_: MappedAgreement, pairs: readonly Pair[]): Targets {
  const answers = new Map(pairs.flatMap(({ left, right }) => left.map((i) => [i, right] as const)));
  return { old: labelsOf(old.blocks), new: labelsOf(new_.blocks), answers };
}

function labelsOf(blocks: readonly MappedBlock[]): Map<string, number> {
  const found = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.label === null || block.kind === 'toc') return;
    const nested = block.path.slice(block.path.findLastIndex((label) => /\d|[a-z]{3}/i.test(label))).join('');
    for (const name of [block.label, nested]) if (!found.has(keyOf(name))) found.set(keyOf(name), i);
  });
  return found;
}

/** "Section 5.2(a) (Fees)" -> "5.2a"; annexes and articles keep their word. */
function keyOf(reference: string): string {
  return reference
    .replace(/\s\(\p{Lu}[^()]{2,60}\)$/u, '')
    .toLowerCase()
    .replace(/^(?:sections?|clauses?|paragraphs?|§+)\s/u, '')
    .replace(/[^\p{L}\p{N}.]+|\.+$/gu, '');
}

export function isReference(hunk: Hunk): boolean {
  const all = [...hunk.removedTokens, ...hunk.addedTokens];
  return (
    all.some(({ kind }) => kind === 'reference') && all.every(({ kind }) => kind === 'reference' || kind === 'sign')
  );
}

/** Signals for each replaced reference, in order; references added or dropped alone are left to the other rules. */
export function referenceSignals(hunk: Hunk, targets: Targets): Signal[] {
  const references = (tokens: Hunk['addedTokens']) =>
    tokens.filter(({ kind }) => kind === 'reference').map(({ text }) => text);
  const [before, after] = [references(hunk.removedTokens), references(hunk.addedTokens)];
  return before.slice(0, after.length).flatMap((reference, k) => replaced(reference, after[k]!, targets));
}

function replaced(before: string, after: string, targets: Targets): Signal[] {
  if (keyOf(before) === keyOf(after)) return [];
  const [from, to] = [targets.old.get(keyOf(before)), targets.new.get(keyOf(after))];
  const shown = `${before} → ${after}`;
  if (from !== undefined && to !== undefined && targets.answers.get(from)?.includes(to))
    return [{ force: 'silent', reason: `cross-reference follows its renumbered target: ${shown}` }];
  if (titleOf(before) && titleOf(before) === titleOf(after))
    return [{ force: 'slight', reason: `cross-reference corrected, same title: ${shown}` }];
  if (from === undefined || to === undefined) return [{ force: 'slight', reason: `reference changed: ${shown}` }];
  return [{ force: 'plain', reason: `cross-reference now leads to another section: ${shown}` }];
}

function titleOf(reference: string): string {
  return /\((\p{Lu}[^()]{2,60})\)$/u.exec(reference)?.[1] ?? '';
}
