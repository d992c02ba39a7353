/** Rules of group dp on the processor's duties: roles, sub-processors, requests, breach, deletion. See also `dp-audit.ts`, `dp-places.ts`. */
import type { Finding, Rule } from '../rule.js';
import { choiceField, periodField, setField } from './build.js';
import { CUSTOMER, MAY, MUST, MUST_NOT, rx, SUB, VENDOR } from './words.js';

const TO_AUTHORITY =
  /\b(?:customer|controller|exporter)\b[^.;]{0,60}\b(?:notify|inform|report|tell)\b[^.;]{0,60}\b(?:regulator|authority|data subjects|commissioner)/;

const INCIDENT =
  /\b(?:breach\w*|incidents?|compromis\w*|unauthori[sz]ed|unlawful|accidental|events?|leaks?|loss|intrusions?)\b/;

const TELLS = '(?:notif|inform|report|tell|alert)\\w*';
/** Only the customer has to tell, and no duty of the vendor stands beside it. */
const CUSTOMER_TELLS = rx`^(?!.*\b${VENDOR} (?:${MUST} )?(?:\w+ ){0,4}?${TELLS}).*\b${CUSTOMER} ${MUST}\b(?:[^.;]{0,90}?[ ,])?${TELLS}`;
const NOT_THEIRS = rx`${TO_AUTHORITY.source}|${CUSTOMER_TELLS.source}`;

/** Verbs for taking a sub-processor into service, or handing data to it. */
const EMPLOY =
  '(?:(?:to )?(?:engage|use|using|appoint|appointing|deploy|deploying|employ|commission|retain|call in|disclose|provide|transfer)\\b)';
const OBJECTED =
  '\\b(?:(?:if|where|when|once|should|after)\\b[^.;]{0,60}\\bobject(?:s|ed)?|(?:following|upon|after|in the event of|in case of|until) (?:an|such|any|the) objection)\\b';

/** Proof that data is gone: a certificate, log or confirmation and the deletion it is of, in either order. */
const GONE = '(?:delet|destr|eras)\\w+';
const PROOF = `(?:(?:certif|confirm|statement|proof|attest|log|record|protocol)\\w*\\b[^.;]{0,60}\\b${GONE}|${GONE} (?:certificate|log|record|protocol|confirmation))`;
const PROOF_OBJECT = `(?:${GONE}|compliance with this (?:section|clause|paragraph))`;
const ASKED =
  "(?:(?:up)?on (?:the )?(?:customer's |controller's |written |prior |specific )*request(?: of| by)?|at (?:customer's |the controller's )(?:written )?request|if (?:so )?(?:requested|asked)|if (?:customer|the controller) (?:so )?(?:asks?|requests?)|when(?:ever)? (?:customer|the controller) (?:asks?|requests?))";

