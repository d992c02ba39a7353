/** Wordings of where data is, how it may move, who may ask for it and who answers for damage; and near misses. */
import { describeRows, type Row, type Silent } from './amounts.js';

const REGIONS = 'dp.location.regions';
const PROMISE = 'dp.location.commitment';
const COVERS = 'dp.location.covers';
const BASIS = 'dp.transfer.mechanisms';
const MODULES = 'dp.scc_elections.modules';
const AUTHORITY = 'dp.government_access.notify';
const STATE = 'dp.us_state.prohibitions';
const HEALTH = 'dp.hipaa.position';
const LIABLE = 'dp.liability.position';

const chosen = { qualitative: 'customer_selected' };

const ROWS: readonly Row[] = [
  [REGIONS, 'The data is stored exclusively in data centres in the Federal Republic of Germany.', ['DE']],
  [REGIONS, 'We keep your data in Ireland and Sweden.', ['IE', 'SE']],
  [REGIONS, 'Processing takes place only within the European Union or the EEA.', ['EEA', 'EU']],
  [REGIONS, 'Data is hosted in the region you select.', chosen],
  [REGIONS, 'Customer data is stored in the region selected by Client.', chosen],
  [REGIONS, 'Client can choose the region in which its data is stored.', chosen],
  [REGIONS, 'We may store and process your data anywhere in the world.', { qualitative: 'unrestricted' }],
  [
    REGIONS,
    'Data may be processed in any country where Provider or its sub-processors operate.',
    { qualitative: 'unrestricted' },
  ],
  [PROMISE, 'The processing takes place exclusively in data centres in France.', 'guaranteed'],
  [PROMISE, 'Provider shall not move personal data out of the region without consent.', 'guaranteed'],
  [PROMISE, 'The Processor undertakes not to process the data outside the EEA.', 'guaranteed'],
  [PROMISE, 'Your data stays in the EU.', 'guaranteed'],
  [PROMISE, 'We will keep your content in the United Kingdom at all times.', 'guaranteed'],
  [PROMISE, 'Client may choose the region in which the data is stored.', 'customer_selected'],
  [PROMISE, 'Data at rest is stored in the region that Client selects.', 'customer_selected'],
  [PROMISE, 'We aim to keep your data in the EU.', 'best_efforts'],
  [PROMISE, 'Provider will use reasonable endeavours to store data in the region.', 'best_efforts'],
  [PROMISE, 'We may process your data in any country.', 'none'],
  [PROMISE, 'We do not promise where your data is stored.', 'none'],
  [COVERS, 'Data at rest is kept in the region.', ['at_rest']],
  [
    COVERS,
    'The region applies to storage, computation, backup copies and access for support.',
    ['at_rest', 'backups', 'processing', 'support_access'],
  ],
  [
    COVERS,
    'The data centres are in Spain. This extends to storage, processing, backup copies and access for support.',
    ['at_rest', 'backups', 'processing', 'support_access'],
  ],
  [COVERS, 'Storage, inference and backups stay in the EU.', ['at_rest', 'backups', 'processing']],
  [COVERS, 'Personal data is stored and processed only in the European Union.', ['at_rest', 'processing']],
  [
    BASIS,
    'Transfers rest on an adequacy decision of the Commission or on the standard contractual clauses.',
    ['adequacy', 'scc'],
  ],
  [
    BASIS,
    'We transfer data only where adequacy regulations apply or under the International Data Transfer Agreement.',
    ['adequacy', 'uk_idta'],
  ],
  [BASIS, 'Provider is certified under the EU-U.S. Data Privacy Framework.', ['dpf']],
  [BASIS, 'Transfers from the United Kingdom are subject to the UK Addendum.', ['uk_addendum']],
  [BASIS, 'Transfers within the group follow binding corporate rules.', ['bcr']],
  [BASIS, 'The Parties rely on the SCCs in accordance with Implementing Decision (EU) 2021/914.', ['scc']],
  [MODULES, 'Module Two (controller to processor) applies.', ['2']],
  [MODULES, 'Module 2 and Module 3 apply.', ['2', '3']],
  [MODULES, 'Module Three applies between the Processor and its further processor.', ['3']],
  [MODULES, 'The Parties select modules two and three.', ['2', '3']],
  [AUTHORITY, 'Provider will notify Client of the order unless it is forbidden by law to do so.', 'unless_prohibited'],
  [AUTHORITY, 'We tell you about the demand first, if the law lets us.', 'unless_prohibited'],
  [
    AUTHORITY,
    'The Processor informs the Controller without delay, insofar as this is legally permissible.',
    'unless_prohibited',
  ],
  [
    AUTHORITY,
    'To the extent legally permitted, Provider shall give Client prompt notice of the subpoena.',
    'unless_prohibited',
  ],
  [AUTHORITY, 'Where practicable, Provider will inform Client of the request.', 'where_practicable'],
  [AUTHORITY, 'We try to redirect the authority to you.', 'redirect_only'],
  [STATE, 'We do not sell or share your personal information.', ['no_sale', 'no_share']],
  [STATE, 'Provider is prohibited from selling personal information.', ['no_sale']],
  [STATE, 'Provider shall not combine the personal information with data from other sources.', ['no_combination']],
  [
    STATE,
    'Provider shall not retain, use or disclose personal information outside the direct business relationship.',
    ['no_use_outside_relationship'],
  ],
  [
    HEALTH,
    'You may not upload protected health information unless we have signed a business associate agreement.',
    'baa_on_request',
  ],
  [HEALTH, 'The service must not be used to process health information.', 'prohibited'],
  [HEALTH, 'The Business Associate Addendum is incorporated into this Agreement.', 'baa_included'],
  [
    LIABLE,
    'Each party’s liability under this Addendum is subject to the limitations of liability set forth in the Agreement.',
    'agreement_cap',
  ],
  [
    LIABLE,
    'What we owe you under this addendum counts towards, and is limited by, the cap in the Terms.',
    'agreement_cap',
  ],
  [LIABLE, 'The limitation of liability agreed in the Main Contract applies.', 'agreement_cap'],
  [
    LIABLE,
    'For breaches of this Addendum the liability of Provider is limited to EUR 2,000,000 per contract year.',
    'separate_cap',
  ],
  [
    LIABLE,
    'The Processor is liable for damage arising from a breach up to an amount of EUR 3,000,000 per contract year. Rights of data subjects are not limited.',
    'separate_cap',
  ],
  [
    LIABLE,
    'Provider’s liability for data protection claims shall not exceed three times the annual fees.',
    'separate_cap',
  ],
  [LIABLE, 'The Processor is liable without limitation for breaches of this Agreement.', 'uncapped'],
  [LIABLE, 'Nothing limits our liability for a breach of data protection law.', 'uncapped'],
];

