/** Rules of group ai: training, output, abuse monitoring, retention, model life, limits. */
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { boolField, choiceField, valueField } from './build.js';
import { periodField } from './period-field.js';
import { CUSTOMER, MAY, MUST, MUST_NOT, rx, VENDOR } from './words.js';

const TRAIN =
  /\b(?:train\w*|fine-?tun\w*|(?:develop|improv|enhanc)\w*[^.;]{0,60}\b(?:models?|services|machine learning|artificial intelligence|improvement)|improvement|used to improve)\b/;

/** What is trained, and the content that it may be trained with. */
const TRAINING = '(?:(?:re)?train\\w*|fine-?tun\\w*|(?:improv|develop|enhanc)\\w*[^.;]{0,40}\\bmodels?)';
const CONTENT = '(?:content|data|inputs?|outputs?|prompts?|conversations?|completions?)';
const AGREES = '(?:opt\\w* in|consents?|consented|agrees?|agreed|permission|approv\\w+)\\b';
/** Verbs for turning something off. */
const TURN_OFF =
  '(?:turn(?:s|ed)? (?:\\w+ ){0,3}?off|switch(?:es|ed)? (?:\\w+ ){0,3}?off|deactivat\\w*|disabl\\w*|opts? out|opt(?:ed|ing)?[- ]out)';
const PASS_ON =
  '(?:shar(?:e|es|ed)|sen(?:d|ds|t)|pass(?:es|ed)?|forward(?:s|ed)?|transmit(?:s|ted)?|disclos(?:e|es|ed)|provid(?:e|es|ed)|transfer(?:s|red)?|giv(?:e|es|en)|mak(?:e|es) available|made available)';
const STAFF = '(?:staff|personnel|employees?|people|persons?|humans?|reviewers?|team|vendor)';
const LOOK = '(?:reviews?|reads?|looks? at|access(?:es)?|inspects?|views?|examines?|sees?)';
const PARTS_OF_USE =
  '(?<!\\bnor |\\bno |\\bor |\\bneither )(?:meta ?data|usage (?:data|statistics|information|figures)|(?:aggregated|anonymi[sz]ed) (?:\\w+ )?(?:data|statistics|figures|information))';
const CONSENTS = rx`\bconsent|\bpermission\b|\bopt[- ]in\b|\b(?:if|unless|when|once) customer (?:has |have |\w+ly )?(?:agree|opt|ask|allow|permit)`;

/** "we do not use your content to train models", plain enough in any clause. */
const NEVER_TRAINS = rx`\b${VENDOR} ${MUST_NOT} (?:use (?:any )?(?:of )?customer(?:'s)?\b[^.;]{0,40}\b${CONTENT}\b[^.;]{0,30}\b(?:to|for) (?:train|fine-?tun)|(?:train|fine-?tun)\w*\b[^.;]{0,40}\b(?:on|with|using) (?:any )?customer(?:'s)?\b[^.;]{0,20}\b${CONTENT})`;

/** "We keep prompts for 30 days so that we can look into abuse", plain enough in any clause. */
const KEPT_FOR_ABUSE = rx`\b(?:keep|kept|stores?|stored|retain(?:s|ed)?)\b[^.;]{0,60}\b\d+ days\b[^.;]{0,60}\b(?:abuse|misuse)\b`;

