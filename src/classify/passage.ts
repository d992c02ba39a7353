/**
 * A block and what stands around it, in words: its text, the headings over it, the lead-in of its list, the header of its table, and signs
 * of its form (a row, a definition, a short item). What the features, the cues and the rules look at, made once.
 */
import type { Agreement, Block } from '../model/agreement.js';
import { type RoleWords, roleWordsOf, withRoles } from './roles.js';
import { type Words, wordsBySentence, wordsOf } from './words.js';

export interface Passage {
  readonly block: Block;
  readonly text: Words;
  /** Its words with the parties' names as roles, sentence by sentence as `text`. */
  readonly roleText: Words;
  /** Run-in heading of its own; "" when none. */
  readonly ownHeading: string;
  /** Headings over it, the nearest first, its own run-in heading not among them. */
  readonly headings: readonly string[];
  /** Words of its lead-ins, the nearest last, and of its table's header row. */
  readonly leadIn: readonly string[];
  /** Index of the block that leads it in; -1 outside lists. */
  readonly leadInIndex: number;
  /** Signs of form: "kind:listItem", "family:dpa", "defines". */
  readonly signs: readonly string[];
  readonly defines: boolean;
  /** A term in quotation marks, a word such as "means", or a glossary around it: without any of them nothing is defined. */
  readonly mayDefine: boolean;
}

export function passagesOf(agreement: Agreement, roles: RoleWords = roleWordsOf(agreement)): Passage[] {
  const index = new Map(agreement.blocks.map((b, i) => [b.id, i]));
  const headers = headerRows(agreement.blocks);
  return withListParents(withAnnexes(agreement.blocks)).map((block, i) => {
    const ownHeading = block.runInEnd === null ? '' : block.text.slice(0, block.runInEnd);
    const defines = isDefinition(block);
    const text = wordsBySentence(block.text);
    return {
      block,
      text,
      roleText: withRoles(text, roles),
      ownHeading,
      headings: headingsOver(block, ownHeading),
      leadIn: leadInWords(agreement.blocks, index, block, headers),
      leadInIndex: block.leadIn === null ? -1 : (index.get(block.leadIn) ?? -1),
      signs: signsOf(block, defines, i / agreement.blocks.length),
      defines,
      mayDefine: defines || mayDefine(block),
    };
  });
}

const ANNEX_TITLE = /^(?:annex|appendix|schedule|exhibit|attachment)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b[^.;]{0,90}$/i;

/** Titles of annexes that were read as plain lines stand over what follows, up to the next one. */
function withAnnexes(blocks: readonly Block[]): Block[] {
  let annex: string | null = null;
  return blocks.map((block) => {
    const isTitle = block.kind !== 'toc' && block.kind !== 'tableRow' && ANNEX_TITLE.test(labelled(block));
    if (isTitle) annex = labelled(block);
    if (annex === null || isTitle || block.headings.some((h) => ANNEX.test(h)) || ANNEX.test(block.path[0] ?? ''))
      return block;
    return { ...block, headings: [annex, ...block.headings] };
  });
}

const ANNEX = /^(?:annex|appendix|schedule|exhibit|attachment)\b/i;

const labelled = ({ label, text }: Block) => (label !== null && !text.startsWith(label) ? `${label} ${text}` : text);

/**
 * Lists whose lead-in or headings were lost, as when "1." restarts under an unnumbered heading, get those of the paragraph before them:
 * "we may:" and items that go on in lower case.
 */
function withListParents(blocks: readonly Block[]): Block[] {
  let parent: Block | null = null;
  return blocks.map((block) => {
    if (!isItem(block)) {
      parent = block.kind === 'paragraph' ? block : null;
      return block;
    }
    if (parent === null || block.leadIn !== null || !continues(parent, block)) return block;
    const headings = parent.headings.length > block.headings.length ? parent.headings : block.headings;
    return { ...block, headings, leadIn: parent.id };
  });
}

const isItem = (block: Block) => block.kind === 'listItem' || (block.kind === 'paragraph' && /^[a-z]/.test(block.text));

