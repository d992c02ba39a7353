/**
 * Each quotation and citation of a memo against the papers as read now, without the help of the code that wrote the memo's sentences.
 *
 * A citation holds when a passage of that paper prints that place and page; a quotation, when its words stand there without a gap.
 */
import type { MappedBlock } from '../../model/mapped.js';
import type { Finding } from '../../model/verification.js';
import { placeOf } from '../../text/place.js';
import type { MemoLine, PrintedQuote } from './memo-text.js';
import { shortened } from './shortened.js';
import type { Source } from './sources.js';

export interface PassageIndex {
  /** As a memo prints it: "Azure DPA, § 2.7, p. 3" -> the passages there. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
  /** Names of papers that cannot be looked into: nothing is said of their quotations. */
  readonly closed: readonly string[];
  readonly papers: readonly string[];
}

export function indexPassages(sources: readonly Source[]): PassageIndex {
  const passages = new Map<string, string[]>();
  for (const { cited, agreement } of sources)
    for (const block of cited !== null && agreement ? agreement.blocks : []) {
      const key = citationOf(String(cited), block);
      passages.set(key, [...(passages.get(key) ?? []), single(block.text)]);
    }
  const named = (wanted: (s: Source) => boolean) => sources.filter(wanted).flatMap((s) => s.cited ?? []);
  return { passages, closed: named((s) => !s.agreement), papers: named(() => true) };
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

function citationOf(paper: string, block: MappedBlock): string {
  const page = block.page === null ? '' : `, p. ${block.page}`;
  return single(`${paper}, ${placeOf(block)}${page}`);
}

export function lineFindings(line: MemoLine, index: PassageIndex): Finding[] {
  const wrong = line.cites.flatMap((cite) => citationFinding(cite, line.at, index) ?? []);
  const quotes = line.quotes.flatMap((quote) => quoteFinding(quote, line.at, index) ?? []);
  return [...wrong, ...quotes];
}

function citationFinding(cite: string, where: string, index: PassageIndex): Finding | null {
  if (index.passages.has(cite) || isClosed(cite, index)) return null;
  const paper = index.papers.find((p) => cite.startsWith(`${p}, `));
  const message =
    paper === undefined
      ? `the memo names no paper for [${cite}]`
      : `${paper} has no passage at ${cite.slice(paper.length + 2)}`;
  return { code: 'citation', where, message };
}

const isClosed = (cite: string, index: PassageIndex): boolean => index.closed.some((p) => cite.startsWith(`${p}, `));

/** Silent where the citation itself is wrong and the words stand elsewhere: the citation is what to mend. */
function quoteFinding(quote: PrintedQuote, where: string, index: PassageIndex): Finding | null {
  if (isClosed(quote.cite, index)) return null;
  const words = single(quote.text);
  if (words !== '' && index.passages.get(quote.cite)?.some((p) => p.includes(words))) return null;
  const elsewhere = [...index.passages].find(([, texts]) => texts.some((t) => t.includes(words)))?.[0];
  const message =
    words === '' || elsewhere === undefined
      ? `not in the sources: “${shortened(quote.text)}” [${quote.cite}]`
      : `“${shortened(quote.text)}” stands at [${elsewhere}], not at [${quote.cite}]`;
  return { code: 'quote', where, message };
}
