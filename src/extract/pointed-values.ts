/**
 * Pointers to a value elsewhere in the same paper: "the period set out in Section 4.2", "the amount in Schedule 1", "the rate stated on the
 * Cover Page".
 *
 * The place pointed to is a clause by its number, an attachment or a cover page by its heading. Of several rows or clauses there, the one
 * that opens with the words of the pointer is taken ("Liability limit | EUR 50,000"); else the place must state one value of the kind.
 */
import type { Passage } from './passage.js';
import { kindsOf, onlyValue, type ValueKind, type ValueSource } from './value-source.js';

const NOUN =
  '(?:period|time limit|time frame|deadline|number of days|percentage|rate|service level|availability|uptime|amount|sum|cap|limit|fee|price|laws?|courts?)';
const ADJECTIVE = '(?!(?:the|that|an?|of|in|within|by|for|at|to|and|or|if|is|are) )[a-z-]+';
const CLAUSE = String.raw`(?:section|clause|paragraph|article) (?<number>\d+(?:\.\d+)*)`;
const ATTACHMENT = String.raw`(?:the )?(?<attachment>(?:schedule|annex|appendix|exhibit|attachment) [a-z0-9]{1,3})\b`;
const FRONT =
  '(?:the )?(?<front>cover page|key terms|commercial terms|(?:contract )?particulars|summary of terms|term sheet)';
const POINTER = new RegExp(
  String.raw`\b(?:the|that|an?) (?<name>(?:${ADJECTIVE} ){0,3}?${NOUN})s? (?:(?:set (?:out|forth)|stated|specified|given|named|defined|provided|mentioned|laid down|agreed|described|referred to|indicated|shown|listed) )?(?:in|under|of|by|on|at) (?:${CLAUSE}|${ATTACHMENT}|${FRONT})(?! (?:of|to) the\b)`,
  'i',
);

/** The first pointer of a text. */
export function pointerIn(text: string): RegExpExecArray | null {
  return POINTER.exec(text);
}

/** The value that a pointer leads to; null where the paper has no such place, or that place states none or several. */
export function pointedValue(
  { groups }: RegExpExecArray,
  from: Passage,
  passages: readonly Passage[],
): ValueSource | null {
  const { name, number, attachment, front } = groups!;
  const targets = (
    number ? clausesAt(number, passages) : passagesUnder((attachment ?? front)!.toLowerCase(), passages)
  ).filter((passage) => passage !== from);
  for (const kind of kindsOf(name!)) {
    const value = single(kind, name!.toLowerCase(), targets);
    if (value) return value;
  }
  return null;
}

/** The clause printed with a number; one that is used twice leads nowhere. */
function clausesAt(number: string, passages: readonly Passage[]): readonly Passage[] {
  const found = passages.filter(({ block }) => numberOf(block.label) === number);
  if (found.length !== 1) return [];
  const under = passages.filter(({ block }) => block.path.slice(0, -1).some((label) => numberOf(label) === number));
  return [...found, ...under];
}

function numberOf(label: string | null): string | null {
  return /^(?:section|clause|article|§)? ?(\d+(?:\.\d+)*)\.?$/i.exec(label ?? '')?.[1] ?? null;
}

function passagesUnder(heading: string, passages: readonly Passage[]): readonly Passage[] {
  const opens = (text: string) => text.toLowerCase().startsWith(heading) && !/^\w/.test(text.slice(heading.length));
  return passages.filter(({ block }) => [...block.headings, ...block.path].some(opens));
}

function single(kind: ValueKind, name: string, targets: readonly Passage[]): ValueSource | null {
  const titled = targets.filter((passage) => opensWith(name, passage));
  return only(kind, titled) ?? only(kind, targets);
}

function only(kind: ValueKind, passages: readonly Passage[]): ValueSource | null {
  const found = passages.flatMap((passage) => onlyValue(kind, passage) ?? []);
  return found.length === 1 ? found[0]! : null;
}

/** "Liability limit | EUR 50,000" opens with the words of "the liability limit set out in Schedule 1". */
function opensWith(name: string, { text }: Passage): boolean {
  const opening = text.slice(0, 60).split(/[|:]/)[0]!;
  const words = name.split(' ').filter((word) => !/^(?:the|that|a|an|of)$/.test(word));
  return opening.length < text.length && words.every((word) => opening.includes(word));
}
