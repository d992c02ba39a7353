/**
 * Defined terms and the words that define them: “Downtime” means …; rows of a definitions table; (the “Agreement”).
 */
import type { Block, Definition } from '../model/agreement.js';

export function findDefinitions(blocks: readonly Block[]): Definition[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => definitionsIn(block).filter((d) => isNew(seen, d)));
}

function isNew(seen: Set<string>, definition: Definition): boolean {
  const key = definition.term.toLowerCase();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

const QUOTED = `[“"'‘]([A-Za-z][^“”"]{1,70}?)[”"'’]`;
const VERB = String.raw`(?:shall\s+)?(?:means?|mean|has the (?:same )?meanings?|have the (?:same )?meanings?|refers? to|includes?|is defined|are defined|is|are)`;
const FULL = new RegExp(
  String.raw`${QUOTED}(?:\s*(?:,|or|and|/)\s*${QUOTED})*[\s,]*(?:\([^)]{0,80}\)\s*)?${VERB}\b`,
  'g',
);
const COLON = new RegExp(String.raw`^${QUOTED}\s*[:–—-]\s`);
const BARE =
  /^([A-Z][\w’'/&-]*(?:\s+(?:of|and|or|the|to|for|in|[A-Z(][\w’'/&)-]*)){0,6})\s+(?:shall mean|means|has the meaning|have the meaning|refers to)\b/;
const INLINE = /\(([^()]{0,60}[“"][^()]{1,120})\)/g;

function definitionsIn(block: Block): Definition[] {
  if (block.kind === 'toc' || block.kind === 'title') return [];
  const full = [...fullDefinitions(block)];
  return [...full, ...inlineDefinitions(block)];
}

function fullDefinitions(block: Block): Definition[] {
  if (block.cells !== null) return rowDefinition(block);
  const sentences = [...block.text.matchAll(FULL)].map((m) => ({
    terms: quotedTerms(m[0]),
    text: sentenceFrom(block.text, m.index),
  }));
  if (sentences.length)
    return sentences.flatMap((s) => s.terms.map((term) => ({ term, block: block.id, text: s.text })));
  const bare = COLON.exec(block.text) ?? BARE.exec(block.text);
  return bare?.[1] ? [{ term: bare[1].trim(), block: block.id, text: block.text }] : [];
}

function rowDefinition(block: Block): Definition[] {
  const [term, meaning] = block.cells ?? [];
  const quoted = /^[“"']([^“”"]{2,70})[”"']$/.exec(term?.trim() ?? '')?.[1];
  const named = quoted ?? (block.headings.some((h) => /definition|glossary/i.test(h)) ? term?.trim() : undefined);
  return named && meaning && !block.table?.header ? [{ term: named, block: block.id, text: block.text }] : [];
}

function inlineDefinitions(block: Block): Definition[] {
  return [...block.text.matchAll(INLINE)].flatMap((m) =>
    quotedTerms(m[1] ?? '').map((term) => ({ term, block: block.id, text: sentenceAround(block.text, m.index) })),
  );
}

function quotedTerms(text: string): string[] {
  return [...text.matchAll(new RegExp(QUOTED, 'g'))].map((m) => (m[1] ?? '').replace(/[,.;:]$/, '').trim());
}

function sentenceFrom(text: string, start: number): string {
  const end = sentenceEnds(text).find((at) => at > start);
  return text.slice(start, end ?? text.length);
}

function sentenceAround(text: string, at: number): string {
  const before = sentenceEnds(text.slice(0, at)).at(-1);
  return sentenceFrom(text, before ?? 0).trim() || text;
}

/** Offsets just after each full stop or semicolon that ends a sentence. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.;](?=\s+[A-Z“"]|$)/g)].map((m) => m.index + 1);
}
