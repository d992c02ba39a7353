/** Rules of group doc: order of precedence, amendments, assignment. */
import type { Json } from '../../model/key-term.js';
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { choiceField, periodField, valueField } from './build.js';

export const DOC: readonly Rule[] = [
  valueField({
    field: 'doc.precedence.order',
    party: 'mutual',
    also: ['doc.scope'],
    near: /\b(?:conflict\w*|inconsisten\w*|preced\w*|prevail\w*|control\w*|priority|govern)\b/,
    not: /\bconflicts? of laws?\b|\bwithout prejudice\b/,
    find: precedence,
  }),
  choiceField({
    field: 'doc.amendment.mode',
    near: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*|variation)\b/,
    conditions: true,
    table: [
      [
        'mutual_signed',
        /\b(?:signed|executed|agreed|accepted|assented)\b[^.;]{0,60}\b(?:both|each|the|authori[sz]ed|parties|party)\b|\b(?:mutual|both parties)\b[^.;]{0,30}\b(?:agreement|sign\w*|consent|writing)\b|\bboth parties sign\b/,
      ],
      ['unilateral_at_renewal', /\bvendor\b[^.;]{0,80}\b(?:renewal|anniversary)\b|\beffective upon the anniversary\b/],
      [
        'unilateral_non_adverse',
        /\bvendor\b[^.;]{0,80}\b(?:not|no)\b[^.;]{0,30}\b(?:materially )?(?:reduc|degrad|diminish|advers)\w*/,
      ],
      [
        'unilateral_with_notice',
        /\b(?:vendor|company)\b[^.;]{0,30}\b(?:may|can|will|reserves? the right)\b[^.;]{0,120}\b(?:notice|notify\w*|notif\w*|days|inform|email|advance|ahead)\b|\bcustomer will be notified\b|\bfollowing notification\b/,
      ],
      [
        'unilateral_immediate',
        /\b(?:vendor|company)\b[^.;]{0,30}\b(?:may|can|reserves? the right)\b[^.;]{0,80}\b(?:at any time|immediately|by posting|without notice)\b/,
      ],
    ],
  }),
  periodField({
    field: 'doc.amendment.notice_period',
    party: 'vendor',
    near: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*|notice|effective)\b/,
    about: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*)\b/,
    not: /\b(?:breach|non-?renewal)\b/,
    words: ['reasonable'],
    notBefore: /\b(?:object\w*|terminat\w*|reject\w*)\b[^.;]{0,40}$/,
    notAfter: /^[^.;]{0,20}\bto (?:object|reject|terminate)\b/,
    zero: /\b(?:effective|take effect) (?:immediately|upon posting|on the date (?:vendor|they|it|the))\b(?: upon posting| (?:vendor )?posts)?|\bimmediately upon posting\b/,
    conditions: true,
    most: 400,
  }),
  choiceField({
    field: 'doc.assignment.customer_consent',
    party: 'customer',
    whole: true,
    near: /\b(?:assign\w*|transfer\w*|delegat\w*)\b/,
    table: [
      [
        'affiliate_or_successor_free',
        /\b(?:either|each|any) party may (?:\w+ )?assign\b[^.;]{0,200}\b(?:affiliates?|successors?|merger|acquisition|change of control|reorgani[sz]ation|buyer|sale)\b|\bexcept\b[^.;]{0,80}\b(?:affiliates?|successors?|merger|acquisition|change of control)\b/,
      ],
      [
        'consent_not_unreasonably_withheld',
        /\b(?:neither party|customer|controller|either party|party|by customer)\b[^;]{0,200}\b(?:not (?:to )?be unreasonably (?:withheld|conditioned|delayed)|shall not be unreasonably|not unreasonably withh\w+|will not be unreasonably)\b/,
      ],
      [
        'consent_required',
        /\b(?:neither party|customer|controller|by customer|party)\b[^.;]{0,140}\bwithout\b[^.;]{0,60}\b(?:consent|approval|permission)\b|\bwithout the other(?: party)?'?s?[^.;]{0,30}\bconsent\b/,
      ],
      ['prohibited', /\bcustomer (?:may|shall|will|must) not (?:assign|transfer)\b/],
      ['free', /\b(?:customer|either party) may (?:freely )?assign\b|\bmay assign freely\b/],
    ],
  }),
  choiceField({
    field: 'doc.assignment.vendor_consent',
    party: 'vendor',
    whole: true,
    near: /\b(?:assign\w*|transfer\w*|delegat\w*)\b/,
    table: [
      [
        'affiliate_or_successor_free',
        /\b(?:vendor|either party|each party|processor) may (?:\w+,? ){0,3}?(?:assign|transfer)\b[^.;]{0,260}\b(?:affiliates?|successors?|merger|acquisition|change of control|reorgani[sz]ation|buyer|sale)\b|\bvendor\b[^.;]{0,80}\b(?:without notice|without (?:customer's )?consent)\b[^.;]{0,120}\b(?:affiliates?|successors?|merger)\b|\b(?:processor|vendor) may,[^.;]{0,60}\bassign\b[^.;]{0,60}\b(?:affiliate|merger)/,
      ],
      ['free', /\b(?:vendor) may (?:freely )?(?:assign|transfer)\b(?![^.;]{0,200}\bconsent of)|\bmay assign freely\b/],
      [
        'consent_not_unreasonably_withheld',
        /\b(?:neither party|either party)\b[^;]{0,200}\bnot (?:to )?be unreasonably\b/,
      ],
      [
        'consent_required',
        /\bneither party\b[^.;]{0,140}\bwithout\b[^.;]{0,60}\b(?:consent|approval)\b|\bwithout the (?:prior )?(?:written )?consent of the other\b/,
      ],
      ['prohibited', /\bvendor (?:may|shall) not assign\b/],
    ],
  }),
];

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['scc', /\b(?:(?:eea |eu )?sccs?|standard contractual clauses|standard data protection clauses)\b/g],
  ['dpa', /\b(?:this |the )?(?:dpa|data processing (?:agreement|addendum)|data protection (?:agreement|addendum))\b/g],
  ['order_form', /\b(?:an? |the |any |each |applicable )*(?:order forms?|orders?|ordering documents?)\b/g],
  ['sow', /\b(?:sow|statements? of work)\b/g],
  ['sla', /\b(?:this |the )?(?:sla|service level agreement)\b/g],
  ['service_specific_terms', /\bservice[- ]specific terms\b/g],
  ['ai_addendum', /\bai addendum\b/g],
  ['policies', /\bpolic(?:y|ies)\b/g],
  ['model_terms', /\bmodel terms\b/g],
  ['addendum', /\bthis addendum\b/g],
  [
    'agreement',
    /\b(?:this |the |these )?(?:\w+ )?(?:agreement|terms(?: of service)?|framework terms|main agreement)\b/g,
  ],
];

