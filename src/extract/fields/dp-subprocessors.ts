/** Rules of group dp on sub-processors: how they are authorised, notice of new ones, the customer's objection. */
import type { Rule } from '../rule.js';
import { choiceField } from './build.js';
import { periodField } from './period-field.js';
import { CUSTOMER, MAY, MUST_NOT, rx, SUB, VENDOR } from './words.js';

/** Verbs for taking a sub-processor into service, or handing data to it. */
const EMPLOY =
  '(?:(?:to )?(?:engage|use|using|appoint|appointing|deploy|deploying|employ|commission|retain|call in|disclose|provide|transfer)\\b)';
const OBJECTED =
  '\\b(?:(?:if|where|when|once|should|after)\\b[^.;]{0,60}\\bobject(?:s|ed)?|(?:following|upon|after|in the event of|in case of|until) (?:an|such|any|the) objection)\\b';

export const DP_SUBPROCESSORS: readonly Rule[] = [
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
];
