/** What a reader should be told about one clause beside its values. */

import type { Definition } from '../../model/agreement.js';
import type { Absence, ClauseEntry, Flag, PaperSet } from '../../model/comparison.js';
import type { ClauseType } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { compareValues } from '../values/compare-values.js';
import type { SamePair } from './clause-diffs.js';
import { neutralizer, plainWords } from './neutral.js';

export function flagsOf(
  type: ClauseType,
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  absent: readonly Absence[],
  same: readonly SamePair[],
): Flag[] {
  return [
    ...absent.map((a) => ({ code: 'missing', platform: a.platform, message: MISSING[a.kind] })),
    ...oneSided(sets, entries, absent),
    ...eachOnce(sets.flatMap((set) => ownContradictions(type, set, entries[set.key]))),
    ...eachOnce(same.flatMap((pair) => otherDefinitions(pair, sets))),
  ];
}

/** Several passages use a term of two meanings, or state a value that another overrides: told once. */
function eachOnce(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((f) => [f.message, f])).values()];
}

const MISSING: Readonly<Record<Absence['kind'], string>> = {
  absent: 'not found in the papers reviewed',
  deferred: 'left to another document',
  denied: 'the papers say there is none',
  unread: 'may stand in a paper that is referred to and was not reviewed',
};

function oneSided(
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  absent: readonly Absence[],
): Flag[] {
  if (sets.every((s) => !entries[s.key]?.provisions.length)) return [];
  const silent = sets.filter((s) => !entries[s.key]?.provisions.length && !absent.some((a) => a.platform === s.key));
  return silent.map((s) => ({
    code: 'one-sided',
    platform: s.key,
    message: 'no provision found; not every paper has one',
  }));
}

/** Values of one platform's own papers that disagree: the lower paper's is overridden, and said so. */
function ownContradictions(type: ClauseType, set: PaperSet, entry: ClauseEntry | undefined): Flag[] {
  const terms = entry?.terms ?? [];
  return terms
    .filter((t) => t.overridden)
    .flatMap((t) => {
      const field = type.fields.find((f) => f.key === t.field);
      const effective = terms.find((o) => o.field === t.field && !o.overridden);
      if (!field || !effective || compareValues(field, effective.value, t.value).kind === 'equal') return [];
      const said = `${effective.display} takes precedence over ${t.display}`;
      return [
        {
          code: 'own-contradiction',
          platform: set.key,
          message: `${set.name}'s papers state two values for ${fieldName(t.field, type.id)}: ${said}`,
        },
      ];
    });
}

/** Same words, other definition: a defined term used in both provisions whose meanings differ. */
function otherDefinitions(pair: SamePair, sets: readonly PaperSet[]): Flag[] {
  const [left, right] = pair.platforms.map((key, i) =>
    definitionsUsed(
      sets.find((s) => s.key === key),
      pair.provisions[i]?.document ?? 0,
      pair.provisions[i]?.text ?? '',
    ),
  );
  if (!left || !right) return [];
  return left.flatMap((one) => {
    const other = right.find((d) => d.term.toLowerCase() === one.term.toLowerCase());
    return other && one.meaning !== other.meaning
      ? [
          {
            code: 'other-definition',
            platform: null,
            message: `“${one.term}” is defined differently: ${one.text} / ${other.text}`,
          },
        ]
      : [];
  });
}

interface UsedDefinition {
  readonly term: string;
  readonly text: string;
  readonly meaning: string;
}

function definitionsUsed(set: PaperSet | undefined, document: number, text: string): UsedDefinition[] {
  const paper = set?.agreements[document]?.document;
  if (!paper) return [];
  const neutral = neutralizer(paper.parties);
  const names = new Set(paper.parties.flatMap((p) => [p.name, ...p.aliases]));
  return paper.definitions
    .filter((d) => !names.has(d.term) && d.term.length > 3 && text.includes(d.term))
    .map((d: Definition) => ({ term: d.term, text: d.text, meaning: plainWords(neutral(d.text)) }));
}
