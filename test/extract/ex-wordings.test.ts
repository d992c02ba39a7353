/** How channel, exclusivity, resale and revenue-share deals are worded; and near misses. */
import { describeRows, type Row, type Silent } from './amounts.js';

const WITH = 'ex.channel_terms.contracting_party';
const DATA = 'ex.channel_terms.data_processor';
const HOST = 'ex.channel_terms.hosting';
const KIND = 'ex.exclusivity.kind';
const HOLDER = 'ex.exclusivity.holder';
const END = 'ex.exclusivity.end';
const RESALE = 'ex.resale.permission';
const SHARE = 'ex.revenue_share.percentage';
const PAYER = 'ex.revenue_share.payer';
const CAP = 'ex.revenue_share.cap';
const SHARE_END = 'ex.revenue_share.end';

const ROWS: readonly Row[] = [
  [KIND, 'As of 1 May 2026 Provider is no longer the exclusive distributor of the models.', 'non_exclusive'],
  [WITH, 'Client’s contract for the models is with Provider only.', 'platform'],
  [WITH, 'The sole contractual partner of the Client is the Provider.', 'platform'],
  [WITH, 'No contract comes into being between the Client and the developer of the models.', 'platform'],
  [WITH, 'You contract with us alone; the developer’s terms do not apply to you.', 'platform'],
  [WITH, 'Your contract is with us. When you use the models, you also accept the model developer’s terms.', 'both'],
  [WITH, 'In addition to this Agreement, Client is bound by the licence terms of the model developer.', 'both'],
  [WITH, 'By using the model you agree to the terms of the model developer.', 'model_vendor'],
  [WITH, 'The contract is concluded between Client and the reseller.', 'reseller'],
  [DATA, 'The developer processes prompts on its own servers.', 'model_vendor'],
  [DATA, 'Prompts remain with the platform.', 'platform'],
  [HOST, 'The models run on Provider’s own infrastructure.', 'vendor_cloud'],
  [HOST, 'The software is installed on infrastructure that Client controls.', 'customer_infrastructure'],
  [HOST, 'The service is operated by the Provider in its own data centres.', 'vendor_cloud'],
  [HOST, 'The service is operated in a sovereign cloud.', 'sovereign_cloud'],
  [KIND, 'Vendor grants Platform the exclusive right to host the models.', 'exclusive'],
  [KIND, 'The rights are granted on a non-exclusive basis.', 'non_exclusive'],
  [KIND, 'Platform has a right of first refusal for new capacity.', 'first_refusal'],
  [KIND, 'Platform shall be the preferred cloud.', 'preferred'],
  [HOLDER, 'Vendor grants Platform the exclusive right to host the models.', 'platform'],
  [HOLDER, 'The Client shall obtain all transcription services exclusively from the Provider.', 'vendor'],
  [END, 'The exclusivity applies until 30 June 2031.', '2031-06-30'],
  [RESALE, 'You may not resell the service.', 'prohibited'],
  [RESALE, 'The Client undertakes not to resell or rent out the service.', 'prohibited'],
  [RESALE, 'Resale of the service is prohibited.', 'prohibited'],
  [RESALE, 'Client may not sublicense or resell the Services without the written consent of Provider.', 'with_consent'],
  [RESALE, 'Resale requires the prior written approval of the Provider.', 'with_consent'],
  [RESALE, 'Client may resell the Services to its own customers.', 'permitted'],
  [RESALE, 'You can offer the API only as part of your own product.', 'embedded_only'],
  [SHARE, 'The Platform pays the Vendor twelve per cent of net revenue.', 12],
  [SHARE, 'Vendor receives a revenue share of 15%.', 15],
  [PAYER, 'The Platform undertakes to pay the share each quarter.', 'platform'],
  [CAP, 'Payments are limited to EUR 3,000,000 per year.', { amount: '3000000', currency: 'EUR', per: 'year' }],
  [SHARE_END, 'The share is payable until 31 March 2030.', '2030-03-31'],
];

const SILENT: readonly Silent[] = [
  [WITH, 'The models are made by another company.'],
  [WITH, 'Provider sends the invoice.'],
  [DATA, 'Client writes prompts in English.'],
  [DATA, 'The developer trains the models.'],
  [HOST, 'The service runs in the region eu-west-1.'],
  [HOST, 'Client accesses the service with a browser.'],
  [KIND, 'The parties meet each quarter.'],
  [HOLDER, 'The exclusivity ends in 2031.'],
  [RESALE, 'Client shall not sell API keys.'],
  [RESALE, 'Provider sells the service.'],
  [SHARE, 'Client receives a discount of 20%.'],
  [PAYER, 'A report is due each quarter.'],
  [CAP, 'The share is paid in EUR.'],
  [SHARE_END, 'Reports are due within 30 days.'],
];

describeRows('wordings of channel and exclusivity', ROWS, SILENT);
