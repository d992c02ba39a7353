/** Judgments -> one mapping a block: states that form gives away first, then what was judged. */
import type { BlockMapping, ClauseMatch } from '../model/clause.js';
import { type Decision, decide, type Rule } from './decide.js';
import { type DutyRows, dutyRowsOf } from './duty-rows.js';
import type { EvidenceContext, Judgment } from './evidence.js';
import type { Passage } from './passage.js';
import {
  formalState,
  isEffectiveDate,
  isSignature,
  optionsNotChosen,
  reproducedClauses,
  stateWithoutRule,
  titlesOf,
} from './states.js';

export interface Judged {
  readonly second: readonly Judgment[];
  /** Probability that the block states a rule. */
  readonly typed: readonly number[];
}

/** Why a block (by its number) has a type. */
export type Reasons = (block: number, type: number) => string[];

export function mapBlocks(context: EvidenceContext, judged: Judged, rule: Rule, reasons: Reasons): BlockMapping[] {
  const titles = titlesOf(context.observations);
  const duties = dutyRowsOf(context.observations);
  const reproduced = new Set([...reproducedClauses(context.observations), ...optionsNotChosen(context.observations)]);
  return context.observations.map((o, i) => {
    const decision = reproduced.has(i)
      ? stated('incorporated_text')
      : (dutyRow(context, duties, i) ?? formal(context, titles, i) ?? judgedAt(context, judged, rule, i));
    const clauses = decision.types.map(
      ({ type, score }): ClauseMatch => ({
        id: context.knowledge.ids[type]!,
        score: Math.round(score * 1000) / 1000,
        why: reasons(i, type),
      }),
    );
    return { block: o.passage.block.id, clauses, state: decision.state, review: decision.review };
  });
}

const stated = (state: NonNullable<Decision['state']>): Decision => ({ types: [], state, review: false });

/** How sure the form of a table alone makes it. */
const DUTY_SCORE = 0.9;

function dutyRow({ knowledge }: EvidenceContext, { headers, rows }: DutyRows, i: number): Decision | null {
  if (headers.has(i)) return stated('heading');
  const shared = rows.has(i) ? knowledge.ids.indexOf('sec.shared_responsibility') : -1;
  return shared < 0 ? null : { types: [{ type: shared, score: DUTY_SCORE }], state: null, review: false };
}

/** Signature fields and the paper's date are the parties' whatever stands in them. */
const SIGNATURE_SCORE = 0.97;

function formal({ knowledge, observations }: EvidenceContext, titles: ReadonlySet<string>, i: number): Decision | null {
  const { passage } = observations[i]!;
  const parties = knowledge.ids.indexOf('doc.parties');
  if ((isSignature(passage.block) || isEffectiveDate(passage.block.text)) && parties >= 0)
    return { types: [{ type: parties, score: SIGNATURE_SCORE }], state: null, review: false };
  const state = formalState(passage, titles);
  return state === null ? null : stated(state);
}

/**
 * How surely form alone says that a block has a type. Boxes are choices, ticked or not: never a heading, never furniture. Definitions have
 * one, be it that a list of meanings follows ("“Transfer” means:"). An item that a lead-in introduces completes a rule (principle 6 of the
 * taxonomy), be it two words; lead-ins of inner lists do not.
 */
function typedByForm({ defines, leadInIndex, signs }: Passage): number {
  if (signs.includes('box')) return 1;
  if (defines) return DEFINES;
  return leadInIndex >= 0 && !signs.includes('ends-colon') ? LED_ITEM : 0;
}

const DEFINES = 0.97;

/** Enough to be given a type; sure it is not. */
const LED_ITEM = 0.55;

function judgedAt(context: EvidenceContext, { second, typed }: Judged, rule: Rule, i: number): Decision {
  const { passage } = context.observations[i]!;
  const statesRule = Math.max(typed[i]!, typedByForm(passage));
  const states = context.scores[i]!.linear.subarray(context.knowledge.ids.length);
  const judgment = passage.defines
    ? definitionFirst(second[i]!, context.knowledge.ids.indexOf('doc.definitions'))
    : second[i]!;
  return decide(judgment, statesRule, stateWithoutRule(context.observations[i]!, states), rule);
}

/** What has the form of a definition is one first, whatever it defines (principle 12); of the labelled ones all but one in 700 are. */
function definitionFirst(judgment: Judgment, definitions: number): Judgment {
  if (definitions < 0) return judgment;
  const raised = judgment.slice();
  raised[definitions] = Math.max(DEFINES, ...judgment);
  return raised;
}
