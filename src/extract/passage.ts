/**
 * A block with all that rules may look at: its reading, the segments of it, its clause types and its surroundings.
 *
 * A segment is a sentence, cut again at semicolons: near enough for "this period belongs to that verb". A list item or
 * table row without a type of its own takes the types of its lead-in (TAXONOMY principle 6).
 */
import type { Agreement, Block } from '../model/agreement.js';
import type { BlockMapping } from '../model/clause.js';
import { splitSentences } from '../text/sentences.js';
import { type Reading, readText } from './reading.js';
import { type RoleNames, roleNames } from './role-names.js';

export interface Segment {
  readonly text: string;
  /** Offset in the passage's reading. */
  readonly start: number;
}

export interface Passage {
  readonly block: Block;
  readonly reading: Reading;
  /** `reading.text`. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Segment[];
  /** Clause types, primary first. */
  readonly types: readonly string[];
  /** Headings over the block, its lead-in, its table's header: lower case, roles for names. */
  readonly context: string;
  /** The lead-in's own words, read; "" when there is none. */
  readonly leadIn: string;
  /** Neighbours in the same list or table, this one included; just this one otherwise. */
  readonly family: string;
}

/** One passage a block, in order. Blocks that only repeat or decorate have no types and are not searched. */
export function passagesOf(agreement: Agreement, mapping: readonly BlockMapping[]): Passage[] {
  const names = roleNames(agreement.document.parties);
  const byId = new Map(agreement.blocks.map((block, i) => [block.id, i]));
  const headers = headerRows(agreement.blocks);
  return agreement.blocks.map((block, i) => {
    const lead = block.leadIn === null ? undefined : byId.get(block.leadIn);
    const leadText = lead === undefined ? '' : agreement.blocks[lead]!.text;
    const header = block.table ? (headers.get(block.table.index) ?? '') : '';
    const types = typesOf(mapping[i], lead === undefined ? undefined : mapping[lead]);
    return passage(block, types, leadText, header, names);
  });
}

function passage(block: Block, types: readonly string[], leadText: string, header: string, names: RoleNames): Passage {
  const reading = readText(block.text, names);
  const sentences = sentencesOf(block.text, reading);
  const read = (text: string) => readText(text, names).text;
  return {
    block,
    reading,
    text: reading.text,
    sentences,
    segments: sentences.flatMap(cutAtSemicolons),
    types,
    leadIn: read(leadText),
    context: read([...block.headings, leadText, header].join(' \n ')),
    family: block.leadIn ?? (block.table ? `table ${block.table.index}` : block.id),
  };
}

function typesOf(own: BlockMapping | undefined, lead: BlockMapping | undefined): string[] {
  if (!own || own.state === 'noise' || own.state === 'incorporated_text' || own.state === 'heading') return [];
  const clauses = own.clauses.length > 0 ? own.clauses : (lead?.clauses ?? []);
  return clauses.map((clause) => clause.id);
}

function headerRows(blocks: readonly Block[]): Map<number, string> {
  return new Map(blocks.filter((b) => b.table?.header).map((b) => [b.table!.index, b.text]));
}

/** Sentences are found in the text as written, where capitals still tell, and carried over to the reading. */
function sentencesOf(text: string, reading: Reading): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const sentence of splitSentences(text)) {
    while (at < reading.text.length && reading.to[at]! <= sentence.start) at++;
    let end = at;
    while (end < reading.text.length && reading.from[end]! < sentence.end) end++;
    if (end > at) found.push({ text: reading.text.slice(at, end), start: at });
    at = end;
  }
  return found;
}

function cutAtSemicolons(sentence: Segment): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  for (const part of sentence.text.split(/(?<=;)/)) {
    found.push({ text: part, start: sentence.start + start });
    start += part.length;
  }
  return found;
}
