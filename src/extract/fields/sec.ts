/** Rules of group sec: no weakening of measures, encryption, incidents, certificates. */
import type { Passage } from '../passage.js';
import type { Rule } from '../rule.js';
import { findCertificates } from '../values/certificates.js';
import type { CodeSpan } from '../values/choice.js';
import { boolField, setField } from './build.js';
import { periodField } from './period-field.js';
import { MUST, rx, VENDOR } from './words.js';

const ALGORITHM = /\baes[- ]?(128|192|256)(?:[- ]?bit)?\b|\b(256|128)[- ]bit aes\b/g;
const TLS =
  /(?<least>\b(?:at least|(?:a )?minimum(?: of)?|not? lower than) )?\btls ?(?:version |v)?(?<version>\d(?:\.\d)?)?(?: ?(?<more>\+|or (?:higher|above|later|greater|newer|better)|and (?:higher|above)))?/g;

const PROOF = '(?:certif\\w+|attestations?|soc ?[123]|iso(?:/iec)?[ -]?\\d{4,5}|c5)';

export const SEC: readonly Rule[] = [
  boolField({
    field: 'sec.programme.no_degradation',
    party: 'vendor',
    anywhere: /\bsecurity measures\b[^.;]{0,30}\bnot (?:be )?(?:materially )?(?:decreas|degrad|reduc|weaken)/,
    also: ['sec.controls'],
    no: /\bvendor may (?:change|modify|update)[^.;]{0,40}\bmeasures at any time\b/,
    not: /^customer (?:shall|will|must|may)\b/,
    yes: /\b(?:level|security|protection|measures|safeguards)\b[^.;]{0,80}\b(?:not|never) (?:be )?(?:\w+ )?(?:reduced|lowered|undercut|impaired|weakened|diminished|decreased|degraded)\b|\b(?:level|security|protection|measures|safeguards)\b[^.;]{0,60}\b(?:not|never) (?:fall|drop|go) below\b|\b(?:not|never) (?:to )?(?:undercut|undermine|impair)\b[^.;]{0,60}\b(?:level|protection|security)\b|\bmeasures\b[^.;]{0,60}\b(?:not|never)\b[^.;]{0,30}\b(?:weaker|less secure|less protective)\b|\b(?:not|never|no)\b[^.;]{0,60}\b(?:materially |substantially )?(?:reduc\w*|degrad\w*|diminish\w*|decreas\w*|lower\w*|weaken\w*|lessen\w*)\b[^.;]{0,80}\b(?:security|protection|safeguards?|level)\b|\bmaterially diminishes\b[^.;]{0,80}\bsecurity\b/,
  }),
  setField({
    field: 'sec.controls.encryption_at_rest',
    party: 'vendor',
    also: ['dp.processing_details'],
    near: /\bat[- ]rest\b|\bstored\b|\bstorage\b/,
    not: /\bnot encrypt/,
    extra: atRest,
    refine: exact,
  }),
  setField({
    field: 'sec.controls.encryption_in_transit',
    party: 'vendor',
    near: /\b(?:in[- ]transit|transmi\w+|tls|ssl|https|in motion|networks?)\b/,
    extra: inTransit,
    refine: exact,
  }),
  unlessPersonalData(
    periodField({
      field: 'sec.incidents.notice_period',
      party: 'vendor',
      near: /\b(?:notif\w*|inform\w*|report\w*|tell|promptly|alert\w*)\b/,
      not: /\bcustomer (?:shall|will|must|agrees to) (?:promptly |immediately )?(?:notify|inform|report)\b|\bcustomer (?:is|are|remains?) (?:\w+ )?responsible for (?:notify|inform|report)/,
      words: ['without_undue_delay', 'immediately', 'promptly', 'asap'],
      most: 60,
    }),
  ),
  setField({
    field: 'sec.certifications.list',
    party: 'vendor',
    also: ['dp.audit', 'sec.programme', 'sec.controls'],
    extra: certificates,
    defer: /\b(?:certificat\w*|standards?)\b/,
  }),
  boolField({
    field: 'sec.certifications.maintain',
    party: 'vendor',
    also: ['dp.audit'],
    near: rx`\b(?:${PROOF}|them|these)\b`,
    no: rx`\b(?:has|have) (?:successfully )?(?:completed|undergone|passed)\b[^.;]{0,80}\b${PROOF}\b(?![^;]*\b(?:maintain|uphold|keep)\b)|\bcurrent certificat\w+ (?:is|are) (?:shown|published|listed|available)\b`,
    yes: rx`\b(?:${VENDOR}(?:[^.;]{0,160}\band)? )?${MUST} (?:at all times |throughout [^.;,]{0,30}, ?|also |continue to )*(?:maintain|uphold|keep|hold|retain)\b[^.;]{0,60}\b(?:${PROOF}|them|these|it)\b`,
  }),
];

