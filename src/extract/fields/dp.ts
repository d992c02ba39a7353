/** Rules of group dp on the processor's duties: roles, sub-processors, requests, breach, deletion. See also `dp-audit.ts`, `dp-places.ts`. */
import type { Rule } from '../rule.js';
import { choiceField, periodField, setField } from './build.js';

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
];