export const AI: readonly Rule[] = [
  choiceField({
    field: 'ai.training_use.position',
    party: 'vendor',
    anywhere: NEVER_TRAINS,
    near: TRAIN,
    not: /\bcustomer (?:may|will|shall|must|agrees?) (?:not )?(?:to )?(?:use|train|develop)\b[^.;]{0,160}\b(?:outputs?|services?|competing|models)\b|\b(?:class(?:room|es)?|courses?|digital training|training (?:account|sessions?|materials|services))\b/,
    whole: true,
    table: [
      [
        'opt_in',
        rx`\b(?:not|never|cannot|no)\b[^;]{0,160}\b(?:unless|except (?:where|if|with)|without)\b[^.;]{0,60}\b(?:customer (?:has |have )?(?:explicitly |expressly )?(?:agree|opt|consent|instruct|permit|authori|allow|enabl|activat|choos|elect|turned (?:\w+ ){0,3}?on|switched (?:\w+ ){0,3}?on)\w*|authori[sz]ed|(?:customer's|prior|express|explicit|written)[^.;]{0,30}\b(?:consent|permission|agreement))|\bunless\b[^.;]{0,100}\b(?:may not|not|cannot)\b[^.;]{0,80}\btrain|\bif customer (?:opts? in|agrees?|consents?)\b|\bonly (?:\w+ ){0,6}?(?:if|with|where|after|when|upon)\b[^.;]{0,60}\b${AGREES}`,
        /\bcustomer (?:has |have )?(?:opts?|opted) out\b/,
      ],
      [
        'opt_out',
        rx`\b(?:opt(?:s|ed|ing)?[- ]out|switch(?:es|ed)? (?:this|it|training|off)(?: off)?|turn(?:s|ed)? (?:this|it|training|off)(?: off)?|disabl\w+|choosing "?no"?)\b|\b(?:unless|until) (?:the )?${CUSTOMER} (?:objects?|deactivat\w*|${TURN_OFF})|\b${CUSTOMER} ${MAY} (?:object|withdraw|deactivate|${TURN_OFF})\b`,
      ],
      [
        'prohibited',
        rx`\b${VENDOR} (?:${MUST_NOT}|never) (?!contain|include|limit|responsible|liable|warrant|guarantee|obliged|required)[^.;]{0,120}\b${TRAINING}\b|\b${CONTENT}\b[^.;]{0,40}\b(?:is|are|will|shall|may|must) (?:not|never)(?: be)? (?:used|processed)\b[^.;]{0,80}\b${TRAINING}|\b(?:no|none of)\b[^.;]{0,30}\b${CONTENT}\b[^.;]{0,30}\b(?:is|are|will be|shall be|may be) (?:ever )?(?:used|processed)\b[^.;]{0,80}\b${TRAINING}|\b${TRAINING}\b[^.;]{0,60}\b(?:is|are) (?:strictly |expressly |hereby )?(?:excluded|prohibited|forbidden|not permitted|not allowed|ruled out|does not take place)\b|\b${TRAINING}\b[^.;]{0,60}\bdoes not take place\b|\b(?:will|shall|may|does|do|must) (?:not|never) (?!contain|include)(?:\w+ ){0,2}[^.;]{0,120}\b(?:train\w*|improve|develop|fine-?tun\w*)\b|\bnot (?:be )?used? (?:\w+ ){0,6}?to (?:train|improve|develop)\b`,
      ],
      [
        'permitted',
        rx`(?<!\bcustomer )\b(?:may|can|will|right to)\b[^.;]{0,120}\b(?:train\w*|improve|develop|enhance)\b|\b${VENDOR} (?:uses?|${MAY} use|process(?:es)?)\b[^.;]{0,100}\b(?:${TRAINING}|(?:improv|develop)\w*[^.;]{0,30}\bmodels?)`,
        rx`\b(?:not|never|no)\b[^.;]{0,80}\b(?:train\w*|fine-?tun\w*)\b`,
      ],
    ],
  }),
  choiceField({
    field: 'ai.output_ownership.owner',
    party: 'customer',
    whole: true,
    near: /\boutputs?\b|\byour content\b|\bresults?\b|\bgenerat\w*/,
    table: [
      [
        'customer',
        /\bcustomer\b[^.;]{0,60}\b(?:owns?|own|retains?)\b[^.;]{0,180}\boutputs?\b|\bcustomer owns (?:all|its|the) |\bcustomer (?:own|owns|retains?)\b[^.;]{0,160}\b(?:everything|whatever|anything|what)\b[^.;]{0,60}\b(?:generat|produc|creat|mak)\w*|\bassigns? to customer\b|\bgrants? to customer all right\b|\boutputs?\b[^.;]{0,30}\b(?:is|are|belongs? to|owned by) (?:the )?(?:customer\b|customer's content)|\b(?:rights?|title|interest|ownership)\b[^.;]{0,60}\b(?:outputs?|results?)\b[^.;]{0,40}\b(?:vests? in|belongs? to|lies? with|remains? with|pass(?:es)? to|(?:is|are) held by) (?:the )?customer\b/,
      ],
      [
        'disclaimed_by_vendor',
        /\bvendor (?:claims?|does not claim|asserts?|has|have|makes?|acquires?)(?: any)? no (?:\w+ )?(?:rights?|ownership|claim|title)|\bvendor (?:does|do|will|shall) not (?:claim|assert|acquire) (?:any )?(?:ownership|rights?)\b/,
      ],
      ['shared', /\bjointly own/],
      ['vendor', /\bvendor (?:owns|retains)\b[^.;]{0,60}\boutputs?\b/],
    ],
  }),
  boolField({
    field: 'ai.output_indemnity.covered',
    party: 'vendor',
    also: ['lia.indemnity.vendor'],
    near: /\boutputs?\b/,
    not: /\bto the extent\b[^.;]{0,60}\baris|\bdrafting note\b|^[^a-z]*\(?[b-z]\) |\bcustomer (?:shall|will|must|agrees? to) (?:\w+ )?(?:defend|indemnif|hold|reimburse)/,
    no: /\b(?:no (?:obligation|indemn\w*|liability)|exclud\w*|not (?:apply|extend|cover|indemnify|defend))\b[^.;]{0,100}\boutputs?\b/,
    yes: /\b(?:defend|indemnif\w*|hold harmless)\b[^.;]{0,260}\boutputs?\b|\boutputs?\b[^.;]{0,140}\b(?:infring|violat|misappropriat)\w*/,
  }),
  choiceField({
    field: 'ai.output_indemnity.cap',
    party: 'vendor',
    table: [
      [
        'uncapped',
        /\bnot (?:be )?subject to (?:any|the) (?:liability )?(?:cap|limit\w*)\b|\b(?:uncapped|unlimited)\b|\bnot (?:limited|capped)\b(?! to)/,
      ],
      ['supercap', /\bsuper-?cap\b|\bseparate cap\b/],
      ['general_cap', /\bsubject to (?:the )?(?:limit\w*|cap|limitations?)\b/],
    ],
  }),
  periodField({
    field: 'ai.abuse_monitoring.retention',
    party: 'vendor',
    anywhere: KEPT_FOR_ABUSE,
    near: /\b(?:retain\w*|kept|keep|stor\w*|log\w*|retention)\b/,
    // What is deleted when the contract ends is not what is kept to find abuse.
    not: /\b(?:terminat\w+|expir\w+)\b|\bdeletes? all\b/,
    fixed: [
      [
        /\bno longer than (?:is )?(?:needed|necessary)\b|\bas long as (?:needed|necessary)\b/,
        { qualitative: 'as_needed' },
      ],
    ],
  }),
  choiceField({
    field: 'ai.abuse_monitoring.human_review',
    party: 'vendor',
    anywhere: rx`\b${STAFF}\b[^.;]{0,40}\b${LOOK}\b[^.;]{0,80}\bflagged\b`,
    near: /\b(?:humans?|staff|personnel|employees?|people|persons?|reviewers?|manual\w*|monitor)\b/,
    not: /\bat customer's request\b|^customer (?:shall|will|must|should|agrees)\b/,
    table: [
      [
        'none',
        rx`\bhuman (?:review|involvement|intervention|inspection|moderation)\b[^.;]{0,30}\b(?:does not (?:take place|occur|happen)|is (?:excluded|not (?:carried out|performed|undertaken)))\b|\b(?:no|without)(?: any)? human (?:review|involvement|intervention|inspection|moderation)\b|\bno (?:person|human|employee|individual|staff|one)\b[^.;]{0,30}\b(?:may |will |can )?${LOOK}\b|\b${STAFF} (?:${MUST_NOT}|never) ${LOOK}\b|\bnot (?:be )?(?:reviewed|read|seen) by (?:humans?|staff|personnel|people|any person)\b`,
        /\b(?:unless|except|only|other than|until)\b/,
      ],
      ['permitted', /\b(?:whether or not|even (?:if|where|when) not)\b[^.;]{0,40}\bflagged\b/],
      [
        'on_flag_only',
        /\bflagged\b|\bsuspected\b|\bwhere (?:abuse|misuse) is (?:detected|suspected)\b|\b(?:if|where|when)\b[^.;]{0,40}\bdetects?\b/,
        /\b(?:no|without)(?: any)? human review\b/,
      ],
      ['permitted', rx`\b${STAFF}\b[^.;]{0,30}\b${MAY} (?:also )?${LOOK}\b`],
    ],
  }),
  choiceField({
    field: 'ai.abuse_monitoring.opt_out',
    party: 'customer',
    table: [
      [
        'none',
        rx`\b(?:cannot|can not|may not) be (?:turned off|disabled|switched off|deactivated|opted out)\b|\bno opt[- ]out\b|\b${CUSTOMER} (?:cannot|can not|may not|(?:is|are) (?:unable|not able|not entitled|not permitted) to) ${TURN_OFF}\b|\b(?:no (?:way|option|possibility|right)|not possible|impossible) (?:to|of) (?:\w+ )?${TURN_OFF}`,
      ],
      [
        'on_approval',
        /\b(?:approv\w*|eligible|qualif\w*|on request|upon request|apply)\b[^.;]{0,80}\b(?:monitor\w*|opt|modif\w*|chang\w*)|\b(?:monitoring|opt[- ]out)\b[^.;]{0,60}\b(?:approv\w*|eligible|request)/,
      ],
      [
        'self_service',
        rx`\b(?:customer can|can be|may)\b[^.;]{0,30}\b(?:turned? off|disabled?|switch(?:ed)? off|opt out)\b|\b${CUSTOMER} ${MAY} (?:\w+ )?${TURN_OFF}\b`,
      ],
    ],
  }),
  periodField({
    field: 'ai.retention.default',
    party: 'vendor',
    near: /\b(?:retain\w*|kept|keep|stor\w*|delet\w*|retention|log\w*)\b/,
    fixed: [
      [/\buntil customer deletes?\b/, { event: 'customer_deletion' }],
      [
        /\b(?:period|duration) (?:chosen|set|selected|configured) by customer\b|\bcustomer (?:may |can )?(?:choose|set|select|configure|determine|decide)s?\b[^.;]{0,30}\b(?:retention|period|how long)/,
        { qualitative: 'customer_set' },
      ],
    ],
    notBefore: /\b(?:zero|transient\w*)\b[^.;]{0,60}$/,
  }),
  choiceField({
    field: 'ai.retention.zero_retention',
    party: 'customer',
    whole: true,
    near: /\bzero[- ](?:data )?retention\b|\bzdr\b|\b0[- ](?:data )?retention\b|\bnot (?:stored|retained)\b/,
    table: [
      [
        'not_available',
        /\b(?:not available|unavailable|not offered|not support\w*)\b|\bnot (?:offer|provide|make available)\b[^.;]{0,30}\b(?:retention|zdr)\b|\bno (?:option|possibility) of zero\b/,
      ],
      ['default', /\b(?:retention|zdr) (?:is|applies)\b[^.;]{0,20}\b(?:standard|default)\b/],
      ['on_approval', /\b(?:approv\w+|eligible|qualif\w+|on request|upon request|case by case|apply for|ask vendor)\b/],
      ['self_service', /\b(?:switched on|turned? on|enabl\w+|activat\w+|console|settings?|choosing|toggle)\b/],
      ['default', /\bby default\b|\bare not (?:stored|retained)\b/],
    ],
  }),
  periodField({
    field: 'ai.model_lifecycle.retirement_notice',
    party: 'vendor',
    about:
      /\b(?:retir\w*|retirement|deprecat\w*|discontinu\w*|sunset|shut ?down|end[- ]of[- ]life|withdraw\w*|withdrawn|switched off|end of (?:a|the|any|each) (?:\w+ )?(?:model|version))\b/,
    near: /\b(?:retir\w*|deprecat\w*|discontinu\w*|sunset|shut ?down|end[- ]of[- ]life|notice|withdraw\w*|withdrawn|switched off|phased? out|remov\w*|end of (?:a|the|any|each) (?:\w+ )?(?:model|version))\b/,
    not: /^(?!.*\b(?:retir|deprecat|discontinu|withdr|end of|remov)).*\bnew (?:model|version|release)\b/,
    words: ['reasonable'],
  }),
  valueField({
    field: 'ai.rate_limits.limits',
    party: 'customer',
    find: limits,
    defer: /\b(?:limits?|quota|throughput|tokens|capacity)\b/,
  }),
  choiceField({
    field: 'ai.provider_sharing.data_shared',
    party: 'vendor',
    whole: true,
    table: [
      [
        'none',
        rx`\bno access\b|(?<!\bcustomer (?:shall|will|may|must|agrees) )\b(?:not|never) (?:be |to )?(?:${PASS_ON}|have access|receive)\b|\bnothing\b[^.;]{0,40}\b(?:is|are|will be) ${PASS_ON}\b|\b(?:receives?|gets?|sees?|obtains?) (?:no|neither)\b[^.;]{0,30}\b${CONTENT}\b|\b${PASS_ON} (?:no|neither)\b[^.;]{0,30}\b${CONTENT}\b`,
        rx`\b(?:but not|how much)\b|${CONSENTS.source}|\b${PARTS_OF_USE}`,
      ],
      ['metadata_only', rx`\b(?:${PARTS_OF_USE}|how much)\b|\bnot includ(?:e|ing)\b[^.;]{0,30}\b(?:${CONTENT})\b`],
      ['content_on_consent', CONSENTS],
      [
        'content',
        rx`\b(?:may|will) (?:share|send|transmit|disclose|provide)\b[^.;]{0,80}\b(?:prompts?|content|inputs?|outputs?|data)\b|\b${VENDOR} (?:(?:${MUST}|may|can) )?(?:also )?${PASS_ON}\b[^.;]{0,50}\b(?:prompts?|content|inputs?|outputs?)\b[^.;]{0,40}\bto\b|\b(?:prompts?|content|inputs?|outputs?)\b (?:\w+ ){0,3}?(?:is|are|will be|shall be|may be) ${PASS_ON}\b`,
        rx`\b(?:not|never|no|neither)\b[^.;]{0,60}\b${PASS_ON}`,
      ],
    ],
  }),
];

/** "600 requests per minute", "up to 2000000 tokens per day". */
function limits({ text }: Segment): Finding[] {
  const rows = [
    ...text.matchAll(
      /(?<max>up to |maximum of |no more than |at most |limited to |not exceed )?(?<count>\d+) (?:\w+ )?(?<metric>requests|tokens|calls|queries|messages|images) (?:per|a|each|\/) ?(?<per>second|minute|hour|day|month)/g,
    ),
  ];
  if (rows.length === 0) return [];
  const value = rows.map(({ groups: g }) => ({
    metric: g!.metric!,
    count: Number(g!.count),
    per: g!.per!,
    ...(g!.max ? { bound: 'max' } : {}),
  }));
  const last = rows.at(-1)!;
  return [{ value, start: rows[0]!.index, end: last.index + last[0].length }];
}
