/**
 * Which family a paper, or a part of it, belongs to (TAXONOMY.md, principle 9): from its title first, else from what it talks about,
 * never from the file name.
 */
import type { Family } from '../model/agreement.js';
import type { LabelledBlock } from './labels.js';

export function detectFamily(title: string, blocks: readonly LabelledBlock[]): Family {
  const text = blocks.map((b) => b.text).join('\n');
  const scores = FAMILIES.map(([family, named, told]): [Family, number] => [
    family,
    (named.test(title) ? TITLE_WEIGHT : 0) + density(text, told),
  ]);
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Family of each block: an annex that names its own kind of paper is that kind; the rest is as the whole. */
export function familyOfParts(blocks: readonly LabelledBlock[], whole: Family): Family[] {
  let current = whole;
  return blocks.map((block) => {
    if (opensAttachment(block)) current = familyNamedIn(headingText(block)) ?? whole;
    return current;
  });
}

/** A title that names a paper outweighs any usual vocabulary: a DPA inside terms still speaks of fees. */
const TITLE_WEIGHT = 25;

// Order breaks ties: the narrower kind first.
const FAMILIES: readonly (readonly [Family, RegExp, RegExp])[] = [
  [
    'dpa',
    /data (?:processing|protection)|\bdpa\b|business associate|standard contractual|processor agreement/i,
    /\b(?:sub-?processors?|data subjects?|personal data|controllers?|processors?|standard contractual clauses|personal information)\b/gi,
  ],
  [
    'sla',
    /service levels?|\bsla\b|uptime|availability (?:commitment|guarantee)|support (?:policy|terms|plan)/i,
    /\b(?:uptime|downtime|availability|service credits?|severity|response times?|service levels?|maintenance)\b/gi,
  ],
  [
    'aup',
    /acceptable use|usage polic|content polic|community guidelines/i,
    /\b(?:prohibited|may not|must not|do not|harass\w*|unlawful|malicious)\b/gi,
  ],
  [
    'order',
    /order form|cover page|statement of work|pricing schedule|key terms/i,
    /\b(?:order form|quantity|unit price|billing contact|purchase order|cover page)\b/gi,
  ],
  [
    'license',
    /licen[cs]e|\beula\b|partner|resell|distribut|marketplace|end user|\bai addendum\b/i,
    /\b(?:licen[sc]\w*|copies|install\w*|source code|software|resell\w*|distribut\w*)\b/gi,
  ],
  [
    'msa',
    /terms of (?:service|use)|services? (?:agreement|terms)|master|customer agreement|commercial terms|subscription|cloud service/i,
    /\b(?:fees|subscription|services?|order|content|warrant\w*|liability|terminat\w*|account)\b/gi,
  ],
];

/** Family words in 100 words, weighed down for families whose words are common everywhere. */
function density(text: string, told: RegExp): number {
  const words = text.length / 6 + 1;
  return ((text.match(told)?.length ?? 0) / words) * 100;
}

const ATTACHMENT = /^(?:annex|appendix|schedule|exhibit|attachment|addendum)\b/i;

function opensAttachment(block: LabelledBlock): boolean {
  if (block.label !== null && ATTACHMENT.test(block.label)) return true;
  return (block.kind === 'heading' || block.kind === 'title') && ATTACHMENT.test(block.text);
}

function headingText(block: LabelledBlock): string {
  return block.text.slice(0, 120);
}

function familyNamedIn(heading: string): Family | null {
  return FAMILIES.find(([, named]) => named.test(heading))?.[0] ?? null;
}
