import { expect, it } from 'vitest';
import { fieldName } from '../../src/text/field-name.js';

it.each([
  ['dp.breach.notice_period', 'dp.breach', 'notice period'],
  ['dp.subprocessors.notice.period', 'dp.subprocessors.notice', 'period'],
  ['sla.continuity.rto', 'sla.continuity', 'recovery time (RTO)'],
])('calls %s of %s "%s"', (field, type, name) => {
  expect(fieldName(field, type)).toBe(name);
});
