/** Rules of group dp on where data is, how it may move and who may ask for it: location, transfer, authorities, US law, liability. */
import type { Rule } from '../rule.js';
import type { CodeSpan } from '../values/choice.js';
import { findCloudRegions, findPlaces } from '../values/places.js';
import { choiceField, setField, valueField } from './build.js';
import { CUSTOMER, MAY, MUST, MUST_NOT, rx, VENDOR } from './words.js';

/** The customer picks the region: "the region selected by customer", "in the region customer selects". */
const CHOSEN = rx`\b(?:region|location|country|geography|jurisdiction)s? (?:chosen|selected|specified|designated) by customer\b|\bcustomer (?:chooses|selects|${MAY} (?:choose|select|pick)|has (?:chosen|selected))[^.;]{0,40}\bregion|\bcustomer's (?:chosen|selected) region\b|\b(?:region|location|country|geography)s? (?:that |which )?customer (?:has |have )?(?:chooses?|selects?|picks?|designates?|chosen|selected)\b`;

/** Data that is kept in a place, plain enough in any clause. */
const KEPT_IN =
  /\b(?:customer(?:'s)? (?:data|content)|personal data|data infrastructure|data cent(?:er|re)s?|servers)\b[^.;]{0,60}\b(?:hosted|stored|located|kept)\b[^.;]{0,30}\b(?:in|within)\b/;

const MAY_OR_MUST = `(?:${MAY}|${MUST})`;

export const DP_PLACES: readonly Rule[] = [
  valueField({
    field: 'dp.location.regions',
    party: 'vendor',
    anywhere: KEPT_IN,
    near: /\b(?:stor\w*|host\w*|process\w*|locat\w*|data cent(?:er|re)s?|region|resid\w*|keep|kept|stay|remain|infrastructure)\b/,
    not: /\b(?:incorporated|headquarter\w*|principal place of business|registered office|residents|means|laws? of|adequate level|adequacy)\b/,
    find: ({ text }) => {
      const open = /\b(?:worldwide|any country (?:in which|where)|globally|anywhere in the world)\b/.exec(text);
      if (open)
        return [{ value: { qualitative: 'unrestricted' }, start: open.index, end: open.index + open[0].length }];
      const chosen = CHOSEN.exec(text);
      if (chosen)
        return [
          { value: { qualitative: 'customer_selected' }, start: chosen.index, end: chosen.index + chosen[0].length },
        ];
      return placeSet([...findPlaces(text), ...findCloudRegions(text)].filter((p) => !outside(text, p.start)));
    },
  }),
  choiceField({
    field: 'dp.location.commitment',
    party: 'vendor',
    whole: true,
    table: [
      [
        'best_efforts',
        /\b(?:aims? to|endeavou?rs? to|reasonable (?:efforts|endeavours) to|seeks? to|tr(?:y|ies) to)\b/,
      ],
      [
        'none',
        /\bmay (?:process|store|transfer|host)\b[^.;]{0,60}\b(?:any|optimal|worldwide|other countries|anywhere|where)\b|\b(?:do|does) not (?:promise|guarantee|commit to|warrant)\b[^.;]{0,40}\b(?:where|location|region|place|country)\b|\bno (?:commitment|promise|guarantee)\b[^.;]{0,40}\b(?:where|location|region|place|country)\b/,
      ],
      [
        'customer_selected',
        rx`\b(?:regions?|locations?|areas?|data ?cent(?:er|re)s?)\b[^.;]{0,60}\b${CUSTOMER} ${MAY_OR_MUST} (?:select|choose|pick)\b|\b${CUSTOMER} ${MAY_OR_MUST} (?:select|choose|pick)\b[^.;]{0,40}\b(?:location|area|data ?cent(?:er|re))|\b(?:region|location)s? (?:chosen|selected) by customer\b|\bcustomer (?:may |can )?(?:chooses?|selects?)\b[^.;]{0,40}\bregion|${CHOSEN.source}`,
      ],
      [
        'guaranteed',
        rx`\b${VENDOR} ${MUST_NOT} (?:move|transfer|store|process|keep|host)\b[^.;]{0,80}\boutside\b|\b(?:data|content|prompts|information)\b[^.;]{0,40}\b(?:stays?|remains?|resides?)\b (?:\w+ ){0,2}?(?:in|within)\b|\b(?:will|shall) (?:always )?(?:keep|store|host)\b[^.;]{0,60}\bat all times\b|\bnot leave\b|\b(?:will|shall|must|may) not (?:move|transfer|store|process|use)\b[^.;]{0,100}\b(?:outside|without|other than|region|country)\b|\b(?:only|exclusively|solely)\b[^.;]{0,40}\b(?:in|within)\b(?! (?:connection|accordance|respect|relation|order|so far))`,
      ],
    ],
  }),
  setField({
    field: 'dp.location.covers',
    party: 'vendor',
    table: [
      ['at_rest', /\bat rest\b|\bstorage\b|\bstored\b|\bstore\b/],
      [
        'processing',
        /\bprocess(?:es|ed|ing)?\b(?! addendum| agreement)|\bcomput(?:e|ing|ation)\b|\binference\b/,
        /\bat rest\b/,
      ],
      ['support_access', /\bsupport\b/],
      ['backups', /\bbackups?\b|\bback-ups?\b/],
    ],
    near: /\b(?:regions?|countr(?:y|ies)|eu|eea|europe\w*|united states|usa|territor\w*|data cent(?:er|re)s?|stay|this (?:also )?(?:applies|extends))\b/,
    not: /\bprocessing agreement\b|\bmay (?:store|process|transfer|host)\b|\bstored in .{0,40} outside\b/,
  }),
  setField({
    field: 'dp.transfer.mechanisms',
    also: ['dp.scc_elections'],
    not: /\b(?:shall|will)? ?have the (?:same )?meaning\b|\bnot subject to any derogation/,
    near: /\b(?:transfer\w*|export\w*|adequa\w*|clauses|sccs?|binding corporate|addendum|idta|privacy (?:shield|framework)|appl(?:y|ies))\b/,
    table: [
      [
        'adequacy',
        /\badequacy (?:decision|regulation|finding)s?\b|\b(?:declared|deemed|recogni[sz]ed|determined)\b[^.;]{0,50}"?adequate"?(?: level of)?\b|\bensures? an adequate level of protection\b/,
        /\b(?:not|no|without|absence of)\b[^.;]{0,50}\badequa\w+/,
      ],
      ['scc_2010', /\b2010\/87\b/],
      [
        'scc',
        /\b(?:eu |eea )?standard (?:contractual|data protection) clauses\b|\bsccs?\b|\bstandard clauses\b|\bmodel clauses\b|\b2021\/914\b/,
        /\b2010\/87\b/,
      ],
      ['uk_addendum', /\buk addendum\b|\binternational data transfer addendum\b|\bapproved addendum\b/],
      ['uk_idta', /\binternational data transfer agreement\b|\bidta\b/, /\binternational data transfer addendum\b/],
      ['bcr', /\bbinding corporate rules?\b|\bbcrs?\b/],
      ['privacy_shield', /\bprivacy shield\b/],
      ['dpf', /\bdata privacy framework\b|\bdpf\b/],
      ['code_of_conduct', /\bcodes? of conduct\b/],
      ['certification', /\bcertification mechanisms?\b|\bapproved certification\b/],
      ['derogation', /\bderogations?\b|\barticle 49\b|\bart\. 49\b/],
    ],
  }),
  setField({
    field: 'dp.scc_elections.modules',
    also: ['dp.transfer'],
    near: /\bmodules?\b/,
    not: /\bmeans\b[^.;]{0,30}\bmodule\b|\b(?:clause|paragraph) [\d.]+(?:\(\w+\))? of modules?\b|\bis (?:replaced|deleted)\b/,
    extra: modules,
  }),
  choiceField({
    field: 'dp.government_access.notify',
    party: 'vendor',
    whole: true,
    near: /\b(?:notif(?:y|ies)|notification|notice|informs?|tells?|redirects?|notifying|informing)\b/,
    table: [
      [
        'where_practicable',
        /\b(?:to the extent|where|if|unless)\b[^.;]{0,40}\bpracticable\b|\blegally permissible and practicable\b/,
      ],
      [
        'unless_prohibited',
        /\b(?:unless|except where|save where)\b[^.;]{0,60}\b(?:prohibit\w*|forbid\w*|law|legally|not permitted|prevented)\b|\b(?:to the extent|where|if|insofar as|in so far as|provided|as far as)\b[^.;]{0,40}\b(?:permitted|permissible|allowed|not prohibited|lawful|permits?|allows?|lets?)\b|\bnot prohibited\b/,
      ],
      ['redirect_only', /\bredirect\b/],
      [
        'unless_prohibited',
        /\bvendor (?:will|shall|must) (?:promptly |immediately )?(?:notify|inform) (?:customer|controller)\b/,
      ],
    ],
  }),
  setField({
    field: 'dp.us_state.prohibitions',
    party: 'vendor',
    also: ['dp.instructions', 'dp.roles'],
    near: /\b(?:not|nor|never|prohibited|refrain|without)\b|\bneither\b/,
    not: /\bmeans\b|^customer (?:shall|will|may|must|agrees) not\b/,
    about:
      /\b(?:ccpa|california|u\.s\.|usa|state privacy|business purposes?|service (?:provider|vendor)|personal (?:data|information)|that information)\b/,
    table: [
      ['no_sale', /\b(?:not|nor|never|neither|or|refrain|prohibited)\b[^.;]{0,120}"?\bsell(?:ing)?\b|^"?sell"?\b/],
      [
        'no_share',
        /\b(?:sell|selling|sale)"? ?(?:\([^)]*\) )?,? ?(?:or|and|nor) "?shar(?:e|ing)\b|\bnot "?share"?\b[^.;]{0,40}\bpersonal/,
      ],
      ['no_use_outside_relationship', /\b(?:outside|other than within)\b[^.;]{0,20}\bdirect business relationship\b/],
      [
        'no_use_outside_purpose',
        /\bfor any (?:other )?(?:commercial )?purposes?,? (?:other than|except|not)\b|\b(?:retain|use|disclose|process)\b[^.;]{0,120}\b(?:other than|except) (?:for )?(?:the |its |as )?(?:specific |limited )?(?:business purposes?|purposes?|providing|provid|necessary|specified)\b|\bany other commercial purposes?\b|\bpurposes? other than\b/,
      ],
      ['no_combination', /\bcombin(?:e|ing)\b/],
      [
        'legal_exception',
        /\bexcept as (?:otherwise )?(?:expressly )?(?:permitted|required|allowed)\b[^.;]{0,40}\b(?:law|laws|ccpa)\b|\b(?:or )?as otherwise permitted (?:by|under)\b|\bexcept as the law permits\b|\bto the extent permitted\b[^.;]{0,30}\blaws?\b/,
      ],
    ],
  }),
  choiceField({
    field: 'dp.hipaa.position',
    about: /\b(?:health|hipaa|phi|medical)\b/,
    near: /\b(?:hipaa|phi|health|baa|business associate|medical)\b/,
    whole: true,
    table: [
      ['baa_limited_services', /\bnot all (?:of the )?services\b[^.;]{0,80}\b(?:designed|health|phi|support)\b/],
      ['baa_on_request', /\bunless\b[^.;]{0,80}\b(?:business associate|baa|healthcare addendum|signed)\b/],
      [
        'baa_included',
        /\b(?:baa|business associate (?:agreement|addendum))\b[^.;]{0,60}\b(?:is|are|forms?) (?:hereby )?(?:incorporated|included|part)\b/,
      ],
      [
        'prohibited',
        /\b(?:not(?! (?:permitted|described|provided|maintain)\b)|no|never|prohibited)\b[^.;]{0,120}\b(?:health information|phi|hipaa|medical)\b/,
        /\bvendor (?:\w+ ){0,2}not\b/,
      ],
    ],
  }),
  choiceField({
    field: 'dp.liability.position',
    also: [],
    whole: true,
    near: /\bliab\w*|\bcap\b|\blimit\w*|\bresponsible\b/,
    table: [
      [
        'separate_cap',
        /\bseparate cap\b|\bexcess of the (?:amount|fees)\b|\b(?:shall|will) not exceed\b[^.;]{0,60}\b(?:fees|amount|\d+)\b|\bin the \d+ months\b|\bliab\w*\b[^.;]{0,160}\b(?:limited to|up to|capped at|not exceed)\b[^.;]{0,40}\b(?:amount|\d+|times|fees)\b/,
      ],
      [
        'agreement_cap',
        /\b(?:subject to|consistent with|governed by|in accordance with|under|limited (?:by|to)|as set (?:forth|out) in)\b[^.;]{0,80}\b(?:limit\w*|exclusions?|cap|waivers)\b|\b(?:limitations?|exclusions?)\b[^.;]{0,60}\b(?:liability )?(?:of|in|under|set (?:forth|out) in|stated in|contained in) the (?:\w+ )?(?:agreement|terms)\b|\bapply in the aggregate\b|\b(?:limitations?|exclusions?|caps?) (?:of|on) liability\b[^.;]{0,60}\b(?:main contract|agreement|terms)\b[^.;]{0,40}\b(?:appl(?:y|ies)|extends?)\b|\bsubject to the agreement's limits\b/,
      ],
      [
        'uncapped',
        /\b(?:does|do|shall) not limit\b|\bunlimited\b|\bwithout limit\b|\bliab(?:le|ility)(?: is| \w+)? without limitation\b|\bnothing\b[^.;]{0,40}\blimits vendor's liability\b|\bliability is not (?:limited|capped)\b/,
      ],
      ['excluded', /\b(?:neither party|vendor)\b[^.;]{0,30}\b(?:not )?be (?:responsible|liable)\b/],
    ],
  }),
];

function placeSet(places: readonly { code: string; start: number; end: number }[]) {
  if (places.length === 0) return [];
  const value = [...new Set(places.map((p) => p.code))].sort();
  return [{ value, start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) }];
}

/** "outside the EU" is no place of storage, but "not outside the EU" is. */
function outside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 140), at);
  if (/\b(?:not|never|no)\b[^.;]{0,60}\b(?:outside|leave|beyond)\b[^.;]{0,80}$/.test(before)) return false;
  return /\b(?:outside|other than|not in|leave|beyond)\b[^.;]{0,80}$/.test(before);
}

/** "modules 2 and 3", "module two (controller to processor) and/or module three". */
function modules(text: string): CodeSpan[] {
  const found: CodeSpan[] = [];
  for (const match of text.matchAll(
    /\bmodules? (?:(\d)(?:(?:,? (?:and|or|and\/or) |, )(\d))?(?:(?:,? (?:and|or) )(\d))?)/g,
  )) {
    const end = match.index + match[0].length;
    for (const code of match.slice(1)) if (code) found.push({ code, start: match.index, end });
  }
  return found;
}