export const DP: readonly Rule[] = [
  setField({
    field: 'dp.roles.vendor_role',
    party: 'vendor',
    also: ['dp.us_state'],
    near: /\b(?:is|as|are|be|deemed|role|acts?|acting|considered)\b/,
    not: /\bmeans\b|\bhas the meaning\b|\bdata subject\b[^.;]{0,40}\bmeans\b/,
    table: [
      [
        'sub_processor',
        /\b(?:vendor|party|company|it)\b[^.;]{0,60}\b(?:is|as|be|deemed|appoint\w*|acts?|considered)\b[^.;]{0,40}\bsub-?processor\b|\bas a? ?sub-?processor\b|\bor as (?:a )?sub-?processor\b/,
      ],
      [
        'processor',
        /\bvendor (?:is|are|acts?|will act|shall act|shall be|will be|processes|process|may act)\b[^.;]{0,60}(?<!sub-)(?<!sub)\bprocessor\b|\bvendor process(?:es)? [^.;]{0,60}\bon (?:customer's behalf|behalf of (?:the )?customer)[^.;]{0,20}\bprocessor\b|\bvendor\b[^.;]{0,40}\b(?:as|deemed|appoint\w*)\b[^.;]{0,30}(?<!sub-)(?<!sub)\bprocessor\b|\bappoints? vendor as (?:a |its )?(?:data )?processor\b/,
      ],
      ['service_provider', /\bvendor\b[^.;]{0,60}\b(?:is|are|as|be|acts?)\b[^.;]{0,30}\bservice (?:provider|vendor)\b/],
      [
        'controller',
        /\b(?:each|both) part(?:y|ies)\b[^.;]{0,40}\b(?:independent|separate) (?:data )?controllers?\b|\bvendor\b[^.;]{0,30}\b(?:is|are|as|acts? as)\b[^.;]{0,20}\b(?:independent|separate|a|the) (?:data )?controller\b/,
      ],
      ['joint_controller', /\bjoint controllers\b/],
    ],
  }),
  choiceField({
    field: 'dp.subprocessors.authorization.kind',
    party: 'customer',
    also: ['dp.subprocessors.notice', 'dp.scc_elections'],
    near: rx`\b(?:${SUB}|option [12]|third part(?:y|ies))\b`,
    not: /\bmeans\b/,
    whole: true,
    table: [
      [
        'general_with_veto',
        rx`\b(?:shall|will|may|must) not (?:engage|use|appoint|provide|transfer|disclose)[^.;]{0,120}\bunless (?:customer|controller|exporter) has approved\b|\bright to (?:veto|stop)\b|\b${VENDOR} ${MUST_NOT} ${EMPLOY}[^.;]{0,60}\b${SUB}\b[^.;]{0,40}\b(?:if|where|when|once) (?:the )?${CUSTOMER} (?:\w+ )?objects?\b|${OBJECTED}[^;]{0,60}\b${VENDOR} ${MUST_NOT} ${EMPLOY}[^.;]{0,40}\b${SUB}`,
      ],
      [
        'specific',
        rx`\bvendor ${MUST_NOT} ${EMPLOY}[^.;]{0,40}\b${SUB}\b[^.;]{0,30}\bunless customer (?:has|have) (?:agreed|consented)|\b${SUB}\b[^.;]{0,60}\b(?:only (?:with|after|upon)|requires?|(?:is|are) subject to)\b[^.;]{0,40}\b(?:consent|approv\w+|authori[sz]\w+|permission)\b(?![^;]{0,60}\bgeneral)|\b${MUST_NOT} ${EMPLOY}[^.;]{0,40}\b${SUB}\b[^.;]{0,40}\bwithout\b[^.;]{0,60}\b(?:consent|approval|authori[sz]ation|permission|asking)\b(?!\. [^;]{0,80}\bgeneral)`,
        /\bgeneral(?:ly)?\b/,
      ],
      [
        'general',
        /\bclause 9\b[^;]{0,120}\boption 2\b|\boption 2\b[^.;]{0,60}\b(?:general|clause 9)|\b(?:general (?:prior )?(?:written )?(?:authori[sz]ation|consent|permission|approval))\b|\bgenerally (?:authori[sz]e[sd]?|permitted|entitled|allowed|agree[sd]?|consents?)\b|\bgeneral (?:prior )?(?:written )?(?:permission|authori[sz]ation|consent)\b|\bcustomer agrees? that vendor may (?:use|engage|appoint)\b|\b(?:customer|controller|exporter) (?:hereby )?(?:specifically )?(?:authori[sz]es|consents to|agrees that|acknowledges and agrees that|grants)[^.;]{0,60}\b(?:engage|appoint|use|retain|subcontract)\w*/,
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
    also: ['dp.scc_elections', 'dp.subprocessors.authorization'],
    about: rx`\b(?:${SUB}|intended (?:change|replacement|engagement|addition))\b`,
    near: /\b(?:notif\w*|inform\w*|notice|announc\w*|updat\w*|before|prior|advance|ahead)\b/,
    words: ['reasonable'],
    notBefore:
      /\bunable\b|\bmake available\b|\b(?:against|contradict)\b|\bobject\w*\b(?!ion)|\brais\w* (?:an )?objection|\bresol\w+|\bobjection\b[^.;]{0,60}$|\bterminat\w*[^.;]{0,60}$|\b(?:customer|controller) (?:has|have|shall have|may|must|will have)\b/,
    notAfter:
      /^[^.;]{0,50}\b(?:to object|of receipt|of receiving|object)\b|^ (?:of|after|from|following) (?:the |such |receipt|receiving|vendor's |being |any )*(?:date of )?(?:such )?(?:the )?(?:notice|notif|receipt|receiv|inform)/,
    defer: /\b(?:time period|period for prior notice|prior notice)\b/,
  }),
  periodField({
    field: 'dp.subprocessors.notice.objection_window',
    party: 'customer',
    also: ['dp.subprocessors.authorization'],
    about: rx`\b(?:${SUB}|object(?:s|ed|ions?)?)\b`,
    near: /\bobject\w*\b|\brefuse\b|\bcontradict\w*/,
    words: ['promptly'],
    notBefore:
      /\bresol\w+|\bnegotiat\w+|\b(?:the )?parties have\b|\balternative\b|\bterminat\w*|\bvendor (?:will|shall|must) (?:notify|inform|provide|give)[^.;]{0,90}$|\binform (?:customer|controller)|\bunable\b/,
    notAfter:
      /^['s]* (?:prior |advance |written )*notice\b|^ (?:before|in advance|prior)|^ to (?:\w+ ){0,2}(?:resolve|discuss|find|agree)/,
  }),
  choiceField({
    field: 'dp.subprocessors.notice.objection_outcome',
    also: ['dp.subprocessors.authorization'],
    about: rx`\b(?:${SUB}|object(?:s|ed|ions?)?)\b`,
    near: /\bobject(?!ive)\w*|\bterminat\w*|\bgood faith\b|\bnot use\b|\bend the affected\b|\bcontradict/,
    whole: true,
    table: [
      [
        'vendor_must_not_use',
        rx`\b${VENDOR} ${MUST_NOT} ${EMPLOY}[^.;]{0,80}\b${SUB}[^.;]{0,80}\b(?:until|if|where|after|over|despite|against)\b[^.;]{0,60}\bobject|${OBJECTED}[^.;]{0,60}\b${VENDOR} ${MUST_NOT} ${EMPLOY}[^.;]{0,60}\b${SUB}`,
      ],
      [
        'customer_exit_refund',
        /\b(?:refund\w*)\b[^.;]{0,60}\b(?:pre-?paid|fees)\b|\b(?:pre-?paid|fees)\b[^.;]{0,40}\brefund\w*|\bis refunded\b|\brefund\b[^.;]{0,40}\bpaid in advance\b/,
        /\bno refund\b|\bwithout (?:any )?refund\b/,
      ],
      [
        'customer_exit',
        rx`\b(?:customer|controller|exporter|either party)\b(?![^.;]{0,80}\b${VENDOR} ${MAY})[^.;]{0,80}\b${MAY}[^.;]{0,80}\b(?:terminate|discontinue|cancel|suspend|end|leave)\b|\b${CUSTOMER} (?:has|have|shall have|is granted) (?:a |the )?(?:special |extraordinary )?right (?:of|to) (?:special |extraordinary )?terminat|\b${CUSTOMER}'s (?:sole|only|exclusive) (?:and exclusive )?(?:remedy|right|option)[^.;]{0,40}\bterminat`,
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
    near: /\b(?:forward|notify|inform|pass|redirect|direct|refer|tell|communicate|advise|provide|send|hand|transmit|relay|submit)\w*\b/,
    not: /\b(?:customer|controller) (?:shall|will|must) (?:notify|inform|respond)\b/,
    words: ['without_undue_delay', 'immediately', 'promptly', 'asap'],
    before: /^(?:(?!\bone month deadline\b).)*$/,
    notAfter: /^(?![^.;]{0,40}\bnot (?:\w+ )?respond)[^.;]{0,40}\b(?:respond|deadline)\b/,
    most: 60,
  }),
  periodField({
    field: 'dp.breach.notice_period',
    party: 'vendor',
    about: INCIDENT,
    near: rx`\b(?:${TELLS}|advis\w*|communicat\w*|contacts?|e-?mails?|write to|notice|aware|discovery)\b|^\W*without undue delay\W*$`,
    not: NOT_THEIRS,
    words: ['without_undue_delay', 'immediately', 'promptly', 'asap'],
    notBefore:
      /\b(?:supervisory authority|regulator|commissioner|mitigate|investigat\w*|remed\w+|contain|further information|updates?|(?:final|closing|full|root cause|written) report)\b[^.;]{0,50}$|\b(?:appl(?:y|ies)|takes?|implements?|adopts?|introduces?|restores?|secures?) (?![^.;]*\b(?:notif|inform|report|tell|alert))[^.;]{0,90}$/,
    notAfter:
      /^[^.;]{0,40}\b(?:take|investigate|mitigate|remediate|cooperate|assist|provide (?:timely |further |additional )?information)\b/,
    most: 60,
  }),
  choiceField({
    field: 'dp.breach.trigger',
    party: 'vendor',
    not: CUSTOMER_TELLS,
    refine: earliestStage,
    near: /\b(?:aware|awareness|confirm\w*|suspect\w*|discover\w*|knowledge|verif\w*|learn\w*|detect\w*|determin\w*|finds? out|found out|reason to believe|reasonably believes?|establish\w*)\b/,
    table: [
      [
        'suspected',
        /\b(?:reasonabl[ey] )?suspect(?:s|ed|ing)?\b|\breason(?:able grounds)? to (?:believe|suspect)\b|\breasonably believes?\b/,
        /\bconfirmed\b(?![^.;]{0,20}suspect)/,
      ],
      [
        'confirmed',
        /\b(?:after|upon|of|has|have|once)\b[^.;]{0,20}\b(?:confirm|verif|establish|determin)(?:ed|ing|s|ation|y|ying|ied|ication|es|e)\b/,
      ],
      [
        'aware',
        /\b(?:after|upon|on|of|when|once|if)?\b ?(?:vendor |processor |it )?(?:becom(?:es|ing|e)|became|being|is|been)(?: made)? aware\b|\bawareness\b|\b(?:discover|detect)(?:y|ing|s|ed|ion)\b|\b(?:having|obtain\w*|gain\w*|acquir\w*|has|takes) knowledge\b|\b(?:learns?|learned|learning|learnt|finds? out|found out) (?:of|about|that)\b/,
      ],
    ],
  }),
  periodField({
    field: 'dp.deletion.period',
    party: 'vendor',
    about: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*|remov\w*)\b/,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*|remov\w*|within|retain\w*)\b/,
    not: /\b(?:may|can) (?:export|retrieve|download|access)\b|\b(?:certif\w+ of (?:deletion|destruction))\b/,
    notBefore:
      /\b(?:export|retriev\w*|download|backup|back-up|archiv\w*|written certification|kept|stored|retain\w*|backups)\b(?![^.;]*\b(?:delet|eras|destr|purg|remov)\w*)[^.;]{0,60}$|\brequest ?$/,
    notAfter:
      /^[^.;]{0,30}\b(?:to (?:export|retrieve|download)|to request)\b|^ (?:retrieval|export|access|download|grace) (?:period|window)\b/,
    defer: /\b(?:delet\w*|destr\w*)\b/,
  }),
  choiceField({
    field: 'dp.deletion.choice',
    party: 'vendor',
    also: ['dp.hipaa'],
    whole: true,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*)\b/,
    table: [
      [
        'customer',
        /\bat (?:the )?(?:customer's|controller's|exporter's)(?: (?:sole|written|own))? (?:choice|option|election|instruction|request|direction|discretion)\b|\bat the (?:(?:sole|written|express) )?(?:choice|option|election|request|direction|instruction|discretion) of (?:the )?(?:customer|controller|exporter|data exporter|data controller)\b|\b(?:customer|controller) (?:may|can) (?:choose|elect|opt)\b|\bas (?:instructed|directed|requested|elected|decided|chosen) by (?:the )?(?:customer|controller)\b|\bas (?:the )?(?:customer|controller) (?:may |shall )?(?:elects?|chooses?|directs?|decides?|prefers?|requests?)\b|\b(?:customer|controller) (?:tells?|decides?|chooses?|elects?|instructs?|informs?)\b[^.;]{0,40}\b(?:whether|which)\b|\b(?:decision|choice|wish|election|discretion|request) of (?:the )?(?:customer|controller)\b|\bwhichever (?:the )?(?:customer|controller)\b|\bcustomer's (?:choice|election|wish|preference)\b/,
      ],
      [
        'vendor_decides',
        /\b(?:either )?(?:destroy|delete|return|erase)(?:,[^.;]{0,20})?,? or (?:return|destroy|deidentify|anonymi[sz]e|delete|erase)\b|\breturn where technically possible\b|\bat (?:its|vendor's)(?: own| sole)? (?:discretion|option|choice|election)\b[^.;]{0,40}\b(?:return|delete|destroy)/,
      ],
      [
        'delete_only',
        /\b(?:will|shall|must|undertakes to|agrees to|is obliged to) (?:then |securely |permanently |promptly |irrevocably |irretrievably )*(?:delete|destroy|erase)\b|^delete\b|^[^.;]{0,60}termination, delete\b/,
        /\breturn\b/,
      ],
    ],
  }),
  choiceField({
    field: 'dp.deletion.certificate',
    party: 'vendor',
    whole: true,
    near: rx`\b${PROOF}\b|\bwritten (?:confirmation|certification)\b`,
    table: [
      [
        'none',
        rx`\b${VENDOR} (?:does|do|will|shall|is|are) not\b[^.;]{0,30}\b(?:issue|provide|give|certify|obliged)\b[^.;]{0,60}\b${PROOF}\b`,
      ],
      [
        'automatic',
        rx`\b${PROOF}\b[^.;]{0,80}\bwithout (?:being |any |a |the )?(?:\w+ )?(?:asked|requested|request\w*|prompt\w*)\b|\bunsolicited\b[^.;]{0,40}\b${PROOF}`,
      ],
      [
        'on_request',
        rx`\bwritten (?:confirmation|certification) (?:\w+ ){0,2}${ASKED}\b|\b${ASKED}\b[^.;]{0,120}\b${PROOF}\b|\b${PROOF}\b[^.;]{0,120}\b${ASKED}\b`,
      ],
      [
        'automatic',
        rx`\b${VENDOR} (?:${MUST} )?(?:also |then |promptly |thereafter )*(?:certif(?:y|ies)|confirms?|provides?|issues?|gives?|sends?|furnish(?:es)?|deliver)\b[^.;]{0,60}\b${PROOF_OBJECT}\b`,
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

const STAGES: readonly string[] = ['suspected', 'confirmed', 'aware'];

/** One trigger a block: "aware or reasonably suspects" is suspicion, as the vendor must speak from then on. */
function earliestStage(found: readonly Finding[]): readonly Finding[] {
  return found.toSorted((a, b) => STAGES.indexOf(String(a.value)) - STAGES.indexOf(String(b.value))).slice(0, 1);
}