const SILENT: readonly Silent[] = [
  [REGIONS, 'Provider is incorporated in Delaware and headquartered in Texas.'],
  [REGIONS, 'Processing outside Switzerland needs consent.'],
  [PROMISE, 'Client can list the places in its console.'],
  [PROMISE, 'Provider uses the data only in connection with the service.'],
  [COVERS, 'Provider gives support by e-mail.'],
  [COVERS, 'A list of countries is on the website.'],
  [BASIS, 'A transfer means any disclosure to a third country.'],
  [BASIS, 'Client decides whether a transfer is lawful.'],
  [MODULES, 'The training module takes one hour.'],
  [MODULES, 'The annexes form part of the clauses.'],
  [AUTHORITY, 'Provider challenges unlawful orders.'],
  [AUTHORITY, 'Provider keeps a record of all orders.'],
  [STATE, 'Client will not sell the service.'],
  [STATE, '“Sell” means to disclose personal information for money.'],
  [HEALTH, 'Provider offers health insurance to its staff.'],
  [HEALTH, 'Client is responsible for its own legal duties.'],
  [LIABLE, 'The Processor is liable for its further processors as for itself.'],
  [LIABLE, 'Each party is responsible for its own fines.'],
];

describeRows('wordings of places and transfers', ROWS, SILENT);
