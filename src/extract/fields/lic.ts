/** Rules of group lic: where and on which platforms the service is offered, and notice of its end. */
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { findCloudRegions, findPlaces } from '../values/places.js';
import { setField, valueField } from './build.js';
import { periodField } from './period-field.js';
import { CUSTOMER, MAY, rx } from './words.js';

export const LIC: readonly Rule[] = [
  valueField({
    field: 'lic.availability.places',
    near: /\b(?:available|availability|offered|support\w*|access\w*|use|used|regions?|territor\w*)\b/,
    find: places,
    defer: /\b(?:supported|countries|regions|territories)\b/,
  }),
  setField({
    field: 'lic.availability.platforms',
    near: /\b(?:available|offered|through|via|on|access)\b/,
    table: [
      ['aws', /\b(?:aws|amazon (?:bedrock|web services))\b/],
      ['azure', /\b(?:azure|microsoft foundry)\b/],
      ['gcp', /\b(?:google cloud|vertex(?: ai)?|gcp)\b/],
      ['direct', /\b(?:vendor's|own|direct|only) (?:own |direct )?api\b/],
    ],
  }),
  periodField({
    field: 'lic.service_changes.discontinuation_notice',
    party: 'vendor',
    near: /\b(?:discontinu\w*|end\w*|stop\w*|cessation|ceas\w*|retir\w*|withdraw\w*|suspend\w*|terminat\w*|deprecat\w*|remov\w*|shut\w*)\b/,
    not: rx`\b(?:preview|beta)\b|\b${CUSTOMER} ${MAY} (?:(?:choose|elect|opt) to )?(?:\w+ )?(?:terminate|cancel|end|stop|withdraw)\b(?![^;]*\bvendor\b)`,
    words: ['reasonable_efforts', 'reasonable'],
    after: /^['s]* ?(?:\w+,? ?){0,3}\b(?:notice|in advance|before|prior|ahead)\b/,
    orBefore: /\bnotice(?: period)? of (?:at least |not less than |no less than )?$|\bnotice of not (?:less than )?$/,
    zero: /\b(?:with or )?without (?:any )?(?:prior |advance )?(?:notice|liability)(?: to customer)?\b/,
    most: 1500,
  }),
];

/** Where it is offered, or everywhere but the places named. */
function places({ text }: Segment): Finding[] {
  const found = [...findPlaces(text), ...findCloudRegions(text)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return [];
  const codes = [...new Set(found.map((p) => p.code))].sort();
  const banned = /\b(?:not|except|excluding|other than|prohibited|embargo\w*|sanction\w*)\b/.test(
    text.slice(0, found[0]!.start),
  );
  return [{ value: banned ? { except: codes } : codes, start: found[0]!.start, end: found.at(-1)!.end }];
}
