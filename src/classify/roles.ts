/**
 * Words with the paper's names for its parties turned into roles, so that "Acme will indemnify" here is "Supplier will indemnify" there.
 *
 *     "we notify you"  ->  provider notify customer
 *
 * Processor and controller stay: in a data processing agreement they say more than who is who.
 */
import type { Agreement, Party } from '../model/agreement.js';
import { type Words, wordsOf } from './words.js';

export const PROVIDER = 'provider';
export const CUSTOMER = 'customer';

/** First word of a name -> the rest of it and the role it stands for; longer names first. */
export type RoleWords = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly role: string }[]>;

const USUAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['supplier', 'vendor', 'licensor', 'we', 'our', 'ours'].map((word) => [word, PROVIDER])),
  ...Object.fromEntries(['client', 'subscriber', 'licensee', 'you', 'your', 'yours'].map((word) => [word, CUSTOMER])),
};

/** Words that end a firm's name or stand for anyone. */
const NO_NAME = new Set(
  'inc llc ltd limited gmbh corp corporation co plc ag sa bv the us processor controller service user party'.split(' '),
);

export function roleWordsOf({ document, blocks }: Agreement): RoleWords {
  const text = blocks.map((b) => b.text).join('\n');
  const names = document.parties.flatMap((party) =>
    namesOf(party)
      .filter((name) => isName(name, text))
      .map((name) => ({ name, party })),
  );
  return indexRoles(names.map(({ name, party }) => ({ words: nameWords(name), role: roleOf(party) })));
}

/** The roles of a text without names: "Vendor", "you". */
export const USUAL_ROLES: RoleWords = indexRoles([]);

/** An exemplar names its side ("company", "service provider", "we"). */
export function roleWordsOfSide(side: string): RoleWords {
  return ['mutual', 'processor'].includes(side) ? USUAL_ROLES : indexRoles([{ words: wordsOf(side), role: PROVIDER }]);
}

const roleOf = (party: Party) => (party.role === 'customer' ? CUSTOMER : PROVIDER);

function namesOf(party: Party): string[] {
  return party.role === 'vendor' || party.role === 'customer' ? [party.name, ...party.aliases] : [];
}

/** "Product" is no name in a paper that speaks of the product. */
function isName(name: string, text: string): boolean {
  const lower = text.split(name.toLowerCase()).length - 1;
  return lower * 5 <= text.split(name).length - 1;
}

const nameWords = (name: string) => wordsOf(name).filter((word) => !NO_NAME.has(word) || word === 'service');

function indexRoles(names: readonly { readonly words: readonly string[]; readonly role: string }[]): RoleWords {
  const usual = Object.entries(USUAL).map(([word, role]) => ({ words: [word], role }));
  const index = new Map<string, { words: readonly string[]; role: string }[]>();
  for (const name of [...names, ...usual].sort((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** A name of several words becomes one, in the sentence where it begins. */
export function withRoles({ words, sentences }: Words, roles: RoleWords): Words {
  const out: string[] = [];
  const outSentences: number[] = [];
  for (let at = 0; at < words.length; ) {
    const name = roles.get(words[at]!)?.find((n) => n.words.every((word, i) => words[at + i] === word));
    out.push(name ? name.role : words[at]!);
    outSentences.push(sentences[at]!);
    at += name ? name.words.length : 1;
  }
  return { words: out, sentences: outSentences };
}

const MODAL = new Set('shall will must may agree can'.split(' '));
const ACTORS = new Set([PROVIDER, CUSTOMER, 'party', 'processor', 'controller', 'licensee']);
const FILLER = new Set(
  'also only promptly at its it to then always be and the in all use reasonable best effort further hereby immediately'.split(
    ' ',
  ),
);

/** Who shall do what: "Customer shall not resell" -> "customer > not resell". The direction of a duty, which word pairs lose. */
export function actsOf(words: readonly string[]): string[] {
  const acts: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!MODAL.has(word)) continue;
    const actor = words.slice(Math.max(0, at - 4), at).findLast((w) => ACTORS.has(w));
    if (actor === undefined) continue;
    const after = words.slice(at + 1, at + 6);
    const not = after[0] === 'not' ? 'not ' : '';
    const verb = after.find((w) => w !== 'not' && !FILLER.has(w));
    if (verb !== undefined) acts.push(`${actor} > ${not}${verb}`);
  }
  return acts;
}
