/** Rules of group ai: training, output, abuse monitoring, retention, model life, limits. */
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { boolField, choiceField, periodField, valueField } from './build.js';

const TRAIN =
  /\b(?:train\w*|fine-?tun\w*|(?:develop|improv|enhanc)\w*[^.;]{0,60}\b(?:models?|services|machine learning|artificial intelligence|improvement)|improvement|used to improve)\b/;

export const AI: readonly Rule[] = [
  choiceField({
    field: 'ai.training_use.position',
    party: 'vendor',
    near: TRAIN,
    not: /\bcustomer (?:may|will|shall|must|agrees?) (?:not )?(?:to )?(?:use|train|develop)\b[^.;]{0,160}\b(?:outputs?|services?|competing|models)\b|\b(?:class(?:room|es)?|courses?|digital training|training (?:account|sessions?|materials|services))\b/,
    whole: true,
    table: [
      [
        'opt_in',
        /\b(?:not|never|cannot|no)\b[^;]{0,160}\b(?:unless|except (?:where|if|with)|without)\b[^.;]{0,60}\b(?:customer (?:has )?(?:explicitly |expressly )?(?:agree|opt|consent|instruct|permit|authori)\w*|authori[sz]ed|(?:customer's|prior|express|explicit|written)[^.;]{0,30}\b(?:consent|permission|agreement))|\bunless\b[^.;]{0,100}\b(?:may not|not|cannot)\b[^.;]{0,80}\btrain|\bif customer (?:opts in|agrees|consents)\b/,
      ],
      [
        'opt_out',
        /\b(?:opt(?:s|ed|ing)?[- ]out|switch(?:es|ed)? (?:this|it) off|turn(?:s|ed)? (?:this|it) off|disabl\w+|choosing "?no"?)\b/,
      ],
      [
        'prohibited',
        /\b(?:will|shall|may|does|do|must) (?:not|never) (?!contain|include)(?:\w+ ){0,2}[^.;]{0,120}\b(?:train\w*|improve|develop|fine-?tun\w*)\b|\bnot (?:be )?used? (?:\w+ ){0,6}?to (?:train|improve|develop)\b/,
      ],
      ['permitted', /\b(?:may|can|will|right to)\b[^.;]{0,120}\b(?:train\w*|improve|develop|enhance)\b/],
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
        /\bcustomer\b[^.;]{0,60}\b(?:owns?|own|retains?)\b[^.;]{0,100}\boutputs?\b|\bcustomer owns (?:all|its|the) |\bassigns? to customer\b|\bgrants? to customer all right\b|\boutputs?\b[^.;]{0,30}\b(?:is|are|belongs? to|owned by) (?:customer\b|customer's content)/,
      ],
      [
        'disclaimed_by_vendor',
        /\bvendor (?:claims|does not claim|asserts|has|makes)(?: any)? no (?:rights?|ownership|claim)|\bvendor (?:does|will) not (?:claim|assert) (?:any )?(?:ownership|rights?)\b/,
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
    not: /\bto the extent\b[^.;]{0,60}\baris|\bdrafting note\b|^[^a-z]*\(?[b-z]\) /,
    no: /\b(?:no (?:obligation|indemn\w*|liability)|exclud\w*|not (?:apply|cover|indemnify|defend))\b[^.;]{0,100}\boutputs?\b/,
    yes: /\b(?:defend|indemnif\w*|hold harmless)\b[^.;]{0,260}\boutputs?\b|\boutputs?\b[^.;]{0,140}\b(?:infring|violat|misappropriat)\w*/,
  }),
  choiceField({
    field: 'ai.output_indemnity.cap',
    party: 'vendor',
    table: [
      ['uncapped', /\bnot (?:be )?subject to (?:any|the) (?:liability )?(?:cap|limit\w*)\b|\b(?:uncapped|unlimited)\b/],
      ['supercap', /\bsuper-?cap\b|\bseparate cap\b/],
      ['general_cap', /\bsubject to (?:the )?(?:limit\w*|cap|limitations?)\b/],
    ],
  }),
  periodField({
    field: 'ai.abuse_monitoring.retention',
    party: 'vendor',
    near: /\b(?:retain\w*|kept|keep|stor\w*|log\w*|retention)\b/,
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
    near: /\b(?:human|staff|personnel|employees?|reviewers?|manual\w*|monitor)\b/,
    not: /\bat customer's request\b/,
    table: [
      [
        'none',
        /\bno human review\b|\bnot (?:be )?(?:reviewed|read|seen) by (?:humans?|staff|personnel)\b|\bwithout human review\b/,
      ],
      ['on_flag_only', /\bflagged\b|\bsuspected\b|\bwhere (?:abuse|misuse) is (?:detected|suspected)\b/],
      [
        'permitted',
        /\b(?:staff|personnel|employees?|humans?|reviewers?|vendor)\b[^.;]{0,30}\bmay (?:review|read|look|access)\b/,
      ],
    ],
  }),
  choiceField({
    field: 'ai.abuse_monitoring.opt_out',
    party: 'customer',
    table: [
      ['none', /\b(?:cannot|can not|may not) be (?:turned off|disabled|switched off|opted out)\b|\bno opt[- ]out\b/],
      [
        'on_approval',
        /\b(?:approv\w*|eligible|qualif\w*|on request|upon request|apply)\b[^.;]{0,80}\b(?:monitor\w*|opt|modif\w*|chang\w*)|\b(?:monitoring|opt[- ]out)\b[^.;]{0,60}\b(?:approv\w*|eligible|request)/,
      ],
      [
        'self_service',
        /\b(?:customer can|can be|may)\b[^.;]{0,30}\b(?:turned? off|disabled?|switch(?:ed)? off|opt out)\b/,
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
        /\b(?:period|duration) (?:chosen|set|selected|configured) by customer\b|\bcustomer (?:may |can )?(?:choose|set|select|configure)s?\b[^.;]{0,30}\b(?:retention|period)/,
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
      ['not_available', /\b(?:not available|unavailable|not offered|not support\w*)\b/],
      ['on_approval', /\b(?:approv\w+|eligible|qualif\w+|on request|upon request)\b/],
      ['self_service', /\b(?:switched on|turned? on|enabl\w+|console|settings?|choosing|toggle)\b/],
      ['default', /\bby default\b|\bare not (?:stored|retained)\b/],
    ],
  }),
  periodField({
    field: 'ai.model_lifecycle.retirement_notice',
    party: 'vendor',
    about: /\b(?:retir\w*|retirement|deprecat\w*|discontinu\w*|sunset|shut ?down|end[- ]of[- ]life)\b/,
    near: /\b(?:retir\w*|deprecat\w*|discontinu\w*|sunset|shut ?down|end[- ]of[- ]life|notice)\b/,
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
        /\b(?:no access|not (?:be )?(?:shared?|sent|disclosed?|have access|provide\w*|transfer\w*|receive)|never shared?)\b[^.;]{0,80}(?!.*\bconsent)/,
        /\b(?:but not|usage|how much)\b|\bconsent\b/,
      ],
      ['metadata_only', /\b(?:metadata|usage (?:data|statistics|information)|how much)\b/],
      ['content_on_consent', /\b(?:consent|permission|opt[- ]in|if customer agrees)\b/],
      [
        'content',
        /\b(?:may|will) (?:share|send|transmit|disclose|provide)\b[^.;]{0,80}\b(?:prompts?|content|inputs?|outputs?|data)\b/,
      ],
    ],
  }),
];

/** "600 requests per minute", "up to 2000000 tokens per day". */
function limits({ text }: Segment): Finding[] {
  const rows = [
    ...text.matchAll(
      /(?<max>up to |maximum of |no more than |at most )?(?<count>\d+) (?:\w+ )?(?<metric>requests|tokens|calls|queries|messages|images) (?:per|a|each|\/) ?(?<per>second|minute|hour|day|month)/g,
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
