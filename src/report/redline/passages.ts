/** A passage that is only in one of the papers to signals: what was gained or lost with it. */
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import { diffTokens } from '../../text/diff-tokens.js';
import { definedTerm, usesOf } from './definitions.js';
import { figuresOf } from './figures.js';
import { contentWords, snippet } from './hunk.js';
import { modalsOf } from './modality.js';
import { isContactLine, isHeadingLike, isPageMark, isTitleLike, isVersionLine } from './passage-kind.js';
import { isAddress } from './places.js';
import type { Signal } from './signal.js';

/** Words below which a paragraph states nothing by itself. */
const FEW = 4;

type Verb = 'added' | 'removed';

/** Several blocks are the lines of one card (cards.ts). */
export function passageSignals(agreement: MappedAgreement, blocks: readonly MappedBlock[], verb: Verb): Signal[] {
  if (blocks.length === 1) return blockSignals(agreement, blocks[0]!, verb);
  const lines = blocks.map(({ text }) => text).join(' / ');
  return [{ force: 'plain', reason: `${blocks.length} lines ${verb}: ${snippet(lines)}` }];
}

function blockSignals(agreement: MappedAgreement, block: MappedBlock, verb: Verb): Signal[] {
  const plainKind = kindSignal(block, verb);
  if (plainKind) return [plainKind];
  const definition = definitionSignal(agreement, block, verb);
  if (definition) return [definition];
  const words = contentWords(diffTokens(block.text).tokens);
  const stated = [...modalSignals(block.text, verb), ...figureSignals(block.text, verb)];
  if (stated.length === 0 && words.length < FEW)
    return [{ force: 'slight', reason: `short text ${verb}: ${snippet(block.text)}` }];
  return [...stated, { force: 'plain', reason: `paragraph ${verb}: ${snippet(block.text)}` }];
}

function kindSignal(block: MappedBlock, verb: string): Signal | null {
  if (isPageMark(block.text)) return { force: 'silent', reason: `page number ${verb}` };
  if (!/[\p{L}\p{N}]/u.test(block.text)) return { force: 'silent', reason: `signs without words ${verb}` };
  if (isHeadingLike(block)) return { force: 'slight', reason: `heading ${verb}: ${snippet(block.text)}` };
  if (block.kind === 'tableRow') return { force: 'strong', reason: `table row ${verb}: ${snippet(block.text)}` };
  if (isTitleLike(block)) return { force: 'slight', reason: `title or short text ${verb}: ${snippet(block.text)}` };
  if (block.state === 'noise') return { force: 'slight', reason: `text without rule ${verb}` };
  if (isVersionLine(block.text)) return { force: 'slight', reason: `date or number of the version ${verb}` };
  if (isContactLine(block.text) || (isAddress(block.text) && block.text.length < 160))
    return { force: 'slight', reason: `address or link ${verb}` };
  return null;
}

function definitionSignal(agreement: MappedAgreement, block: MappedBlock, verb: string): Signal | null {
  const term = definedTerm(agreement, block);
  if (!term) return null;
  const uses = usesOf(term, agreement, block);
  const used = uses === 0 ? 'not used elsewhere' : `used in ${uses} other paragraph${uses === 1 ? '' : 's'}`;
  return { force: uses > 0 ? 'plain' : 'slight', reason: `definition of “${term}” ${verb}; ${used}` };
}

function modalSignals(text: string, verb: string): Signal[] {
  const first = modalsOf(text)[0];
  if (!first) return [];
  const negated = new RegExp(`\\b${first.word}\\s+not\\b`, 'i').test(text);
  const name = negated ? 'prohibition' : { duty: 'duty', right: 'right', wish: 'non-binding wording' }[first.family];
  return [{ force: 'strong', reason: `${name} ${verb}: “${first.word}${negated ? ' not' : ''}”` }];
}

function figureSignals(text: string, verb: string): Signal[] {
  return figuresOf(text)
    .filter(({ kind }) => kind !== 'count' && kind !== 'date')
    .slice(0, 3)
    .map(({ shown }) => ({ force: 'strong', reason: `figure ${verb}: ${shown}` }));
}
