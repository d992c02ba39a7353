/** Who owes whom: a change that puts one party in the other's place, or another company in the contract. */
import type { DocumentInfo } from '../../model/agreement.js';
import { matchKey } from '../../text/wording.js';
import type { Hunk } from './hunk.js';
import { snippet } from './hunk.js';
import type { Signal } from './signal.js';

export type PartySide = 'customer' | 'vendor' | 'both';

/** Lower-case word or name -> side. */
export type PartyWords = ReadonlyMap<string, PartySide>;

const COMMON: Readonly<Record<PartySide, readonly string[]>> = {
  customer: ['customer', 'client', 'subscriber', 'licensee', 'controller', 'buyer', 'you', 'your', 'user', 'end user'],
  vendor: [
    'provider',
    'supplier',
    'vendor',
    'licensor',
    'processor',
    'seller',
    'company',
    'we',
    'us',
    'our',
    'service provider',
  ],
  both: ['either party', 'each party', 'both parties', 'the parties', 'neither party', 'the other party', 'mutually'],
};

export function partyWords(document: DocumentInfo): PartyWords {
  const words = new Map<string, PartySide>();
  for (const [side, names] of Object.entries(COMMON)) for (const name of names) words.set(name, side as PartySide);
  for (const { name, role, aliases } of document.parties)
    if (role === 'customer' || role === 'vendor')
      for (const alias of [name, ...aliases]) words.set(alias.toLowerCase(), role);
  return words;
}

/** "Supplier", "Data Processor": a word for a side that any paper may use, and no name. */
export function isRoleWord(name: string): boolean {
  const word = name.toLowerCase().replace(/^(?:the|data) /, '');
  return Object.values(COMMON).some((words) => words.includes(word));
}

export function partySignals(hunk: Hunk, words: PartyWords, isLong: boolean): Signal[] {
  const company = companySignal(hunk);
  if (company) return [company];
  const [before, after] = [sidesIn(hunk.removed, words), sidesIn(hunk.added, words)];
  const gone = before.find(({ side }) => !after.some((other) => other.side === side));
  const come = after.find(({ side }) => !before.some((other) => other.side === side));
  if (!gone || !come) return [];
  return [{ force: isLong ? 'plain' : 'decisive', reason: `party: ${gone.word} → ${come.word}` }];
}

function companySignal(hunk: Hunk): Signal | null {
  const [before, after] = [hunk.removedTokens, hunk.addedTokens].map((tokens) =>
    tokens.filter(({ kind }) => kind === 'company').map(({ text }) => text),
  );
  if (!before?.length || !after?.length || matchKey(before.join()) === matchKey(after.join())) return null;
  return { force: 'plain', reason: `company named: ${snippet(before.join(', '))} → ${snippet(after.join(', '))}` };
}

/** Sides named in a text, each once, by their first word. */
function sidesIn(text: string, words: PartyWords): { side: PartySide; word: string }[] {
  const found = new Map<PartySide, string>();
  const tokens = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  tokens.forEach((token, i) => {
    for (const word of [token, `${token} ${tokens[i + 1] ?? ''}`]) {
      const side = words.get(word.toLowerCase());
      if (side && !found.has(side)) found.set(side, word);
    }
  });
  return [...found].map(([side, word]) => ({ side, word }));
}
