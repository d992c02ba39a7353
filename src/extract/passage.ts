/**
 * A block with all that rules may look at: its reading, the segments of it, its clause types and its surroundings.
 *
 * A segment is a sentence, cut again at semicolons: near enough for "this period belongs to that verb". A list item or
 * table row without a type of its own takes the types of its lead-in (TAXONOMY principle 6).
 */
import type { Agreement, Block } from '../model/agreement.js';
import type { BlockMapping } from '../model/clause.js';
import type { Place } from '../model/key-term.js';
import { splitSentences } from '../text/sentences.js';
import { type CommittedUptime, committedUptime } from './committed-uptime.js';
import { type Reading, readText } from './reading.js';
import { type RoleNames, roleNames } from './role-names.js';
import { cutAtMarks } from './template-text.js';
import type { Defined } from './values/defined-amount.js';

export interface Segment {
  readonly text: string;
  /** Offset in the passage's reading. */
  readonly start: number;
  /** Words that open the list this segment is an item of: "vendor will not:"; "" when it is none. */
  readonly lead: string;
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
  /** Headings over the block, its lead-in or, for a lead-in, its items, its table's header: lower case, roles for names. */
  readonly context: string;
  /** The lead-in's own words, read; "" when there is none. */
  readonly leadIn: string;
  /** All rows of the same table but its header, this one included; empty outside tables. */
  readonly rows: readonly string[];
  /** The passages that follow, six at most, whatever their type: where a table has come apart, a row goes on there. */
  readonly below: readonly Passage[];
  /** The one availability that the paper promises; null where it promises none or several. */
  readonly uptime: CommittedUptime | null;
  /** Names that the paper defines, with the sentences that define them. */
  readonly defined: readonly PlacedDefinition[];
  /** The same passage with other words in its block. */
  readonly retell: (text: string) => Passage;
}

export interface PlacedDefinition extends Defined {
  /** The defining words; null where the block does not hold them as one piece. */
  readonly place: Place | null;
}

/** One passage a block, in order. Blocks that only repeat or decorate have no types and are not searched. */
export function passagesOf(agreement: Agreement, mapping: readonly BlockMapping[]): Passage[] {
  const names = roleNames(agreement.document.parties);
  const byId = new Map(agreement.blocks.map((block, i) => [block.id, i]));
  const headers = headerRows(agreement.blocks);
  const rows = bodyRows(agreement.blocks, names);
  const items = itemsOf(agreement.blocks, mapping);
  const defined = definedIn(agreement, names);
  const passages = agreement.blocks.map((block, i) => {
    const lead = block.leadIn === null ? undefined : byId.get(block.leadIn);
    const leadText = lead === undefined ? '' : agreement.blocks[lead]!.text;
    const header = block.table ? (headers.get(block.table.index) ?? '') : '';
    const own = typesOf(mapping[i], lead === undefined ? undefined : mapping[lead]);
    const types = own.length > 0 ? own : (items.get(block.id)?.types ?? []);
    const below = own.length > 0 ? '' : (items.get(block.id)?.text ?? '');
    const table = block.table ? (rows.get(block.table.index) ?? []) : [];
    const told = (text: string): Passage => ({
      ...passage({ ...block, text }, types, [leadText, header, below], names),
      rows: table,
      below: [],
      uptime: null,
      defined,
      retell: told,
    });
    return told(block.text);
  });
  const uptime = committedUptime(passages);
  return passages.map((one, i) => ({ ...one, below: passages.slice(i + 1, i + 7), uptime }));
}

function passage(
  block: Block,
  types: readonly string[],
  [leadText, ...around]: readonly [string, string, string],
  names: RoleNames,
): Omit<Passage, 'rows' | 'below' | 'uptime' | 'defined' | 'retell'> {
  const reading = readText(block.text, names);
  const read = (text: string) => readText(text, names).text;
  const leadIn = read(leadText);
  const sentences = sentencesOf(block.text, reading, leadIn);
  return {
    block,
    reading,
    text: reading.text,
    sentences,
    segments: sentences.flatMap(cutAtSemicolons),
    types,
    leadIn,
    context: read([...block.headings, leadText, ...around].join(' \n ')),
  };
}

function typesOf(own: BlockMapping | undefined, lead: BlockMapping | undefined): string[] {
  if (!own || own.state === 'noise' || own.state === 'incorporated_text' || own.state === 'heading') return [];
  const clauses = own.clauses.length > 0 ? own.clauses : (lead?.clauses ?? []);
  return clauses.map((clause) => clause.id);
}

function definedIn({ document, blocks }: Agreement, names: RoleNames): PlacedDefinition[] {
  const read = (text: string) => readText(text, names).text;
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  return document.definitions.map(({ term, text, block }) => {
    const start = texts.get(block)?.indexOf(text) ?? -1;
    const place = start < 0 ? null : { block, start, end: start + text.length, quote: text };
    return { term: read(term), meaning: read(text), place };
  });
}

function headerRows(blocks: readonly Block[]): Map<number, string> {
  return new Map(blocks.filter((b) => b.table?.header).map((b) => [b.table!.index, b.text]));
}

/** A lead-in states no rule by itself, but may hold a value for its items: "Within 30 days of termination, we will:". */
function itemsOf(blocks: readonly Block[], mapping: readonly BlockMapping[]): Map<string, Items> {
  const found = new Map<string, Items>();
  blocks.forEach((block, i) => {
    const primary = mapping[i]?.clauses[0]?.id;
    if (block.leadIn === null || primary === undefined) return;
    const { types, text } = found.get(block.leadIn) ?? { types: [], text: '' };
    const all = types.includes(primary) ? types : [...types, primary];
    found.set(block.leadIn, { types: all, text: `${text} \n ${block.text}` });
  });
  return found;
}

/** Primary types and joined words of a list's items. */
interface Items {
  readonly types: readonly string[];
  readonly text: string;
}

function bodyRows(blocks: readonly Block[], names: RoleNames): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { table, text } of blocks) {
    if (table && !table.header) found.set(table.index, [...(found.get(table.index) ?? []), readText(text, names).text]);
  }
  return found;
}

/** Sentences are found in the text as written, where capitals still tell, and carried over to the reading. */
function sentencesOf(text: string, reading: Reading, lead: string): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const sentence of splitSentences(text).flatMap((range) => cutAtMarks(text, range))) {
    while (at < reading.text.length && reading.to[at]! <= sentence.start) at++;
    let end = at;
    while (end < reading.text.length && reading.from[end]! < sentence.end) end++;
    if (end > at) found.push({ text: reading.text.slice(at, end), start: at, lead });
    at = end;
  }
  return found;
}

/** Later parts of an enumeration keep the words before its first item: "customer will not: (i) …; (ii) …". */
function cutAtSemicolons(sentence: Segment): Segment[] {
  const found: Segment[] = [];
  const opening = /^[^;]{0,400}?(?=\((?:[a-z]|[ivx]{1,4}|\d)\) )/.exec(sentence.text)?.[0] ?? '';
  let start = 0;
  for (const part of sentence.text.split(/(?<=;)/)) {
    const lead = start === 0 ? sentence.lead : `${sentence.lead} ${opening}`.trim();
    found.push({ text: part, start: sentence.start + start, lead });
    start += part.length;
  }
  return found;
}
