/** The firm's positions, one row each and one column a platform, then what is not met with the firm's comment and wording. */
import type { CheckedPosition, CheckReport, PositionResult, PositionStatus } from '../../model/check.js';
import type { Cite, Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, spaced, strong, text } from './context.js';
import { inWords } from './position-words.js';

/** Null without a playbook. */
export function playbookPositions(context: Context): MemoSection | null {
  const { check } = context;
  if (!check) return null;
  const asked = check.positions.filter((p) => p.results.length > 0);
  const open = asked.filter((p) => p.results.some(isOpen));
  return {
    id: 'playbook',
    title: `Positions of the playbook “${check.playbook.title}”`,
    nodes: [
      table(context, asked),
      ...notAsked(context, check),
      ...(open.length ? [{ type: 'heading' as const, level: 3 as const, text: 'Positions not met' }] : []),
      ...open.flatMap((p) => openPosition(context, p)),
      { type: 'paragraph', content: [text(NOTE)] },
    ],
  };
}

/** "Azure: 9 met, 1 outside, 8 not asked (1 to walk away from)" for each platform; null without a playbook. */
export function playbookSentence({ check, nameOf }: Context): string | null {
  if (!check) return null;
  const platforms = check.platforms.map(({ key }) => {
    const counted = STATUSES.flatMap((status) => {
      const n = check.summary[key]?.[status] ?? 0;
      return n ? [`${n} ${WORDS[status]}`] : [];
    });
    const results = check.positions.flatMap((p) => p.results);
    const walkAways = results.filter((r) => r.platform === key && r.walkAway).length;
    return `${nameOf(key)}: ${counted.join(', ') || 'nothing asked'}${walkAways ? ` (${walkAways} to walk away from)` : ''}`;
  });
  return `Against the playbook “${check.playbook.title}”: ${platforms.join('; ')}.`;
}

type Summed = PositionStatus | 'not_asked';

const WORDS: Readonly<Record<Summed, string>> = {
  met: 'met',
  fallback: 'at a fallback',
  outside: 'outside',
  silent: 'silent',
  needs_reading: 'to be read',
  not_asked: 'not asked',
};

const STATUSES = Object.keys(WORDS) as Summed[];

const NOTE =
  '“Silent” says that no such clause was found, not that there is none; “to be read” that a clause or value is there which no rule ranks.';

const isOpen = (r: PositionResult): boolean => r.status !== 'met';

function table(context: Context, positions: readonly CheckedPosition[]): MemoNode {
  const rows = positions.map((p): Inline[][] => [
    [text(p.title)],
    ...context.sets.map((s) => {
      const result = p.results.find((r) => r.platform === s.key);
      return result ? verdict(context, result) : [text('not asked')];
    }),
  ]);
  return { type: 'table', head: ['Position', ...context.sets.map((s) => s.name)], rows };
}

/** Positions asked of no paper are named here alone; platforms with papers of other kinds show in the table. */
function notAsked({ nameOf }: Context, { positions, platforms }: CheckReport): MemoNode[] {
  const counted = platforms.flatMap(({ key }) => {
    const n = positions.filter((p) => p.notAsked.includes(key)).length;
    return n ? [`${nameOf(key)}: ${n}`] : [];
  });
  if (!counted.length) return [];
  const nobody = positions.filter((p) => p.results.length === 0).map((p) => p.title);
  const left = nobody.length ? ` Asked of none of these papers: ${nobody.join('; ')}.` : '';
  const said = `Not asked, since no paper of the kind was given – ${counted.join('; ')} of ${positions.length} positions.${left}`;
  return [{ type: 'paragraph', content: [text(said)] }];
}

/** The verdict, then each value it rests on with its place. */
function verdict(context: Context, result: PositionResult): Inline[] {
  const values = new Map<string, Cite[]>();
  for (const { display, document, block } of result.evidence) {
    const cites = values.get(display ?? '') ?? [];
    if (cites.length < MOST_CITES && !cites.some((c) => c.block === block))
      values.set(display ?? '', [...cites, context.cite(result.platform, document, block)]);
  }
  const shown = [...values].map(([display, cites]) => [...(display ? [text(`${display} `)] : []), ...spaced(cites)]);
  return [text(statusOf(result)), ...shown.flatMap((v, i) => [text(i ? '; ' : ': '), ...v])];
}

/** Places given for one value; the check itself lists them all. */
const MOST_CITES = 2;

function statusOf({ status, fallback, walkAway }: PositionResult): string {
  if (walkAway) return 'outside, walk away';
  return fallback === null ? WORDS[status] : `fallback ${fallback}`;
}

function openPosition(context: Context, position: CheckedPosition): MemoNode[] {
  const items = position.results.filter(isOpen).map((r): Inline[] => {
    const why = r.why.length ? `: ${r.why.map((w) => inWords(w, context, position)).join('; ')}` : '';
    const comment = r.comment ? ` (${r.comment.trim()})` : '';
    return [strong(context.nameOf(r.platform)), text(` – ${statusOf(r)}${why}${comment}`)];
  });
  return [
    { type: 'heading', level: 4, text: position.title },
    { type: 'paragraph', content: [text(asked(context, position))] },
    { type: 'list', items },
    ...firmsWords('The firm’s comment', position.comment),
    ...firmsWords('Wording to propose', position.wording),
  ];
}

function asked(context: Context, position: CheckedPosition): string {
  const { kind, preferred, fallbacks, walkAway, source } = position;
  const words = (condition: string) => inWords(condition, context, position);
  const rungs = [
    `preferred: ${words(preferred ?? '')}`,
    ...fallbacks.map((f, i) => `fallback ${i + 1}: ${words(f)}`),
    ...(walkAway ? [`walk away: ${words(walkAway)}`] : []),
  ];
  const what = kind === 'ladder' ? rungs.join('; ') : `a clause of this kind is ${kind}`;
  return `Asked – ${what}.${source ? ` Source: ${source}.` : ''}`;
}

const firmsWords = (label: string, words: string | null): MemoNode[] =>
  words ? [{ type: 'paragraph', content: [strong(`${label}: `), text(words.trim())] }] : [];
