/** All rules, in the taxonomy's order of groups. */
import type { Rule } from '../rule.js';
import { AI } from './ai.js';
import { DOC } from './doc.js';
import { DP } from './dp.js';
import { DP_AUDIT } from './dp-audit.js';
import { DP_PLACES } from './dp-places.js';
import { EX } from './ex.js';
import { FIN } from './fin.js';
import { GOV } from './gov.js';
import { IP } from './ip.js';
import { LIA } from './lia.js';
import { LIC } from './lic.js';
import { SEC } from './sec.js';
import { SLA } from './sla.js';
import { SLA_SUPPORT } from './sla-support.js';
import { TERM } from './term.js';

export const RULES: readonly Rule[] = [
  ...DOC,
  ...EX,
  ...FIN,
  ...LIC,
  ...IP,
  ...AI,
  ...DP,
  ...DP_AUDIT,
  ...DP_PLACES,
  ...SEC,
  ...SLA,
  ...SLA_SUPPORT,
  ...LIA,
  ...TERM,
  ...GOV,
];
