/**
 * A passage → who must, may or must not do one of the acts of the table. Only plain main clauses are read: a party's name, a modal verb,
 * the act. What stands in a subordinate clause, a list item or the passive is not read; a reader has the quote.
 */

import type { Party } from '../../../model/agreement.js';
import { escaped } from '../../../text/escaped.js';
import { splitSentences } from '../../../text/sentences.js';
import type { Act } from './acts.js';

export type Force = 'must' | 'should try' | 'may' | 'must not' | 'need not';

export interface Reading {
  readonly act: Act;
  readonly force: Force;
  /** From the verb to the end of its clause, as written. */
  readonly words: string;
  /** A condition, an exception or "only" stands in the sentence, or something before the subject: its force is not that of a plain rule. */
  readonly conditional: boolean;
  /** Range of the whole sentence in the passage. */
  readonly start: number;
  readonly end: number;
}

/** @param subjects from `subjectsOf`, of the paper that the passage stands in */
export function readActs(text: string, acts: readonly Act[], subjects: Subjects): Reading[] {
  return splitSentences(text).flatMap(({ text: sentence, start, end }) =>
    [...sentence.matchAll(subjects.pattern)].flatMap((match): Reading[] => {
      const role = subjects.roles.get((match[1] ?? '').toLowerCase());
      const modal = MODALS.find(([, words]) => words.test(match[2] ?? ''));
      if (!role || !modal || isSubordinate(sentence.slice(0, match.index))) return [];
      const verb = match.index + match[0].length;
      const { force, at } = effort(modal[0], sentence, verb);
      const words = clauseFrom(sentence, at);
      const act = acts.find((a) => a.role === role && a.words.test(words));
      const conditional =
        !CONNECTIVE.test(sentence.slice(0, match.index)) || CONDITION.test(match[0]) || CONDITION.test(words);
      return act ? [{ act, force, words, conditional, start, end }] : [];
    }),
  );
}

export interface Subjects {
  /** Lower-case name -> role. */
  readonly roles: ReadonlyMap<string, 'vendor' | 'customer'>;
  /** Name (1), modal (2), adverbs; ends where the verb starts. */
  readonly pattern: RegExp;
}

/** Words for the parties that papers use without saying so. A processor acts for a controller: vendor and customer. */
const USUAL: readonly (readonly [string, 'vendor' | 'customer'])[] = [
  ['we', 'vendor'],
  ['provider', 'vendor'],
  ['supplier', 'vendor'],
  ['vendor', 'vendor'],
  ['licensor', 'vendor'],
  ['processor', 'vendor'],
  ['you', 'customer'],
  ['customer', 'customer'],
  ['client', 'customer'],
  ['subscriber', 'customer'],
  ['licensee', 'customer'],
  ['controller', 'customer'],
];

const MODAL =
  'shall not|shall|will not|will|must not|must|may not|may|agrees? not to|agrees? to|undertakes? to|(?:is|are) entitled to|reserves? the right to|(?:has|have) the right to|(?:is|are) not (?:obliged|obligated|required) to|(?:has|have) no obligation to';

const ADVERBS =
  '(?:(?:[a-z]{3,20}ly|also|first|then|only|hereby|further|at any time|at its option|without undue delay),? ){0,3}';

export function subjectsOf(parties: readonly Party[]): Subjects {
  const roles = new Map<string, 'vendor' | 'customer'>(USUAL);
  for (const { name, role, aliases } of parties)
    if (role === 'vendor' || role === 'customer')
      for (const word of [name, ...aliases]) roles.set(word.toLowerCase(), role);
  for (const [word, role] of [...roles]) if (isShared(word, role, parties)) roles.delete(word);
  const names = [...roles.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return {
    roles,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:the )?(${names.join('|')}) ${ADVERBS}(${MODAL}) ${ADVERBS}`, 'giu'),
  };
}

/** "Company" for both sides, or a name that another role bears as well: nobody can be told by it. */
function isShared(word: string, role: string, parties: readonly Party[]): boolean {
  return parties.some((p) => p.role !== role && [p.name, ...p.aliases].some((name) => name.toLowerCase() === word));
}

const MODALS: readonly (readonly [Force, RegExp])[] = [
  ['need not', /^(?:is|are) not (?:obliged|obligated|required)|no obligation/i],
  ['must not', /\bnot\b/i],
  ['may', /^may|entitled|right/i],
  ['must', /^/],
];

/** The clause begins at the start, behind a comma or a colon, or behind "and"; else the subject is part of something else. */
function isSubordinate(before: string): boolean {
  const text = before.trimEnd();
  if (text === '' || /^["“‘(]*(?:\(?[a-z0-9.]{1,6}\)?|[\p{L} ,&’'-]{1,60}[.:])$/iu.test(text)) return false;
  if (!/(?:[,:;)]|\b(?:and|then|however,?|therefore,?))$/iu.test(text)) return true;
  return /\b(?:that|which|who|whether|because)\b[^,;]{0,60}(?:,| and)$/iu.test(text);
}

const EFFORT =
  /^(?:use|make|exercise)\b[^,;]{0,50}\b(?:efforts|endeavou?rs)\b[^,;]{0,30}?\bto (?=[a-z])|^endeavou?r to /iu;

function effort(force: Force, sentence: string, verb: number): { force: Force; at: number } {
  const match = force === 'must' ? EFFORT.exec(sentence.slice(verb)) : null;
  return match ? { force: 'should try', at: verb + match[0].length } : { force, at: verb };
}

/** Up to a semicolon or the next party's verb; at most as much as the longest patterns look at. */
function clauseFrom(sentence: string, at: number): string {
  return (/^[^;]{0,400}/u.exec(sentence.slice(at)) ?? [''])[0];
}

const CONDITION =
  /\b(?:if|where|when|whenever|unless|except|other than|provided that|only|subject to|to the extent|in the event|in case|until|so long as|as long as|upon|on request|at (?:the |your |its )?\S{0,20} ?(?:request|instruction|choice|option|election)|required by|barring)\b|\bwithout\b[^,;]{0,60}\b(?:consent|approval|authori[sz]ation|permission)\b/iu;

/** "However," or "In addition," before the subject; anything longer may be a condition. */
const CONNECTIVE =
  /^["“(]*(?:\(?[a-z0-9.]{1,6}\)? |[\p{L} ,&’'-]{1,60}[.:] )?(?:(?:however|furthermore|moreover|in addition|additionally|also|therefore|accordingly|and),? )?$/iu;
