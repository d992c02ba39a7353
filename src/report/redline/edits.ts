/** An edited passage to signals: first what is only dress, then every rule on what is left, last the sheer amount of wording. */
import type { DiffOp } from '../../model/change.js';
import type { MappedBlock } from '../../model/mapped.js';
import { type Context, termsOf } from './context.js';
import { cosmeticSignal } from './cosmetic.js';
import { definedTerm, usesOf } from './definitions.js';
import { figureSignals } from './figures.js';
import { contentWords, type Hunk, hunksOf, netWords, snippet } from './hunk.js';
import { keyTermSignals } from './key-terms.js';
import { modalitySignals } from './modality.js';
import { partySignals } from './parties.js';
import { isHeadingLike, isTitleLike, isVersionLine } from './passage-kind.js';
import { placeSignals } from './places.js';
import { isReference, referenceSignals } from './references.js';
import type { Signal } from './signal.js';
import { FEW_WORDS, wordingSignals } from './wording-rules.js';

export interface Edit {
  readonly oldBlocks: readonly MappedBlock[];
  readonly newBlocks: readonly MappedBlock[];
  readonly oldText: string;
  readonly newText: string;
  readonly ops: readonly DiffOp[];
}

/** Net content words that make a rewording worth a lawyer's reading; fewer are a word or two. */
const SEVERAL = 4;

export function editSignals(context: Context, edit: Edit): Signal[] {
  const labels = new Set([...edit.oldBlocks, ...edit.newBlocks].map(({ label }) => label));
  const found = new Map(hunksOf(edit.ops).map((hunk) => [hunk, dressSignals(context, hunk, labels)] as const));
  const dress = [...found.values()].flatMap((signals) => signals ?? []);
  const hunks = [...found].filter(([, signals]) => signals === null).map(([hunk]) => hunk);
  if (hunks.length === 0) return dress;
  if (isVersionLine(edit.oldText) || isVersionLine(edit.newText))
    return [{ force: 'slight', reason: 'date or number of the version changed' }];
  const signals = substanceSignals(context, edit, hunks);
  return isTitle(edit) ? titleSignals(signals) : [...signals, ...dress];
}

function isTitle({ oldBlocks, newBlocks }: Edit): boolean {
  return [...oldBlocks, ...newBlocks].every((block) => isHeadingLike(block) || isTitleLike(block));
}

/** A heading may be worded anew without meaning anything; a "not" or another party in it is told all the same. */
function titleSignals(signals: readonly Signal[]): Signal[] {
  const telling = signals.filter(({ force }) => force === 'decisive' || force === 'strong');
  return [...telling, { force: 'slight', reason: 'heading changed' }];
}

/** Signals of a hunk that is dress or a mere reference; null for one of substance. */
function dressSignals(context: Context, hunk: Hunk, labels: ReadonlySet<string | null>): Signal[] | null {
  if (isLabel(hunk.removed, hunk, labels) && isLabel(hunk.added, hunk, labels))
    return [{ force: 'silent', reason: 'number of the paragraph' }];
  const signal = cosmeticSignal(hunk);
  if (signal) return [signal];
  if (!isReference(hunk)) return null;
  const references = referenceSignals(hunk, context.targets);
  return references.length ? references : null;
}

/** "(b)", "- (b)" or "2." that is one of the passage's own labels; a bare "2" only where the text begins, elsewhere it is a figure. */
function isLabel(text: string, { oldStart, newStart }: Hunk, labels: ReadonlySet<string | null>): boolean {
  const word = text.trim().replace(/^[-–•*]\s/u, '');
  if (word === '') return true;
  const isMarked = /^\(|[).]$/.test(word) || (oldStart === 0 && newStart === 0);
  return isMarked && (labels.has(word) || labels.has(word.slice(0, -1)));
}

function substanceSignals(context: Context, edit: Edit, hunks: readonly Hunk[]): Signal[] {
  return [
    ...keyTermSignals(
      {
        old: termsOf(context.oldTerms, edit.oldBlocks),
        new: termsOf(context.newTerms, edit.newBlocks),
        papers: { old: context.old.terms, new: context.new.terms },
      },
      context.fields,
    ),
    ...figureSignals(edit.oldText, edit.newText, hunks),
    ...modalitySignals(hunks, isLong),
    ...hunks.flatMap((hunk) => hunkSignals(context, hunk)),
    ...placeSignals(hunks),
    ...definitionSignals(context, edit),
    ...amountSignals(hunks),
  ];
}

function hunkSignals(context: Context, hunk: Hunk): Signal[] {
  return [
    ...wordingSignals(hunk, isLong(hunk)),
    ...partySignals(hunk, context.parties, isLong(hunk)),
    ...referenceSignals(hunk, context.targets),
  ];
}

function isLong({ removedTokens, addedTokens }: Hunk): boolean {
  return contentWords(removedTokens).length + contentWords(addedTokens).length > FEW_WORDS;
}

function definitionSignals(context: Context, { newBlocks }: Edit): Signal[] {
  const block = newBlocks[0]!;
  const term = definedTerm(context.new, block);
  if (!term) return [];
  const uses = usesOf(term, context.new, block);
  const reason = `definition of “${term}” changed; used in ${uses} other paragraph${uses === 1 ? '' : 's'}`;
  return [{ force: uses > 0 ? 'plain' : 'slight', reason }];
}

function amountSignals(hunks: readonly Hunk[]): Signal[] {
  const net = netWords(
    hunks.flatMap((hunk) => contentWords(hunk.removedTokens)),
    hunks.flatMap((hunk) => contentWords(hunk.addedTokens)),
  );
  const most = [...hunks].sort((a, b) => b.added.length + b.removed.length - a.added.length - a.removed.length)[0]!;
  const force = Math.max(net.removed.length, net.added.length) >= SEVERAL ? 'plain' : 'slight';
  return [{ force, reason: describe(most) }];
}

function describe({ removed, added }: Hunk): string {
  if (removed === '') return `wording added: ${snippet(added)}`;
  return added === '' ? `wording removed: ${snippet(removed)}` : `wording: ${snippet(removed)} → ${snippet(added)}`;
}
