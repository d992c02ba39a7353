/**
 * Comparison → memo: what an attorney reads, in the order of DESIGN.md. Short first, complete behind.
 *
 * Every statement carries its paper, section and page; nothing is said here that `Comparison` does not hold.
 */
import type { CheckReport } from '../model/check.js';
import type { Comparison, MemoOptions, PaperSet } from '../model/comparison.js';
import type { Memo, MemoSection } from '../model/memo.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { appendix } from './memo/appendix.js';
import { bottomLine } from './memo/bottom-line.js';
import { type Context, makeContext } from './memo/context.js';
import { differencesBySeverity } from './memo/differences.js';
import { gdprChecklist } from './memo/gdpr.js';
import { keyTerms } from './memo/key-terms.js';
import { ledger } from './memo/ledger.js';
import { method } from './memo/method.js';
import { missingProvisions } from './memo/missing.js';
import { papers } from './memo/papers.js';
import { playbookPositions } from './memo/playbook.js';
import { referred } from './memo/referred.js';
import { review } from './memo/review.js';
import { serviceLevels } from './memo/service-levels.js';

/**
 * @param unread one line for each file that could not be read; printed in the memo, never dropped
 * @param check the same papers against a playbook, where one is given
 */
export function composeMemo(
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy: Taxonomy,
  options: MemoOptions,
  unread: readonly string[] = [],
  check: CheckReport | null = null,
): Memo {
  const context = makeContext(comparison, sets, taxonomy, options, unread, check);
  return {
    title: options.title,
    head: [
      ['Matter', options.client ? `${options.title}, for ${options.client}` : options.title],
      ['Compared', sets.map((s) => s.name).join(' · ')],
      ...baselineLine(comparison, sets),
      ['Date', options.date],
      ['Read for', options.side === 'neutral' ? 'no side (neutral)' : `the ${options.side}`],
    ],
    sections: PARTS.map((part) => part(context)).filter((s) => s !== null),
  };
}

function baselineLine({ baseline }: Comparison, sets: readonly PaperSet[]): [string, string][] {
  const base = sets.find((s) => s.key === baseline);
  return base ? [['Baseline', `${base.name}; the others are compared with it`]] : [];
}

const PARTS: readonly ((context: Context) => MemoSection | null)[] = [
  bottomLine,
  papers,
  keyTerms,
  differencesBySeverity,
  serviceLevels,
  gdprChecklist,
  playbookPositions,
  missingProvisions,
  review,
  ledger,
  referred,
  method,
  appendix,
];
