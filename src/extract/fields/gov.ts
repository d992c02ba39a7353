/** Rules of group gov: governing law, courts, how disputes are settled. */
import type { Passage, Segment } from '../passage.js';
import { written } from '../reading.js';
import type { Finding, Rule } from '../rule.js';
import { conditionOf } from '../values/condition.js';
import { findCourts, findLawAdjectives, findPlaces, type PlaceSpan } from '../values/places.js';
import { choiceField, valueField } from './build.js';
import { anyOf, defines } from './words.js';

const GOVERNED =
  /\b(?:govern(?:ed|s|ing)?|constru(?:ed|e)|interpret(?:ed)?|subject to|under) (?:\w+ ){0,6}?(?:laws?|legislation)\b|\b(?:laws?|legislation)\b[^.;]{0,120}\b(?:govern|apply|applies|applicable|shall control)\b|\bgoverning laws?\b|\bthe laws? of\b|\b\w+ law (?:for|applies|governs)\b/;

/** The law of the paper itself, plain enough in any clause. */
const GOVERNS_PAPER =
  /\b(?:agreement|contract|terms|addendum|dpa|sla)\b[^.;]{0,60}\b(?:governed|construed|interpreted)\b[^.;]{0,60}\blaws?\b/;

/** Law and courts that the standard clauses need for themselves: no choice for the contract (TAXONOMY, pair 13). */
const FOR_CLAUSES =
  /\bclauses? 1[78]\b|\bthese clauses\b|\b(?:standard contractual clauses|sccs?)\b[^.;]{0,80}\b(?:govern|law|courts?)|\b(?:govern|law|courts?)\w*\b[^.;]{0,80}\b(?:standard contractual clauses|sccs?)\b/;

export const GOV: readonly Rule[] = [
  valueField({
    field: 'gov.law.law',
    party: 'mutual',
    also: ['gov.venue', 'gov.disputes'],
    anywhere: anyOf(defines('(?:governing|applicable) laws?'), GOVERNS_PAPER),
    near: GOVERNED,
    not: /\bgdpr\b|\bforms? part of the laws?\b|\b(?:compl(?:y|iance) with|export control|data protection laws?|required by|privacy laws?)\b[^.;]{0,30}$/,
    find: laws,
    notAbout: FOR_CLAUSES,
    conditions: true,
    defer: /\bgoverning law\b/,
  }),
  valueField({
    field: 'gov.venue.courts',
    party: 'mutual',
    anywhere: defines('(?:chosen|competent) courts?|venue'),
    also: ['gov.law', 'gov.disputes'],
    near: /\b(?:courts?|jurisdiction|venue|tribunals?)\b/,
    not: /\b(?:arbitration (?:shall|will) be|seat of (?:the )?arbitration|place of arbitration)\b/,
    find: courts,
    notAbout: FOR_CLAUSES,
    conditions: true,
    defer: /\b(?:chosen courts?|jurisdiction)\b/,
  }),
  choiceField({
    field: 'gov.disputes.mechanism',
    party: 'mutual',
    whole: true,
    about: /\b(?:disput\w*|arbitrat\w*|court|mediat\w*|talks|controvers\w*|claims?)\b/,
    table: [
      [
        'negotiation_then_arbitration',
        /\b(?:negotiat\w*|good faith|informal\w*|not (?:been )?resolved|cannot resolve|do not reach an agreement|talks)\b[^;]{0,400}(?:; (?:and )?(?:then|thereafter|failing|if|otherwise)\b)?[^;]{0,60}\b(?:initiate|commence|through|to|submit\w*|by|then)\b[^.;]{0,40}\barbitration\b|\barbitrat(?:ion|ed|ors?)\b[^;]{0,160}\b(?:after|once|if|unless)\b[^.;]{0,60}\b(?:tried|attempt\w*|fail\w*|negotiat\w*)\b[^.;]{0,80}\b(?:settle|resol\w+|informal\w*|good faith|agreement)\b/,
      ],
      [
        'mediation_then_court',
        /\bmediat\w*\b[^;]{0,300};?[^;]{0,60}\b(?:courts?|litigation|legal proceedings)\b|\bbefore (?:bringing|filing|starting|going|taking|commencing|initiating|resorting)\b[^.;]{0,120}\bmediat\w*/,
        /\barbitrat|\b(?:not|nothing|neither party) (?:\w+ ){0,3}(?:obliges?|obliged|required|bound)\b[^.;]{0,40}\bmediat/,
      ],
      [
        'arbitration',
        /\b(?:binding|final|settled by|resolved by|through|submitted to|by) (?:and binding |final and binding |binding |confidential )*arbitration\b|\barbitration (?:by|before|administered)\b|\barbitral tribunal\b[^.;]{0,60}\bordinary courts\b|\b(?:decided|settled|resolved) by (?:an? )?arbitral tribunal\b|\b(?:decided|settled|resolved)\b[^.;]{0,90}\bby (?:a|\d+|a sole|a single) arbitrators?\b/,
      ],
      [
        'negotiation_then_court',
        /\b(?:negotiat\w*|good faith|informal\w*|talks|by talking|amicabl[ey]|mutually satisfactory resolution|at least 1 meeting)\b|\bescalat\w*\b[^.;]{0,60}\b(?:executives?|management|managers?)\b/,
        /\bdata subject\b/,
      ],
      [
        'court',
        /\bcourts?\b[^.;]{0,60}\b(?:exclusive|jurisdiction|brought|proceedings)\b|\bbrought\b[^.;]{0,60}\bcourts?\b|\b(?:decided|settled|resolved|heard) (?:only |exclusively )?(?:by|in) [^.;]{0,30}\bcourts?\b/,
        /\binjuncti\w+|\bequitable relief\b/,
      ],
    ],
  }),
];

