/** Rules of group dp on the processor's duties: roles, requests, breach. Other subjects of the group have files of their own. */
import type { Finding, Rule } from '../rule.js';
import { choiceField, setField } from './build.js';
import { periodField } from './period-field.js';
import { anyOf, CUSTOMER, MUST, rx, VENDOR } from './words.js';

const TO_AUTHORITY =
  /\b(?:customer|controller|exporter)\b[^.;]{0,60}\b(?:notify|inform|report|tell)\b[^.;]{0,60}\b(?:regulator|authority|data subjects|commissioner)/;

const INCIDENT =
  /\b(?:breach\w*|incidents?|compromis\w*|unauthori[sz]ed|unlawful|accidental|events?|leaks?|loss|intrusions?)\b/;

const TELLS = '(?:notif|inform|report|tell|alert)\\w*';
/** Only the customer has to tell, and no duty of the vendor stands beside it. */
const CUSTOMER_TELLS = rx`^(?!.*\b${VENDOR} (?:${MUST} )?(?:\w+ ){0,4}?${TELLS}).*\b${CUSTOMER} (?:${MUST}|(?:is|are|remains?) (?:\w+ )?(?:responsible|liable) for)\b(?:[^.;]{0,90}?[ ,])?${TELLS}`;
const NOT_THEIRS = anyOf(TO_AUTHORITY, CUSTOMER_TELLS);

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
];

const STAGES: readonly string[] = ['suspected', 'confirmed', 'aware'];

/** One trigger a block: "aware or reasonably suspects" is suspicion, as the vendor must speak from then on. */
function earliestStage(found: readonly Finding[]): readonly Finding[] {
  return found.toSorted((a, b) => STAGES.indexOf(String(a.value)) - STAGES.indexOf(String(b.value))).slice(0, 1);
}
