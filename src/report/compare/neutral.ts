/**
 * A provision's words with each party's names replaced by its role, so that "Supplier shall notify Subscriber" and "Provider shall
 * notify Customer" read alike. Used for comparing only; quotes stay verbatim.
 */

import type { Party } from '../../model/agreement.js';
import { escaped } from '../../text/escaped.js';
import { oncePer } from '../../text/once-per.js';

/** One function a paper, made once: every clause asks for it, and building the pattern costs more than using it. */
export const neutralizer = oncePer(makeNeutralizer);

function makeNeutralizer(parties: readonly Party[]): (text: string) => string {
  const roles = new Map(
    parties.flatMap((p) => [p.name, ...p.aliases].map((name) => [name.toLowerCase(), p.role ?? 'party'] as const)),
  );
  for (const [word, role] of PRONOUNS)
    if (!roles.has(word) && parties.some((p) => p.role === role)) roles.set(word, role);
  const names = [...roles.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`\b(?:the\s+)?(${names.join('|')})(?:[’']s)?\b`, 'gi');
  return (text) =>
    names.length ? text.replace(pattern, (_, name: string) => roles.get(name.toLowerCase()) ?? name) : text;
}

const PRONOUNS = [
  ['you', 'customer'],
  ['your', 'customer'],
  ['we', 'vendor'],
  ['us', 'vendor'],
  ['our', 'vendor'],
] as const;

/** Same words, whatever the case, marks and modal ("will", "shall", "agrees to"): compared letter by letter. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:shall|will|agrees? to|undertakes? to)\b/g, 'shall')
    .replace(/[^a-z0-9%.]+/g, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim();
}
