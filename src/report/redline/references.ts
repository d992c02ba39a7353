/**
 * Cross-references. "Section 5.2" that became "Section 5.3" because the section did says the same as before; one that
 * now leads to another section does not. Which section answers which is known from the pairs.
 */
import type { Pair } from '../../model/alignment.js';
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import type { Hunk } from './hunk.js';
import { isSameSection, type Sections } from './section-answers.js';
import type { Signal } from './signal.js';

export interface Targets {
  readonly sections: Sections;
  /** Reference key ("5.2a", "annexii") -> indexes of the blocks that bear it, in order: annexes may count anew. */
  readonly old: ReadonlyMap<string, readonly number[]>;
  readonly new: ReadonlyMap<string, readonly number[]>;
}

export function targetsOf(old: MappedAgreement, new_: MappedAgreement, pairs: readonly Pair[]): Targets {
  const answers = new Map(pairs.flatMap(({ left, right }) => left.map((i) => [i, right] as const)));
  const sections = { old: old.blocks, new: new_.blocks, answers };
  return { sections, old: labelsOf(old.blocks), new: labelsOf(new_.blocks) };
}

function labelsOf(blocks: readonly MappedBlock[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (block.label === null || block.kind === 'toc') return;
    const nested = block.path.slice(block.path.findLastIndex((label) => /\d|[a-z]{3}/i.test(label))).join('');
    for (const key of new Set([keyOf(block.label), keyOf(nested)])) found.set(key, [...(found.get(key) ?? []), i]);
  });
  return found;
}

/** "Section 5.2(a) (Fees)" -> "5.2a"; annexes and articles keep their word. */
export function keyOf(reference: string): string {
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

/**
 * Signals for the references of a hunk. In a list of several, those that follow their section or keep its title answer
 * each other first; what is left is paired in order, and the rest was dropped or added.
 */
export function referenceSignals(hunk: Hunk, targets: Targets): Signal[] {
  const [before, after] = [hunk.removedTokens, hunk.addedTokens].map((tokens) =>
    tokens.filter(({ kind }) => kind === 'reference').map(({ text }) => text),
  ) as [string[], string[]];
  const signals: Signal[] = [];
  for (const isAnswer of [isSame, follows(targets), hasSameTitle])
    for (const reference of [...before]) {
      const at = after.findIndex((other) => isAnswer(reference, other));
      if (at < 0) continue;
      before.splice(before.indexOf(reference), 1);
      signals.push(...replaced(reference, after.splice(at, 1)[0]!, targets));
    }
  const pairs = Math.min(before.length, after.length);
  for (let k = 0; k < pairs; k++) signals.push(...replaced(before[k]!, after[k]!, targets));
  for (const reference of before.slice(pairs))
    signals.push({ force: 'slight', reason: `reference removed: ${reference}` });
  for (const reference of after.slice(pairs))
    signals.push({ force: 'slight', reason: `reference added: ${reference}` });
  return signals;
}

const isSame = (a: string, b: string) => keyOf(a) === keyOf(b);

/** Annexes and lists count anew, so that a number may be borne more than once: any of its sections may be meant. */
const follows = (targets: Targets) => (a: string, b: string) => {
  const [from, to] = [targets.old.get(keyOf(a)) ?? [], targets.new.get(keyOf(b)) ?? []];
  return from.some((i) => to.some((j) => isSameSection(targets.sections, i, j)));
};

const hasSameTitle = (a: string, b: string) => titleOf(a) !== '' && titleOf(a) === titleOf(b);

function replaced(before: string, after: string, targets: Targets): Signal[] {
  if (isSame(before, after)) return [];
  const shown = `${before} → ${after}`;
  if (follows(targets)(before, after))
    return [{ force: 'silent', reason: `cross-reference follows its renumbered target: ${shown}` }];
  if (hasSameTitle(before, after))
    return [{ force: 'slight', reason: `cross-reference corrected, same title: ${shown}` }];
  if (targets.old.get(keyOf(before))?.length !== 1 || targets.new.get(keyOf(after))?.length !== 1)
    return [{ force: 'slight', reason: `reference changed: ${shown}` }];
  return [{ force: 'plain', reason: `cross-reference now leads to another section: ${shown}` }];
}

/** "Section 9 (Fees)" -> "Fees". */
export function titleOf(reference: string): string {
  return /\((\p{Lu}[^()]{2,60})\)$/u.exec(reference)?.[1] ?? '';
}
