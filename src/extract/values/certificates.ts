/** Certificates and reports of a reading as codes: "soc 2 type ii" -> SOC2-T2, "iso/iec 27001:2022" -> ISO27001. */
import type { CodeSpan } from './choice.js';

const SOC = /\bsoc ?(?<n>[123])\b(?:[ ,-]*(?:\(?type[ -]?(?<t>ii|i|2|1)\b|\(?(?<r>ii)\b))?/g;
const ISO = /\biso(?:\/iec)?[ -]?(?<n>\d{4,5}(?:-\d)?)/g;
const ISO_MORE = /^(?::\d{4})?(?:,? (?:and|or|&)? ?|, ?|\/)(?<n>27\d{3}|22301|42001|9001)\b/;
/** The German C5 catalogue is attested by type too, which may stand some words off: "c5 criteria catalogue (type 2)". */
const C5 =
  /(?:\btype[ -]?(?<before>ii|i|2|1) (?:attestation |report |certificate )?(?:under|according to|of|for|against) (?:the )?(?:\w+ )?)?\bc5\b(?:(?:(?!\b(?:and|or|soc|iso|isae)\b)[^.;,]){0,30}?\btype[ -]?(?<after>ii|i|2|1)\b)?/g;
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\bpci[ -]dss\b/, 'PCI-DSS'],
  [/\bhitrust\b/, 'HITRUST'],
  [/\bfedramp(?<level> (?:high|moderate|low))?/, 'FedRAMP'],
  [/\bcsa star\b/, 'CSA-STAR'],
  [/\btisax\b/, 'TISAX'],
  [/\bcyber essentials plus\b/, 'CyberEssentialsPlus'],
  [/\bcyber essentials\b(?! plus)/, 'CyberEssentials'],
  [/\bhds\b/, 'HDS'],
  [/\bsecnumcloud\b/, 'SecNumCloud'],
  [/\bssae ?(?:no\. ?)?1[68]\b/, 'SSAE18'],
  [/\bisae ?3402\b/, 'ISAE3402'],
  [/\bisae ?3000\b/, 'ISAE3000'],
  [/\bnist (?:csf|cybersecurity framework)\b/, 'NIST-CSF'],
  [/\bnist (?:sp )?800-53\b/, 'NIST-800-53'],
];
const EQUIVALENT =
  /\b(?:or|and) (?:an? |any )?(?:\w+ )?(?:comparable|equivalent|similar|successor|alternative)\b|\bor equivalent\b/;

/** Certificates, left to right; "or a comparable standard" adds `or_equivalent`. */
export function findCertificates(text: string): CodeSpan[] {
  const found = [
    ...socs(text),
    ...isos(text),
    ...c5s(text),
    ...NAMED.flatMap(([pattern, code]) => named(text, pattern, code)),
  ];
  if (found.length === 0) return [];
  const equivalent = EQUIVALENT.exec(text);
  const extra = equivalent
    ? [{ code: 'or_equivalent', start: equivalent.index, end: equivalent.index + equivalent[0].length }]
    : [];
  return [...found, ...extra].sort((a, b) => a.start - b.start);
}

function socs(text: string): CodeSpan[] {
  return [...text.matchAll(SOC)].map((m) => {
    const type = m.groups!.t ?? m.groups!.r;
    const suffix = type === undefined ? '' : /^(?:ii|2)$/.test(type) ? '-T2' : '-T1';
    return { code: `SOC${m.groups!.n}${suffix}`, start: m.index, end: m.index + m[0].length };
  });
}

function c5s(text: string): CodeSpan[] {
  return [...text.matchAll(C5)].slice(0, 1).map((m) => {
    const type = m.groups!.after ?? m.groups!.before;
    const suffix = type === undefined ? '' : /^(?:ii|2)$/.test(type) ? '-T2' : '-T1';
    return { code: `C5${suffix}`, start: m.index, end: m.index + m[0].length };
  });
}

/** "iso 27001, 27017 and 27018" are three. */
function isos(text: string): CodeSpan[] {
  const found: CodeSpan[] = [];
  for (const match of text.matchAll(ISO)) {
    let end = match.index + match[0].length;
    found.push({ code: `ISO${match.groups!.n}`, start: match.index, end });
    for (let more = ISO_MORE.exec(text.slice(end)); more; more = ISO_MORE.exec(text.slice(end))) {
      end += more[0].length;
      found.push({ code: `ISO${more.groups!.n}`, start: end - more.groups!.n!.length, end });
    }
  }
  return found;
}

function named(text: string, pattern: RegExp, code: string): CodeSpan[] {
  const match = pattern.exec(text);
  return match ? [{ code, start: match.index, end: match.index + match[0].length }] : [];
}
