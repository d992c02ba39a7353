/**
 * What parties are bound or allowed to do, as a table: the acts that papers of one kind all speak of, and how each is worded. An act is
 * read only in passages of its clause types and only from its verbs and objects; everything else is left to the quotes.
 */
export interface Act {
  /** For people: "notice of new sub-processors". */
  readonly name: string;
  /** Clause types in whose passages it is looked for. */
  readonly types: readonly string[];
  /** Whose act it is. */
  readonly role: 'vendor' | 'customer';
  /** The verb behind the modal and what it is done to; matched at the verb. Linear: no repetition inside another. */
  readonly words: RegExp;
  /** Sentences that speak of the act as a duty; where not all of them could be read, the paper may say more than was read. */
  readonly mentions?: RegExp;
}

const DATA = '(?:personal data|customer data|customer content|content|data|information|prompts|inputs?)';

export const ACTS: readonly Act[] = [
  {
    name: 'notice of new sub-processors',
    types: ['dp.subprocessors.notice', 'dp.subprocessors.authorization'],
    role: 'vendor',
    words:
      /^(?:notify|inform|(?:give|provide|send)\b[^,;]{0,40}\bnotice)\b(?=[^;]{0,160}\b(?:sub-?processors?|other processors?)\b)(?![^;]{0,160}\b(?:fail|breach|copy|copies|agreements?)\b)/iu,
  },
  {
    name: 'engaging sub-processors',
    types: ['dp.subprocessors.authorization', 'dp.subprocessors.notice'],
    role: 'vendor',
    words:
      /^(?:engage|appoint|use|subcontract|sub-contract)\b[^,;]{0,50}\b(?:sub-?processors?|other processors?|another processor)\b/iu,
  },
  {
    name: 'notice of personal-data breaches',
    types: ['dp.breach'],
    role: 'vendor',
    words:
      /^(?:notify|inform|(?:give|provide|send)\b[^,;]{0,40}\bnotice)\b(?=[^;]{0,160}\b(?:breach|breaches|incident|incidents)\b)/iu,
  },
  {
    name: 'answering data subjects itself',
    types: ['dp.data_subject_requests'],
    role: 'vendor',
    words: /^(?:respond|reply|answer)\b[^,;]{0,40}\b(?:requests?|data subjects?|individuals?)\b/iu,
  },
  {
    name: 'help with data subjects’ requests',
    types: ['dp.data_subject_requests'],
    role: 'vendor',
    words: /^(?:assist|(?:provide|give)\b[^,;]{0,50}\b(?:assistance|cooperation))\b/iu,
  },
  {
    name: 'help with impact assessments',
    types: ['dp.assistance'],
    role: 'vendor',
    words:
      /^(?:assist|cooperate|(?:provide|give)\b[^,;]{0,50}\b(?:assistance|cooperation))\b(?=[^;]{0,200}\bassessments?\b)/iu,
  },
  {
    name: 'deletion and return of data',
    types: ['dp.deletion', 'term.data_exit'],
    role: 'vendor',
    words: new RegExp(`^(?:delete|erase|destroy|return)\\b[^;]{0,60}\\b${DATA}\\b`, 'iu'),
  },
  {
    name: 'training models on the customer’s data',
    types: ['ai.training_use'],
    role: 'vendor',
    words: new RegExp(`^(?:use\\b[^;]{0,60}\\b${DATA}\\b[^;]{0,60}\\bto train|train\\b)`, 'iu'),
  },
  {
    name: 'amending the terms',
    types: ['doc.amendment'],
    role: 'vendor',
    words:
      /^(?:amend|modify|change|update|revise)\b[^,;]{0,30}\b(?:these (?:commercial )?terms|the terms|this (?:agreement|addendum|dpa|sla|policy)|the (?:agreement|addendum|dpa|sla))\b/iu,
  },
  {
    name: 'changing the services',
    types: ['lic.service_changes'],
    role: 'vendor',
    words:
      /^(?:change|modify|update|discontinue|deprecate)\b[^,;]{0,40}\b(?:the services?|the products?|the platform|features?|functionality)\b/iu,
  },
  {
    name: 'changing fees',
    types: ['fin.price_change'],
    role: 'vendor',
    words: /^(?:change|modify|increase|adjust|update|raise)\b[^,;]{0,40}\b(?:fees?|prices?|pricing|rates)\b/iu,
  },
  {
    name: 'suspending access',
    types: ['term.suspension'],
    role: 'vendor',
    words: /^suspend\b[^;]{0,60}\b(?:access|accounts?|services?|use|right)\b/iu,
  },
  ...(['vendor', 'customer'] as const).map((role) => ({
    name: `termination for convenience by the ${role}`,
    types: ['term.convenience'],
    role,
    words: /^(?:terminate|cancel)\b/iu,
  })),
  ...(['vendor', 'customer'] as const).map((role) => ({
    name: `assignment by the ${role}`,
    types: ['doc.assignment'],
    role,
    words: /^(?:assign|transfer)\b[^;]{0,60}\b(?:agreement|terms|rights|addendum|dpa|license|licence|it)\b/iu,
  })),
  ...(['vendor', 'customer'] as const).map((role) => ({
    name: `indemnity by the ${role}`,
    types: [`lia.indemnity.${role}`],
    role,
    words: /^(?:indemnify|defend|hold)\b/iu,
    mentions: /\b(?:will|shall|must|agrees? to|obligations? to)\b[^.;]{0,30}\b(?:indemnify|defend)\b/iu,
  })),
  {
    name: 'use of feedback',
    types: ['ip.feedback'],
    role: 'vendor',
    words: /^use\b[^,;]{0,30}\bfeedback\b/iu,
  },
  {
    name: 'availability of the service',
    types: ['sla.uptime'],
    role: 'vendor',
    words:
      /^(?:make|maintain|provide|keep|ensure|achieve|meet|offer)\b[^;]{0,120}\b(?:available|availability|uptime)\b/iu,
  },
  {
    name: 'support',
    types: ['sla.support'],
    role: 'vendor',
    words: /^(?:provide|offer|respond)\b[^;]{0,60}\b(?:support|requests?|tickets?|cases?)\b/iu,
  },
  {
    name: 'monitoring of use',
    types: ['ai.abuse_monitoring'],
    role: 'vendor',
    words: /^(?:monitor|review|inspect|scan)\b/iu,
  },
  {
    name: 'audits by the customer',
    types: ['dp.audit'],
    role: 'customer',
    words: /^(?:audit|inspect|(?:conduct|perform|carry out)\b[^,;]{0,40}\b(?:audits?|inspections?))\b/iu,
  },
  {
    name: 'objection to sub-processors',
    types: ['dp.subprocessors.notice', 'dp.subprocessors.objection'],
    role: 'customer',
    words: /^object\b/iu,
  },
];