interface Named {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** "x prevails over y", "x, then y, then z", "if this conflicts with y, this controls". */
function precedence({ text }: Segment): Finding[] {
  const list = /\b(?:order (?:of (?:precedence|priority))?|following order|controls?,? then)\b/.test(text)
    ? orderedList(text)
    : null;
  if (list) return [list];
  const winner =
    /\b(?<who>[^.;,]{2,80}?),? (?:(?:will|shall|takes?|to|has|have|is to|shall be given|supersedes?|conflicting terms in) ?)?(?:(?:take )?precedence|prevails?|controls?|governs?|priority)\b/g;
  const all = kindsIn(text);
  for (const match of text.matchAll(winner)) {
    const who = kindsIn(match.groups!.who!).at(-1);
    if (!who) continue;
    const others = all.filter((n) => n.kind !== who.kind).map((n) => n.kind);
    const rest = [...new Set(others)];
    const end = match.index + match[0].length;
    if (rest.length === 1) return [{ value: [who.kind, ...rest] as Json, start: match.index + who.start, end }];
    if (rest.length === 0 && who.kind !== 'agreement')
      return [{ value: [who.kind, 'agreement'], start: match.index + who.start, end }];
  }
  return [];
}

function orderedList(text: string): Finding | null {
  const open = /\b(?:order|following|precedence|priority|conflict\w*|inconsisten\w*)\b[^:(]{0,120}(?::|,|\()/.exec(
    text,
  );
  const named = kindsIn(text.slice(open ? open.index + open[0].length - 1 : 0)).map((n) => ({
    ...n,
    start: n.start + (open ? open.index + open[0].length - 1 : 0),
    end: n.end + (open ? open.index + open[0].length - 1 : 0),
  }));
  const kinds = [...new Set(named.map((n) => n.kind))];
  return kinds.length >= 2 ? { value: kinds, start: named[0]!.start, end: named.at(-1)!.end } : null;
}

function kindsIn(text: string): Named[] {
  const found = KINDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((m) => ({
      kind: kind === 'addendum' ? 'dpa' : kind,
      start: m.index,
      end: m.index + m[0].length,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((n, i) => !found.slice(0, i).some((o) => o.end > n.start));
}
