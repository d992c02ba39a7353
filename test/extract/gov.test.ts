/** How vendors of different countries and styles choose a law, a court and a way to settle disputes. */
import { describeWordings, NONE } from './amounts.js';

describeWordings('gov.law.law', [
  [
    'This Agreement shall be governed by the laws of the State of Delaware, without regard to conflict of laws.',
    ['US-DE'],
  ],
  [
    'The law of the Federal Republic of Germany applies, excluding the UN Convention on Contracts for the International Sale of Goods.',
    ['DE'],
  ],
  ['These terms are governed by English law.', ['GB-EAW']],
  ['Dutch law applies exclusively.', ['NL']],
  ['The laws of Scotland apply to this contract.', ['GB-SCT']],
  ['French law is applicable.', ['FR']],
  ['This contract is subject to Swiss substantive law.', ['CH']],
  ['The contract is construed under the law of the Province of Ontario, Canada.', ['CA-ON']],
  ['Governing law | Ireland', ['IE']],
  ['Provider complies with the laws of Germany on data protection.', NONE],
  ['The courts of Paris have jurisdiction.', NONE],
]);

describeWordings('gov.venue.courts', [
  ['The exclusive place of jurisdiction for all disputes is Hamburg, Germany.', ['DE:Hamburg']],
  ['The courts of England and Wales have exclusive jurisdiction.', ['GB-EAW']],
  [
    'Any suit shall be brought in the state or federal courts located in King County, Washington.',
    ['US-WA:King County'],
  ],
  ['If we end up in court, it will be a court in Dublin, Ireland.', ['IE:Dublin']],
  ['The Irish courts have jurisdiction over any dispute.', ['IE']],
  ['Venue for all disputes is Vienna, Austria.', ['AT:Vienna']],
  ['The place of arbitration is Paris, France.', NONE],
  ['German law applies.', NONE],
]);

describeWordings('gov.disputes.mechanism', [
  ['Disputes are finally settled by binding arbitration under the rules of a chamber.', 'arbitration'],
  ['All disputes shall be referred to and finally resolved by arbitration.', 'arbitration'],
  [
    'Disputes are decided by an arbitral tribunal of three arbitrators, to the exclusion of the ordinary courts.',
    'arbitration',
  ],
  [
    'The parties shall negotiate in good faith for 30 days; then either may submit the dispute to arbitration.',
    'negotiation_then_arbitration',
  ],
  [
    'Before going to court, each of us will try for 21 days to settle the dispute by talking.',
    'negotiation_then_court',
  ],
  ['Before filing a lawsuit the parties escalate the dispute to their senior executives.', 'negotiation_then_court'],
  ['Please contact us first so that we can try to sort the dispute out informally.', 'negotiation_then_court'],
  [
    'Before bringing an action, the Parties attempt to settle the dispute amicably by way of mediation.',
    'mediation_then_court',
  ],
  ['The parties shall attempt mediation before they start legal proceedings.', 'mediation_then_court'],
  ['Disputes are first referred to a mediator; failing agreement, the courts decide.', 'mediation_then_court'],
  ['Disputes are decided by the ordinary courts.', 'court'],
  ['Any claim shall be brought in the courts of Ireland.', 'court'],
  ['Nothing obliges a party to mediate before going to court.', NONE],
  ['Either party may seek injunctive relief in any court at any time.', NONE],
  ['Disputes about invoices must be raised within 30 days.', NONE],
  ['Provider informs Client of claims of third parties.', NONE],
]);
