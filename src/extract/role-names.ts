/**
 * The paper's names for its parties, as roles (TAXONOMY principle 14): "Acme", "Supplier", "we" -> vendor.
 *
 * The names come from `document.parties`; the trade's usual words are added. A usual word counts only when written with
 * a capital ("Provider", not "cloud provider"); pronouns count in any case but "US", which is a country.
 */
import type { Party, Role } from '../model/agreement.js';
import { type Token, tokenize } from '../text/tokens.js';

/** First word of a name, lower case -> the names that start with it, longest first. */
export type RoleNames = ReadonlyMap<string, readonly Name[]>;

interface Name {
  readonly words: readonly string[];
  readonly role: 'vendor' | 'customer';
  /** Must be written with a capital. */
  readonly capital: boolean;
}

const PRONOUNS: readonly (readonly [string, Name['role']])[] = [
  ['we', 'vendor'],
  ['us', 'vendor'],
  ['our', 'vendor'],
  ['ours', 'vendor'],
  ['you', 'customer'],
  ['your', 'customer'],
  ['yours', 'customer'],
];
const POSSESSIVE = /^(our|ours|your|yours)$/;

const USUAL: readonly (readonly [string, Name['role']])[] = [
  ['provider', 'vendor'],
  ['supplier', 'vendor'],
  ['vendor', 'vendor'],
  ['licensor', 'vendor'],
  ['customer', 'customer'],
  ['client', 'customer'],
  ['subscriber', 'customer'],
  ['licensee', 'customer'],
];

// Names that say what a party is under a law, which rules need to read: never replaced.
const LEGAL_ROLES =
  /^(the )?(data )?(sub-?)?(processor|controller|importer|exporter|business|service provider|party|parties)s?$/i;

/** Names of one paper. Parties whose role is neither vendor nor customer are left as written. */
export function roleNames(parties: readonly Party[]): RoleNames {
  const own = parties.flatMap((party) => namesOf(party));
  const taken = new Set(own.map((name) => name.words.join(' ')));
  const usual = [
    ...PRONOUNS.map(([word, role]) => name(word, role, false)),
    ...USUAL.map(([word, role]) => name(word, role, true)),
  ].filter((n) => !taken.has(n.words.join(' ')));
  return index([...own, ...usual]);
}

/** The party named at a token: what to read instead and how many tokens that takes. */
export function roleAt(
  tokens: readonly Token[],
  at: number,
  names: RoleNames,
): { text: string; tokens: number } | null {
  const first = bare(tokens[at]!.text);
  for (const candidate of names.get(first.word) ?? []) {
    const end = at + candidate.words.length - 1;
    if (!candidate.words.every((word, i) => tokens[at + i] && bare(tokens[at + i]!.text).word === word)) continue;
    if (candidate.capital && !/^[\p{Lu}\d]/u.test(tokens[at]!.text)) continue;
    if (tokens[at]!.text === 'US' || hyphenated(tokens, end) || tokens[at - 1]?.text.toLowerCase() === 'service')
      continue;
    const owned = POSSESSIVE.test(first.word) ? "'s" : bare(tokens[end]!.text).suffix;
    return { text: candidate.role + owned, tokens: candidate.words.length };
  }
  return null;
}

/** "us-east-1", "client-side": part of another word. */
function hyphenated(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^[-‐‑]$/.test(next.text) && next.start === tokens[at]!.end;
}

function namesOf(party: Party): Name[] {
  const role = asSide(party.role);
  if (!role) return [];
  return [party.name, ...party.aliases]
    .filter((text) => text.trim() !== '' && !LEGAL_ROLES.test(text.trim()))
    .map((text) => name(text, role, !PRONOUNS.some(([word]) => word === text.toLowerCase())));
}

function asSide(role: Role | null): Name['role'] | null {
  return role === 'vendor' || role === 'customer' ? role : null;
}

function name(text: string, role: Name['role'], capital: boolean): Name {
  const words = tokenize(text.toLowerCase()).map((token) => token.text);
  return { words: words.filter((word, i) => !(i === 0 && word === 'the')), role, capital };
}

function index(list: readonly Name[]): RoleNames {
  const found = new Map<string, Name[]>();
  for (const entry of list) {
    const first = entry.words[0];
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), entry]);
  }
  for (const entries of found.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return found;
}

function bare(text: string): { word: string; suffix: string } {
  const lower = text.replace(/’/g, "'").toLowerCase();
  return lower.endsWith("'s") ? { word: lower.slice(0, -2), suffix: "'s" } : { word: lower, suffix: '' };
}
