/** A mapped paper -> the paragraphs that may be worth keeping as wordings, or that the program wants to ask about. */
import type { MappedAgreement, MappedBlock } from '../model/mapped.js';
import { jaccard, NEAR, type Shingles, shinglesOf } from './near-duplicates.js';
import { sectionOf, vendorOf, wordingText } from './place.js';
import { STAND_INS } from './role-words.js';
import type { LibraryWording } from './wording.js';
import type { WorksheetPaper, WorksheetRow } from './worksheet/row.js';

export interface ProposeOptions {
  /** Only this clause type or group. */
  readonly type?: string;
  /** Only what the classifier is unsure of, or could not place. */
  readonly reviewOnly?: boolean;
  /** Every block, for correcting a map rather than collecting wordings. */
  readonly all?: boolean;
}

/** Paragraphs already filed from this very paper are left out; those the library knows from elsewhere say so. */
export function proposeRows(
  paper: MappedAgreement,
  wordings: readonly LibraryWording[],
  options: ProposeOptions = {},
): WorksheetPaper {
  const { file, sha256, parties } = paper.document;
  const known = wordings.map((wording) => ({ wording, shingles: shinglesOf(wording.text) }));
  const sources = wordings.flatMap((w) => w.filed?.sources ?? []);
  const filed = new Set(sources.filter((s) => s.sha256 === sha256).map((s) => s.block));
  const rows = paper.blocks
    .filter((block) => options.all || (isWorthAsking(block, options) && !filed.has(block.id)))
    .map((block) => toRow(block, known));
  return { document: file, sha256, vendor: vendorOf(parties), rows };
}

/** Shorter paragraphs are list fragments and field labels: true of their type, useless as wordings. */
const FEWEST_WORDS = 8;

function isWorthAsking(block: MappedBlock, { type, reviewOnly }: ProposeOptions): boolean {
  const isOpen = block.review || block.state === 'unmapped';
  if (reviewOnly ? !isOpen : !isOpen && block.clauses.length === 0) return false;
  if (block.text.split(' ').length < FEWEST_WORDS && !block.review) return false;
  return type === undefined || block.clauses.some((c) => c.id === type || c.id.startsWith(`${type}.`));
}

/** A worksheet is read at speed; `map` prints all of them. */
const MOST_REASONS = 3;

interface Known {
  readonly wording: LibraryWording;
  readonly shingles: Shingles;
}

function toRow(block: MappedBlock, known: readonly Known[]): WorksheetRow {
  const [first] = block.clauses;
  return {
    line: 0,
    block: block.id,
    section: sectionOf(block),
    page: block.page,
    decision: '',
    types: block.clauses.map((c) => c.id),
    score: first?.score ?? null,
    why: [...(first?.why.slice(0, MOST_REASONS) ?? []), ...nearest(shinglesOf(wordingText(block)), known)],
    review: block.review,
    side: sideIn(block.text),
    note: '',
    text: block.text,
    runInEnd: block.runInEnd,
  };
}

/** "as w-910fb178e1" or "near w-910fb178e1, 93 %"; nothing when the library has nothing near. */
function nearest(shingles: Shingles, known: readonly Known[]): string[] {
  let best: { id: string; overlap: number } | null = null;
  for (const { wording, shingles: other } of known) {
    const overlap = jaccard(shingles, other);
    if (overlap >= NEAR && overlap > (best?.overlap ?? 0)) best = { id: wording.id, overlap };
  }
  if (!best) return [];
  return [best.overlap === 1 ? `as ${best.id}` : `near ${best.id}, ${Math.round(best.overlap * 100)} %`];
}

/** The first word of the paragraph that names a party on the vendor's side; only a proposal, the worksheet asks. */
function sideIn(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const side = words.find((word) => STAND_INS.get(word) === 'vendor') ?? 'vendor';
  return side === 'us' || side === 'our' ? 'we' : side;
}