const continues = (parent: Block, item: Block) => /[:,;–—]$/.test(parent.text) || /^[a-z]/.test(item.text);

function headingsOver(block: Block, ownHeading: string): string[] {
  const over = [...block.headings].reverse();
  const own = bare(ownHeading);
  return own && over[0] !== undefined && bare(over[0]) === own ? over.slice(1) : over;
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function headerRows(blocks: readonly Block[]): Map<number, string> {
  return new Map(blocks.flatMap((b) => (b.table?.header ? [[b.table.index, b.text] as const] : [])));
}

function leadInWords(
  blocks: readonly Block[],
  index: ReadonlyMap<string, number>,
  block: Block,
  headers: ReadonlyMap<number, string>,
): string[] {
  const texts: string[] = [];
  for (let at = block.leadIn, steps = 0; at !== null && steps < 4; steps++) {
    const lead = blocks[index.get(at) ?? -1];
    if (!lead) break;
    texts.push(lead.text);
    at = lead.leadIn;
  }
  if (block.table && !block.table.header) texts.unshift(headers.get(block.table.index) ?? '');
  return texts.reverse().flatMap((text) => wordsOf(text).slice(-40));
}

const QUOTED = `[“"'‘][^“”"]{1,80}[”"'’]`;
const DEFINES = new RegExp(
  String.raw`^\W*${QUOTED}(?:\s?(?:,|\bor|\band|/)\s?${QUOTED}){0,4}[\s,]{0,3}(?:\([^)]{0,80}\)\s?)?(?:shall\s|will\s)?(?:means?|has the|have the|refers?|includes?|is|are|:)(?:\s|$)`,
);
const BARE_DEFINITION =
  /^[A-Z][\w’'/&-]*(?: (?:of|and|or|the|to|for|in|[A-Z(][\w’'/&)-]*)){0,6} (?:means|shall mean|has the meaning|have the meaning)\b/;
const DEFINED_TERM_FIRST = /^\W{0,3}[“"][^“”"]{1,80}[”"]\s*[:–—-]?/;

function isDefinition(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'toc') return false;
  if (DEFINES.test(block.text) || BARE_DEFINITION.test(block.text)) return true;
  const under = block.headings.some((h) => /\bdefinitions?\b|\bglossary\b|\bdefined terms\b/i.test(h));
  return under && (DEFINED_TERM_FIRST.test(block.text) || block.runInEnd !== null || block.cells !== null);
}

const MEANING = /["“”]|\b(?:means?|meanings?|defined|definitions?|refers?|references?|collectively|hereinafter)\b/i;

const mayDefine = (block: Block) =>
  MEANING.test(block.text) || block.headings.some((h) => /\bdefin|\bglossary\b|\binterpretation\b|\bterms\b/i.test(h));

function signsOf(block: Block, defines: boolean, position: number): string[] {
  const under = (pattern: RegExp) => block.headings.some((h) => pattern.test(h));
  const signs: [string, boolean][] = [
    [`kind:${block.kind}`, true],
    [`family:${block.family}`, true],
    ['defines', defines],
    ['under-definitions', under(/\bdefinitions?\b|\bglossary\b/i)],
    ['in-annex', under(ANNEX) || ANNEX.test(block.path[0] ?? '')],
    ['ends-colon', /[:–—]$/.test(block.text)],
    ['in-list', block.leadIn !== null],
    ['very-short', block.text.length < 30],
    ['short', block.text.length < 80],
    ['long', block.text.length > 600],
    ['capitals', block.text.length > 40 && block.text === block.text.toUpperCase()],
    ['opens-paper', position < 0.04],
    ['ends-paper', position > 0.96],
    ['box', /[☐☒☑]/.test(block.text)],
    ['blank', /_{3,}|\[\s*\]|\.{6,}/.test(block.text)],
    ['no-verb', !/\b(?:shall|will|must|may|is|are|agrees?|has|have|can|not)\b/i.test(block.text)],
  ];
  return signs.flatMap(([name, present]) => (present ? [name] : []));
}
