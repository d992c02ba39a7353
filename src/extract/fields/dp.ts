/** Rules of group dp: breach, sub-processors, deletion, location, transfer and the rest but audits (`dp-audit.ts`). */
import type { Rule } from '../rule.js';
import type { CodeSpan } from '../values/choice.js';
import { findCloudRegions, findPlaces } from '../values/places.js';
import { choiceField, periodField, setField, valueField } from './build.js';

const TO_AUTHORITY =
  /\b(?:customer|controller|exporter)\b[^.;]{0,60}\b(?:notify|inform|report|tell)\b[^.;]{0,60}\b(?:regulator|authority|data subjects|commissioner)/;

export const DP: readonly Rule[] = [
  setField({
    field: 'dp.roles.vendor_role',
    party: 'vendor',
    near: /\b(?:is|as|are|be|deemed|role|acts?|acting|considered)\b/,
    not: /\bmeans\b|\bhas the meaning\b|\bdata subject\b[^.;]{0,40}\bmeans\b/,
    table: [
      [
        'sub_processor',
        /\b(?:vendor|party|company|it)\b[^.;]{0,60}\b(?:is|as|be|deemed|appoint\w*|acts?|considered)\b[^.;]{0,40}\bsub-?processor\b|\bas a? ?sub-?processor\b|\bor as (?:a )?sub-?processor\b/,
      ],
      [
        'processor',
        /\bvendor (?:is|acts|will act|shall act|shall be|will be|processes|may act)\b[^.;]{0,60}(?<!sub-)(?<!sub)\bprocessor\b|\bvendor\b[^.;]{0,40}\b(?:as|deemed|appoint\w*)\b[^.;]{0,30}(?<!sub-)(?<!sub)\bprocessor\b|\bappoints? vendor as (?:a |its )?(?:data )?processor\b/,
      ],
      ['service_provider', /\bvendor\b[^.;]{0,60}\b(?:is|as|be|acts?)\b[^.;]{0,30}\bservice (?:provider|vendor)\b/],
      [
        'controller',
        /\b(?:each|both) part(?:y|ies)\b[^.;]{0,40}\b(?:independent|separate) (?:data )?controllers?\b|\bvendor\b[^.;]{0,30}\b(?:is|as|acts as)\b[^.;]{0,20}\b(?:independent|separate|a|the) (?:data )?controller\b/,
      ],
      ['joint_controller', /\bjoint controllers\b/],
    ],
  }),
  choiceField({
    field: 'dp.subprocessors.authorization.kind',
    party: 'customer',
    also: ['dp.subprocessors.notice', 'dp.scc_elections'],
    near: /\b(?:sub-?processors?|subcontractors?|sub-contractors?|option [12]|third part(?:y|ies))\b/,
    not: /\bmeans\b/,
    whole: true,
    table: [
      [
        'general_with_veto',
        /\b(?:shall|will|may|must) not (?:engage|use|appoint|provide|transfer|disclose)[^.;]{0,120}\bunless (?:customer|controller|exporter) has approved\b|\bright to (?:veto|stop)\b/,
      ],
      [
        'general',
        /\bclause 9\b[^;]{0,120}\boption 2\b|\boption 2\b[^.;]{0,60}\b(?:general|clause 9)|\b(?:general (?:prior )?(?:written )?(?:authori[sz]ation|consent|permission|approval))\b|\bgenerally authori[sz]e[sd]?\b|\b(?:customer|controller|exporter) (?:hereby )?(?:specifically )?(?:authori[sz]es|consents to|agrees that|acknowledges and agrees that|grants)[^.;]{0,60}\b(?:engage|appoint|use|retain|subcontract)\w*/,
      ],
      [
        'specific',
        /\bclause 9\b[^;]{0,120}\boption 1\b|\boption 1\b[^.;]{0,60}\bspecific|\bspecific (?:prior )?(?:written )?(?:authori[sz]ation|consent|approval)\b|\b(?:no|not)\b[^.;]{0,80}\bsub-?(?:processors?|contractors?)\b[^.;]{0,60}\bwithout (?:the )?(?:customer's|controller's)?[^.;]{0,30}\bprior[^.;]{0,30}(?:approval|consent|authori[sz]ation)\b/,
      ],
      [
        'general',
        /\b(?:vendor|processor)(?: and its affiliates)? (?:may|is entitled to|is authori[sz]ed to|can)\b[^.;]{0,40}\b(?:engage|appoint|use|retain|subcontract|contract)\b[^.;]{0,40}\bsub-?(?:processors?|contractors?)\b/,
      ],
    ],
  }),
  periodField({
    field: 'dp.subprocessors.notice.period',
    party: 'vendor',
    also: ['dp.scc_elections'],
    about: /\bsub-?(?:processor|contractor)s?\b/,
    near: /\b(?:notif\w*|inform\w*|notice|announc\w*|updat\w*|before|prior|advance)\b/,
    words: ['reasonable'],
    notBefore:
      /\bunable\b|\bmake available\b|\bobject\w*\b(?!ion)|\brais\w* (?:an )?objection|\bresol\w+|\bobjection\b[^.;]{0,60}$|\bterminat\w*[^.;]{0,60}$|\b(?:customer|controller) (?:has|have|shall have|may|must|will have)\b/,
    notAfter:
      /^[^.;]{0,50}\b(?:to object|of receipt|of receiving|object)\b|^ (?:of|after|from|following) (?:the |such |receipt|receiving|vendor's |being |any )*(?:date of )?(?:such )?(?:the )?(?:notice|notif|receipt|receiv|inform)/,
    defer: /\b(?:time period|period for prior notice|prior notice)\b/,
  }),
  periodField({
    field: 'dp.subprocessors.notice.objection_window',
    party: 'customer',
    about: /\bsub-?(?:processor|contractor)s?\b/,
    near: /\bobject\w*\b|\brefuse\b|\bcontradict\w*/,
    words: ['promptly'],
    notBefore:
      /\bresol\w+|\balternative\b|\bterminat\w*|\bvendor (?:will|shall|must) (?:notify|inform|provide|give)[^.;]{0,90}$|\binform (?:customer|controller)|\bunable\b/,
    notAfter: /^['s]* (?:prior |advance |written )*notice\b|^ (?:before|in advance|prior)/,
  }),
  choiceField({
    field: 'dp.subprocessors.notice.objection_outcome',
    about: /\bsub-?(?:processor|contractor)s?\b/,
    near: /\bobject\w*|\bterminat\w*|\bgood faith\b|\bnot use\b|\bend the affected\b/,
    whole: true,
    table: [
      [
        'vendor_must_not_use',
        /\bvendor (?:shall|will|must) not (?:use|engage|appoint|disclose|provide)[^.;]{0,80}\b(?:sub-?processor|subcontractor)[^.;]{0,80}\b(?:until|if|where|after)\b[^.;]{0,60}\bobject/,
      ],
      [
        'customer_exit_refund',
        /\b(?:refund\w*)\b[^.;]{0,60}\b(?:pre-?paid|fees)\b|\b(?:pre-?paid|fees)\b[^.;]{0,40}\brefund\w*|\bis refunded\b/,
        /\bno refund\b|\bwithout (?:any )?refund\b/,
      ],
      [
        'customer_exit',
        /\b(?:customer|controller|exporter|either party)\b[^.;]{0,80}\b(?:may|can|is entitled to|has the right to|shall have the right to)\b[^.;]{0,80}\b(?:terminate|discontinue|cancel|suspend)\b/,
      ],
      [
        'vendor_may_terminate',
        /\b(?:vendor|processor)\b[^.;]{0,60}\b(?:may|shall be entitled to|is entitled to|can)\b[^.;]{0,60}\b(?:terminat\w+|end)\b/,
      ],
      ['discussion_only', /\bgood faith\b|\b(?:discuss|cooperate)\b[^.;]{0,60}\b(?:objection|concern)s?\b/],
      ['none', /\bno right to object\b/],
    ],
  }),
  periodField({
    field: 'dp.data_subject_requests.forward_period',
    party: 'vendor',
    near: /\b(?:forward|notify|inform|pass|redirect|refer|tell|communicate|advise|provide)\w*\b/,
    not: /\b(?:customer|controller) (?:shall|will|must) (?:notify|inform|respond)\b/,
    words: ['without_undue_delay', 'immediately', 'promptly', 'asap'],
    before: /^(?:(?!\bone month deadline\b).)*$/,
    notAfter: /^[^.;]{0,40}\b(?:respond|deadline)\b/,
    most: 60,
  }),
  periodField({
    field: 'dp.breach.notice_period',
    party: 'vendor',
    near: /\b(?:notif\w*|inform\w*|report\w*|tell|alert\w*|advise|without undue delay|aware)\b/,
    not: TO_AUTHORITY,
    words: ['without_undue_delay', 'immediately', 'promptly', 'asap'],
    notBefore:
      /\b(?:supervisory authority|regulator|commissioner|mitigate|investigat\w*|remed\w+|contain|further information|updates?)\b[^.;]{0,50}$/,
    notAfter:
      /^[^.;]{0,40}\b(?:take|investigate|mitigate|remediate|cooperate|assist|provide (?:timely |further |additional )?information)\b/,
    most: 60,
  }),
  choiceField({
    field: 'dp.breach.trigger',
    party: 'vendor',
    whole: true,
    near: /\b(?:aware|awareness|confirm\w*|suspect\w*|discover\w*|knowledge)\b/,
    table: [
      ['suspected', /\b(?:reasonabl[ey] )?suspect(?:s|ed|ing)?\b/, /\bconfirmed\b(?![^.;]{0,20}suspect)/],
      ['confirmed', /\b(?:after|upon|of|has|have|once)\b[^.;]{0,20}\bconfirm(?:ed|ing|s|ation)\b/],
      [
        'aware',
        /\b(?:after|upon|on|of|when|once|if)?\b ?(?:vendor |processor |it )?(?:becom(?:es|ing)|became|being|is|been)(?: made)? aware\b|\bawareness\b|\bdiscover(?:y|ing|s|ed)\b|\bhaving knowledge\b/,
      ],
    ],
  }),
  periodField({
    field: 'dp.deletion.period',
    party: 'vendor',
    about: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*)\b/,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*|within|retain\w*)\b/,
    not: /\b(?:may|can) (?:export|retrieve|download|access)\b|\b(?:certif\w+ of (?:deletion|destruction))\b/,
    notBefore:
      /\b(?:export|retriev\w*|download|backup|back-up|archiv\w*|written certification|kept|stored|retain\w*|backups)\b[^.;]{0,60}$|\brequest ?$/,
    notAfter: /^[^.;]{0,30}\b(?:to (?:export|retrieve|download)|to request)\b/,
    defer: /\b(?:delet\w*|destr\w*)\b/,
  }),
  choiceField({
    field: 'dp.deletion.choice',
    party: 'vendor',
    whole: true,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*)\b/,
    table: [
      [
        'customer',
        /\bat (?:the )?(?:customer's|controller's|exporter's)(?: sole)? (?:choice|option|election|instruction|request|direction|discretion)\b|\bat the (?:choice|option|election|request|direction) of (?:the )?(?:customer|controller|exporter|data exporter|data controller)\b|\b(?:customer|controller) (?:may|can) (?:choose|elect|opt)\b|\bas (?:instructed|directed|requested|elected) by (?:the )?(?:customer|controller)\b/,
      ],
      [
        'vendor_decides',
        /\b(?:either )?(?:destroy|delete|return|erase)(?:,[^.;]{0,20})?,? or (?:return|destroy|deidentify|anonymi[sz]e|delete|erase)\b|\breturn where technically possible\b/,
      ],
      [
        'delete_only',
        /\b(?:will|shall|must) (?:securely |permanently |promptly )*(?:delete|destroy|erase)\b|^delete\b|^[^.;]{0,60}termination, delete\b/,
        /\breturn\b/,
      ],
    ],
  }),
  periodField({
    field: 'dp.deletion.retrieval_window',
    party: 'customer',
    about: /\b(?:export\w*|retriev\w*|download\w*|obtain a copy)\b/,
    near: /\b(?:export\w*|retriev\w*|download\w*)\b/,
    notBefore: /\b(?:delet\w*|destr\w*)\b[^.;]{0,60}$/,
    zero: /\b(?:export\w*|retriev\w*)\b[^.;]{0,40}\b(?:before|prior to) (?:termination|expiry|expiration|closing|closure)\b/,
  }),
  valueField({
    field: 'dp.location.regions',
    party: 'vendor',
    near: /\b(?:stor\w*|host\w*|process\w*|locat\w*|data cent(?:er|re)s?|region|resid\w*|keep|kept|stay|remain|infrastructure)\b/,
    not: /\b(?:incorporated|headquarter\w*|principal place of business|registered office|residents|means|laws? of|adequate level|adequacy)\b/,
    find: ({ text }) => {
      const open = /\b(?:worldwide|any country (?:in which|where)|globally|anywhere in the world)\b/.exec(text);
      if (open)
        return [{ value: { qualitative: 'unrestricted' }, start: open.index, end: open.index + open[0].length }];
      const chosen =
        /\b(?:region|location|country|geography|jurisdiction)s? (?:chosen|selected|specified|designated) by customer\b|\bcustomer (?:chooses|selects|may choose|may select|has (?:chosen|selected))[^.;]{0,40}\bregion|\bcustomer's (?:chosen|selected) region\b/.exec(
          text,
        );
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
      ['best_efforts', /\b(?:aims? to|endeavou?rs? to|reasonable efforts to|seeks? to)\b/],
      [
        'none',
        /\bmay (?:process|store|transfer|host)\b[^.;]{0,60}\b(?:any|optimal|worldwide|other countries|anywhere|where)\b/,
      ],
      [
        'customer_selected',
        /\b(?:region|location)s? (?:chosen|selected) by customer\b|\bcustomer (?:may |can )?(?:chooses?|selects?)\b[^.;]{0,40}\bregion/,
      ],
      [
        'guaranteed',
        /\b(?:will|shall|must|may) not (?:move|transfer|store|process|use)\b[^.;]{0,100}\b(?:outside|without|other than|region|country)\b|\b(?:only|exclusively|solely)\b[^.;]{0,40}\b(?:in|within)\b(?! (?:connection|accordance|respect|relation|order|so far))/,
      ],
    ],
  }),
  setField({
    field: 'dp.location.covers',
    party: 'vendor',
    table: [
      ['at_rest', /\bat rest\b|\bstorage\b|\bstored\b|\bstore\b/],
      ['processing', /\bprocess(?:es|ed|ing)?\b(?! addendum| agreement)/, /\bat rest\b/],
      ['support_access', /\bsupport\b/],
      ['backups', /\bbackups?\b|\bback-ups?\b/],
    ],
    near: /\b(?:regions?|countr(?:y|ies)|eu|eea|europe\w*|united states|usa|territor\w*|data cent(?:er|re)s?|stay)\b/,
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
    not: /\bmeans\b[^.;]{0,30}\bmodule\b/,
    extra: modules,
  }),
  choiceField({
    field: 'dp.government_access.notify',
    party: 'vendor',
    whole: true,
    near: /\b(?:notify|notification|notice|inform|tell|tells|redirect|notifying)\b/,
    table: [
      [
        'where_practicable',
        /\b(?:to the extent|where|if|unless)\b[^.;]{0,40}\bpracticable\b|\blegally permissible and practicable\b/,
      ],
      [
        'unless_prohibited',
        /\b(?:unless|except where|save where)\b[^.;]{0,60}\b(?:prohibit\w*|forbid\w*|law|legally|not permitted|prevented)\b|\b(?:to the extent|where|if)\b[^.;]{0,40}\b(?:permitted|permissible|allowed|not prohibited|lawful)\b|\bnot prohibited\b/,
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
    not: /\bmeans\b/,
    about:
      /\b(?:ccpa|california|u\.s\.|usa|state privacy|business purposes?|service (?:provider|vendor)|personal (?:data|information)|that information)\b/,
    table: [
      ['no_sale', /\b(?:not|nor|never|neither|or|refrain)\b[^.;]{0,120}"?\bsell(?:ing)?\b|^"?sell"?\b/],
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
        /\b(?:not|no|never|shall not|must not|prohibited)\b[^.;]{0,120}\b(?:health information|phi|hipaa|medical)\b/,
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
        /\bseparate cap\b|\bexcess of the (?:amount|fees)\b|\b(?:shall|will) not exceed\b[^.;]{0,60}\b(?:fees|amount|\d+)\b|\bin the \d+ months\b/,
      ],
      [
        'agreement_cap',
        /\b(?:subject to|consistent with|governed by|in accordance with|under|limited (?:by|to)|as set (?:forth|out) in)\b[^.;]{0,80}\b(?:limit\w*|exclusions?|cap|waivers)\b|\b(?:limitations?|exclusions?)\b[^.;]{0,60}\b(?:liability )?(?:of|in|under|set (?:forth|out) in|stated in|contained in) the (?:\w+ )?(?:agreement|terms)\b|\bapply in the aggregate\b|\bsubject to the agreement's limits\b/,
      ],
      ['uncapped', /\b(?:does|do|shall) not limit\b|\bunlimited\b|\bwithout limit\b/],
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
