/** How vendors of different countries and styles say how long secrets are kept. */
import { describeWordings, months, NONE, years } from './amounts.js';

const OPEN = { qualitative: 'indefinite' };

describeWordings('ip.confidentiality.duration', [
  [
    'The receiving Party shall protect Confidential Information during the term and for five (5) years following termination.',
    years(5),
  ],
  [
    'Except for trade secrets, which shall be protected for as long as they remain so, the obligations continue for three (3) years following termination.',
    years(3),
  ],
  [
    'The obligations last for five (5) years following termination and, with respect to trade secrets, for as long as they qualify as such.',
    years(5),
  ],
  ['We both keep this up for three years after the end.', years(3)],
  ['The duty of secrecy survives the end of the contract by two years.', years(2)],
  ['The obligation continues indefinitely beyond the end of the contract.', OPEN],
  ['The obligation of confidentiality applies without limit in time.', OPEN],
  ['Secrecy must be kept even after the contract ends, for an unlimited period.', OPEN],
  ['These duties survive in perpetuity.', OPEN],
  ['Information is kept secret for 24 months from disclosure.', months(24)],
  ['Confidentiality period | 5 years', years(5)],
  [
    'The duty of confidentiality shall survive termination of the agreement. It continues for four years after disclosure.',
    years(4),
  ],
  ['Trade secrets stay protected for ten years.', NONE],
  ['Copies in backups may be kept for one year.', NONE],
  ['Confidential Information is returned within 30 days after a request.', NONE],
]);
