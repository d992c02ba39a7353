/** All rules, in the taxonomy's order of groups. */
import type { Rule } from '../rule.js';
import { AI } from './ai.js';
import { DOC } from './doc.js';
import { DP } from './dp.js';
import { DP_AUDIT } from './dp-audit.js';
import { DP_DELETION } from './dp-deletion.js';
import { DP_PLACES } from './dp-places.js';
import { DP_SUBPROCESSORS } from './dp-subprocessors.js';
import { EX } from './ex.js';
import { FIN } from './fin.js';
import { GOV } from './gov.js';
import { IP } from './ip.js';
import { LIA } from './lia.js';
import { LIA_INSURANCE } from './lia-insurance.js';
import { LIA_UNCAPPED } from './lia-uncapped.js';
import { LIC } from './lic.js';
import { SEC } from './sec.js';
import { SLA } from './sla.js';
import { SLA_CREDITS } from './sla-credits.js';
import { SLA_SUPPORT } from './sla-support.js';
import { TERM } from './term.js';
import { TERM_ENDING } from './term-ending.js';
import { TERM_EXIT } from './term-exit.js';

export const RULES: readonly Rule[] = [
  ...DOC,
  ...EX,
  ...FIN,
  ...LIC,
  ...IP,
  ...AI,
  ...DP,
  ...DP_SUBPROCESSORS,
  ...DP_DELETION,
  ...DP_AUDIT,
  ...DP_PLACES,
  ...SEC,
  ...SLA,
  ...SLA_CREDITS,
  ...SLA_SUPPORT,
  ...LIA,
  ...LIA_UNCAPPED,
  ...LIA_INSURANCE,
  ...TERM,
  ...TERM_ENDING,
  ...TERM_EXIT,
  ...GOV,
];
