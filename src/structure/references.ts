/**
 * Papers, policies and pages that this paper points to. None of them is opened; the memo lists them as not reviewed.
 */
import type { Block, Definition, Reference } from '../model/agreement.js';
import type { Link } from '../model/source.js';

/** One per paper or page, at its first mention; the paper's own title is left out. */
export function findReferences(
  blocks: readonly Block[],
  links: readonly Link[],
  definitions: readonly Definition[],
  title: string,
): Reference[] {
  const own = new Set([title, ...definitions.filter(isInside).map((d) => d.term)].map(normal));
  const all = [
    ...blocks.flatMap(namedPapers),
    ...withDefinedNames(blocks.flatMap(printedUrls), definitions),
    ...links.flatMap((l) => linked(l, blocks)),
  ];
  return eachOnce(all.filter((r) => !own.has(normal(r.text))));
}

/** Each paper or page at its first mention, a paper with the one address that mentions of its name give. */
function eachOnce(references: readonly Reference[]): Reference[] {
  const addresses = addressesOf(references);
  const seen = new Map<string, Reference>();
  for (const reference of references) {
    const name = normal(reference.text);
    const [address, another] = addresses.get(name) ?? [];
    const url = reference.url ?? (another === undefined ? (address ?? null) : null);
    const key = url?.replace(/\/$/, '') ?? name;
    if (key && !seen.has(key)) seen.set(key, { ...reference, url });
  }
  return [...seen.values()];
}

/** Name of a paper -> the different addresses that it is linked or printed with. */
function addressesOf(references: readonly Reference[]): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, string[]>();
  for (const { text, url } of references) {
    if (!url || !isPaperName(text)) continue;
    const known = addresses.get(normal(text)) ?? [];
    if (!known.includes(url)) addresses.set(normal(text), [...known, url]);
  }
  return addresses;
}

/** "“Usage Policies” means the policies at https://…": the address goes by that name. */
function withDefinedNames(urls: readonly Reference[], definitions: readonly Definition[]): Reference[] {
  return urls.map((reference) => {
    const inBlock = definitions.filter((d) => d.block === reference.block);
    const [only] = inBlock;
    const alone = urls.filter((u) => u.block === reference.block).length === 1;
    return only && inBlock.length === 1 && alone && isPaperName(only.term)
      ? { ...reference, text: only.term }
      : reference;
  });
}

const isPaperName = (term: string): boolean => [...term.matchAll(PAPER)].some((m) => m[0] === term);

/** A term that the paper defines without pointing outside is no other paper, whatever it is called ("UK Addendum"). */
const isInside = (d: Definition): boolean =>
  !/https?:|available (?:at|on)|located at|found at|posted|order form|statement of work|between the parties|policy/i.test(
    d.text,
  );

/** Without case, marks and plural: "Usage Policies" is the "usage policy". */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ies\b/g, 'y')
    .replace(/s\b/g, '')
    .trim();

const WORD = String.raw`[A-Z][\w’'&-]*`;
const PAPER = new RegExp(
  String.raw`\b(${WORD}(?:\s+(?:of|and|for|${WORD})){0,5}\s+(?:Polic(?:y|ies)|Addend(?:um|a)|Guidelines|Terms|Schedule|Order Forms?|Statements? of Work|Documentation|Notice|Framework|Code of Conduct|Agreement)|Order Forms?|Privacy Policy|Terms of (?:Service|Use))\b`,
  'g',
);

/** Instruments of law, and headings, that are called like papers. */
const NO_PAPER =
  /data privacy framework|standard (?:contractual|data protection) clauses|international data transfer|^(?:defined|general|following|applicable|these|capitalized|conflicting|additional|different|other) terms$|^(?:open|free) | and documentation$/i;

const SELF =
  /^part [a-z0-9]+ of|^(?:the |this |such |each |any |an? )?(?:entire |service |services |main |principal |master )?agreement$|^(?:this|such|each|any|these|the)\b/i;

function namedPapers(block: Block): Reference[] {
  if (block.kind === 'toc' || block.kind === 'title' || block.kind === 'heading') return [];
  return [...block.text.matchAll(PAPER)]
    .map((m) =>
      (m[1] ?? '').replace(
        /^(?:The|This|These|Our|Your|If|In|Any|Each|Such|All|Under|See|For|By|Customer[’']s)\s+/,
        '',
      ),
    )
    .filter((text) => text.includes(' ') && !SELF.test(text) && !NO_PAPER.test(text))
    .map((text) => ({ text, url: null, block: block.id, read: false }));
}

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>()“”"]+[^\s<>()“”".,;:]|\bwww\.[^\s<>()“”"]+[^\s<>()“”".,;:]/g;

function printedUrls(block: Block): Reference[] {
  return [...block.text.matchAll(URL_IN_TEXT)].map((m) => ({ text: m[0], url: m[0], block: block.id, read: false }));
}

function linked(link: Link, blocks: readonly Block[]): Reference[] {
  if (!/^https?:/i.test(link.url)) return [];
  const block = link.block === null ? undefined : blocks[link.block];
  return block ? [{ text: link.text || link.url, url: link.url, block: block.id, read: false }] : [];
}
