/**
 * Which document wins: sentences of a paragraph to kinds of documents, highest first.
 *
 *     "in order of precedence: (a) the SCCs; (b) this DPA; (c) the Agreement" -> scc, dpa, agreement
 *     "if they conflict, the order form controls, then the dpa"               -> order_form, dpa
 *     "the DPA prevails over the Agreement. The SCCs prevail over the DPA."   -> scc, dpa, agreement
 *
 * A list is taken as it stands. Else each "x prevails (over y)" gives a pair, and pairs that share a link are joined. A winner
 * over nothing named wins over the agreement. "Supersedes all prior agreements" ranks nothing and is not read.
 */

export interface PrecedenceSpan {
  readonly value: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

interface Named {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly over: string;
  readonly under: string;
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['scc', /\b(?:(?:eea |eu )?sccs?|standard contractual clauses|standard data protection clauses|uk addendum)\b/g],
  ['dpa', /\b(?:dpa|data (?:processing|protection) (?:agreement|addendum)|this addendum)\b/g],
  [
    'order_form',
    /\b(?:order forms?|ordering documents?|(?:an|the|any|such|applicable|service) orders?)\b(?! of (?:precedence|priority))/g,
  ],
  ['sow', /\b(?:sow|statements? of work)\b/g],
  ['sla', /\b(?:sla|service level agreement)\b/g],
  ['service_specific_terms', /\b(?:service[- ]specific|supplemental|product(?:[- ]specific)?) terms\b/g],
  ['ai_addendum', /\bai addendum\b/g],
  ['model_terms', /\bmodel terms\b/g],
  ['policies', /\b(?:policies|acceptable use policy|documentation)\b/g],
  [
    'agreement',
    /\b(?:msa|agreements?|terms of service|framework terms|(?:main|master|principal|cloud|these) (?:terms|agreement)|these terms|contrary term herein)\b/g,
  ],
];

const RANKS =
  /\b(?:conflict\w*|inconsisten\w*|contradict\w*|discrepanc\w*|preced\w*|prevail\w*|(?:(?:takes?|have|has|having|given|order of) )priority|priority over|supersed\w*|contrary|different things|(?:something|anything) different)\b/;
const NO_RANK =
  /\bconflicts? of laws?\b|\bwithout prejudice\b|\bprior (?:or contemporaneous |and contemporaneous )?(?:understandings|agreements|proposals)\b|\bconflicts? of interest\b/;
const LIST =
  /\b(?:in the following order|(?:descending )?order of (?:precedence|priority|control)|following order)\b[^;]{0,60}?(?=\(?(?:i|a|1)\)|\b(?:the|this|any|an?|order|scc\w*|dpa)\b)|\b(?:prevail|controls?|governs?|precedence|priority)\b[^:;]{0,60}(?:: |\()(?=\(?(?:i|a|1)\))/;
const WINS =
  /(?<who>[^.;,:]{2,140}?),? (?:(?:will|shall|must|should|takes?|to|has|have|is|are|does) )*(?:only )?(?:takes? |have |has |be given |take )?(?:precedence|prevails?|controls?|governs?|(?<=\b(?:takes?|have|has|given) )priority|priority(?= over)|supersedes?|(?<=\b(?:addendum|agreement|dpa|clauses|sccs|terms|form|sla) )appl(?:y|ies)(?=[.;]|$))(?!\w)(?<rest>[^.;]{0,120})/g;

/** The ranking a paragraph states; empty when it states none. */
export function findPrecedence(sentences: readonly Part[]): PrecedenceSpan[] {
  const ranking = sentences.filter((s) => RANKS.test(s.text) && !NO_RANK.test(s.text));
  for (const sentence of ranking) {
    const list = listIn(sentence);
    if (list) return [list];
  }
  return chains(ranking.flatMap(pairsIn));
}

/** "(i) x; (ii) y; (iii) z" or "x controls, then y, then z": at least two kinds after the opening words. */
function listIn({ text, start }: Part): PrecedenceSpan | null {
  const opening = LIST.exec(text);
  const then =
    /\b(?:controls?|prevails?|governs?|precedence|priority),? (?:and )?then\b|, (?:and )?then\b|\bwhich (?:in turn )?(?:takes (?:precedence|priority)|prevails|controls) over\b/.test(
      text,
    );
  if (!opening && !then) return null;
  const from = then ? afterCondition(text) : opening!.index + opening![0].length;
  const named = kindsIn(text.slice(from)).map((n) => ({ ...n, start: n.start + from, end: n.end + from }));
  const value = [...new Set(named.map((n) => n.kind))];
  if (value.length < 2) return null;
  return { value, start: start + named[0]!.start, end: start + named.at(-1)!.end };
}

/** "If they conflict, …": the documents named there are not ranked by their place. */
function afterCondition(text: string): number {
  return /^(?:if|in case|in the event|to the extent|where)\b[^,]{0,200}, /.exec(text)?.[0].length ?? 0;
}

function pairsIn({ text, start }: Part): Pair[] {
  const all = kindsIn(text).map((n) => n.kind);
  const found: Pair[] = [];
  for (const match of text.matchAll(WINS)) {
    const winners = kindsIn(match.groups!.who!).filter((n, i, list) => i === 0 || list[0]!.kind !== n.kind);
    const winner = winners.at(-1);
    if (!winner) continue;
    const loser = kindsIn(/^ over\b/.test(match.groups!.rest!) ? match.groups!.rest! : '').map((n) => n.kind)[0];
    const others = all.filter((kind) => !winners.some((w) => w.kind === kind));
    const under = loser ?? others[0] ?? (winner.kind === 'agreement' ? undefined : 'agreement');
    const end = start + match.index + match[0].length - match.groups!.rest!.length;
    for (const w of winners)
      if (under !== undefined && under !== w.kind)
        found.push({ over: w.kind, under, start: start + match.index + winners[0]!.start, end });
  }
  return found;
}

/** Pairs linked end to end make one ranking; unlinked ones stand alone. */
function chains(pairs: readonly Pair[]): PrecedenceSpan[] {
  const linked = pairs.flatMap((a) =>
    pairs.filter((b) => b !== a && a.under === b.over && b.under !== a.over).map((b) => [a, b] as const),
  );
  const joined = linked.map(([a, b]) => ({
    value: [a.over, a.under, b.under],
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  }));
  const alone = pairs.filter((p) => !linked.some(([a, b]) => a === p || b === p));
  return [...joined, ...alone.map((p) => ({ value: [p.over, p.under], start: p.start, end: p.end }))];
}

function kindsIn(text: string): Named[] {
  const found = KINDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((m) => ({ kind, start: m.index, end: m.index + m[0].length })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((n, i) => !found.slice(0, i).some((o) => o.end > n.start));
}