/** A breach of personal data has its own field; only where incidents of another kind come first is their notice a second rule. */
function unlessPersonalData(rule: Rule): Rule {
  const isPersonal = ({ types, text }: Passage) =>
    types[0] === 'dp.breach' || (types.includes('dp.breach') && /\b(?:personal|customer) data\b/.test(text));
  return { ...rule, find: (passage) => (isPersonal(passage) ? [] : rule.find(passage)) };
}

function atRest(text: string): CodeSpan[] {
  const named = [...text.matchAll(ALGORITHM)].map((m) => ({
    code: `AES-${m[1] ?? m[2]}`,
    start: m.index,
    end: m.index + m[0].length,
  }));
  return named.length > 0
    ? named
    : unspecified(
        text,
        /\bencrypt\w*\b[^.;]{0,60}\bat[- ]rest\b|\bat[- ]rest\b[^.;]{0,40}\bencrypt\w*|\b(?:storage|stored|disks?|databases?|volumes?)\b[^.;]{0,40}\b(?:is|are) (?:always )?encrypted\b/,
      );
}

function inTransit(text: string): CodeSpan[] {
  const named = [...text.matchAll(TLS)].map((m) => ({
    code: tlsCode(m.groups!.version, (m.groups!.more ?? m.groups!.least) !== undefined),
    start: m.index,
    end: m.index + m[0].length,
  }));
  if (named.length > 0) return named;
  const other = /\bhttps\b/.exec(text) ?? /\bssl\b/.exec(text);
  if (other)
    return [{ code: other[0] === 'ssl' ? 'SSL' : 'TLS', start: other.index, end: other.index + other[0].length }];
  return unspecified(
    text,
    /\bencrypt\w*\b[^.;]{0,60}\b(?:in[- ]transit|in motion|transmission|transmitted|travels|over (?:public|open|external) networks?)\b|\bin[- ]transit\b[^.;]{0,40}\bencrypt\w*/,
  );
}

function tlsCode(version: string | undefined, orMore: boolean): string {
  if (version === undefined) return 'TLS';
  return `TLS${orMore ? '>=' : ''}${version}`;
}

function unspecified(text: string, pattern: RegExp): CodeSpan[] {
  const match = pattern.exec(text);
  return match ? [{ code: 'unspecified', start: match.index, end: match.index + match[0].length }] : [];
}

/** Suppliers and their houses, which may hold certificates that the vendor has not. */
const SUPPLIER =
  "(?:data cent(?:er|re)s?|facilities|(?:hosting|cloud|infrastructure|colocation|co-location|data cent(?:er|re)) (?:service )?(?:providers?|suppliers?|partners?|vendors?)|(?:all|these|such|those|its|vendor's|underlying) (?:of )?(?:the |our |vendor's )?(?:providers|suppliers|subcontractors|hosts)|sub-?processors?)";
const HOLDS = new RegExp(
  String.raw`\b(?:(?<supplier>${SUPPLIER})(?:'s?)?(?: (?:that|which|who|used|engaged|in use|by vendor|of vendor|must|shall|will|each|all|also))* (?:are|is|holds?|maintains?|have|has|compl(?:y|ies)|meets?|undergo(?:es)?|certified|accredited|audited)|vendor)\b`,
  'g',
);
const OF_SUPPLIER = new RegExp(
  String.raw`^[^.;,]{0,20}(?:[- ](?:certified|accredited|compliant|attested) |\b(?:certificat\w+|reports?|attestations?) (?:of|held by|from) )(?:the |its |vendor's |our )*(?:\w+ )?${SUPPLIER}`,
);

/** A certificate of a hosting supplier is tagged as such: the holder named last before it, or right after it, is whose it is. */
function certificates(text: string): CodeSpan[] {
  return findCertificates(text).map((c) =>
    c.code !== 'or_equivalent' && isSuppliers(text, c) ? { ...c, code: `supplier:${c.code}` } : c,
  );
}

function isSuppliers(text: string, { start, end }: CodeSpan): boolean {
  const holder = [...text.slice(0, start).matchAll(HOLDS)].at(-1);
  return holder?.groups?.supplier !== undefined || OF_SUPPLIER.test(text.slice(end));
}

/** "unspecified" says nothing beside an algorithm, nor does "TLS" beside a version; of several versions the minimum counts. */
function exact(members: readonly CodeSpan[]): readonly CodeSpan[] {
  const minimum = members.filter((m) => m.code.includes('>='));
  if (minimum.length > 0) return [...minimum, ...members.filter((m) => m.code === 'SSL')];
  const versions = members.filter((m) => /\d/.test(m.code));
  if (versions.length > 0) return versions;
  const named = members.filter((m) => m.code !== 'unspecified');
  return named.length > 0 ? named : members;
}