function laws(segment: Segment): Finding[] {
  const { text } = segment;
  const places = [...findPlaces(text), ...findLawAdjectives(text)]
    .filter((p) => nearLaw(text, p))
    .sort((a, b) => a.start - b.start)
    .filter((place, i, all) => !isStateOf(place, all[i - 1], text));
  return grouped(text, places);
}

/** "Ontario, Canada" is one place: the country only says where the province lies. */
function isStateOf(country: PlaceSpan, part: PlaceSpan | undefined, text: string): boolean {
  return (
    part?.code.startsWith(`${country.code}-`) === true && /^, ?(?:the )?$/.test(text.slice(part.end, country.start))
  );
}

/** The place must belong to the word "law": "laws of the state of x", "x law", "in x" close by. */
function nearLaw(text: string, place: PlaceSpan): boolean {
  const before = text.slice(Math.max(0, place.start - 80), place.start);
  if (inCondition(text, place.start, place.end) || /\bcompl(?:y|ies|ying) with\b[^.;]{0,60}$/.test(before))
    return false;
  const after = text.slice(place.end, place.end + 40);
  if (
    /\bwithout (?:regard|reference|giving effect)\b|\bconflict|\bcourts?\b[^.;]{0,60}$|\bjurisdiction\b|\b(?:located|resid\w*|domiciled|established|incorporated|principal (?:office|place of business)|customers? in|venue|arbitrat\w*)\b[^.;]{0,40}$/.test(
      before.slice(-70),
    )
  )
    return false;
  return (
    /\blaws?\b[^.;]{0,60}$|\blegislation\b[^.;]{0,40}$/.test(before) ||
    /^(?:'s)? (?:state |federal |substantive )?laws?\b/.test(after) ||
    /laws?$/.test(text.slice(place.start, place.end))
  );
}

/** Places that share one condition are one value; another condition starts another variant. */
function grouped(text: string, places: readonly PlaceSpan[]): Finding[] {
  const found: { codes: string[]; start: number; end: number; when: Finding['when'] }[] = [];
  for (const place of places) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end, place.start) : '';
    const joined =
      last &&
      /^[^.;]{0,60}$/.test(between) &&
      !/\b(?:if|otherwise|where|for all other|in all other|customers?|or)\b/.test(between);
    if (joined) {
      last.codes.push(place.code);
      last.end = place.end;
    } else
      found.push({
        codes: [place.code],
        start: place.start,
        end: place.end,
        when: conditionOf(text, place.start, place.end, last ? endOf(last) : 0),
      });
  }
  return found.map((f) => ({ value: [...new Set(f.codes)].sort(), start: f.start, end: f.end, when: f.when ?? null }));
}

/** A condition that trails a value belongs to it, not to the next one. */
function endOf({ end, when }: { end: number; when: Finding['when'] }): number {
  return when && typeof when === 'object' ? Math.max(end, when.end) : end;
}

const CHOOSES = /\b(?:exclusive(?:ly)?|jurisdiction|venue)\b/;

function courts(segment: Segment, passage: Passage): Finding[] {
  const asWritten = (start: number, end: number) => {
    const range = written(passage.reading, start + segment.start, end + segment.start);
    return passage.block.text.slice(range.start, range.end);
  };
  // Where disputes go to arbitration, a court named in passing is not chosen for them.
  const isChosen =
    passage.types.some((type) => type === 'gov.venue' || type === 'gov.law') || CHOOSES.test(segment.text);
  const spans = isChosen ? findCourts(segment.text, asWritten).filter((p) => nearCourt(segment.text, p)) : [];
  return grouped(segment.text, spans);
}

function nearCourt(text: string, place: PlaceSpan): boolean {
  const before = text.slice(Math.max(0, place.start - 90), place.start);
  if (inCondition(text, place.start, place.end)) return false;
  if (/\blaws?\b[^.;]{0,40}$/.test(before) && !/\bcourts?\b[^.;]{0,40}$/.test(before)) return false;
  if (/\b(?:domiciled|resid\w*|principal (?:office|place)|incorporated|established)\b[^.;]{0,40}$/.test(before))
    return false;
  return (
    /\b(?:courts?|jurisdiction|tribunals?|venue)\b[^.;]{0,90}$/.test(before) ||
    /^(?:'s)? (?:state |federal |and |or )*courts?\b/.test(text.slice(place.end, place.end + 40)) ||
    /courts?$/.test(text.slice(place.start, place.end))
  );
}

/** "for customers in the EEA, …", "if customer's office is in France": where somebody sits, not what is chosen. */
function inCondition(text: string, at: number, end: number): boolean {
  if (/^(?:-based)? (?:clients?|customers?|users?)\b/.test(text.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, at - 160), at);
  const condition = [...before.matchAll(/\b(?:if|where|when|for (?:all )?(?:other )?customers?|customers?)\b/g)].at(-1);
  if (!condition) return false;
  return !/\b(?:courts?|laws?|legislation|tribunals?|venue|jurisdiction|otherwise)\b/.test(
    before.slice(condition.index),
  );
}
