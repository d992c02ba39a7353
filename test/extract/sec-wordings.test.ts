/** How papers of different styles word security measures, incidents and certificates; and near misses. */
import { describeRows, WITHIN as max, type Row, type Silent, time } from './amounts.js';

const LEVEL = 'sec.programme.no_degradation';
const REST = 'sec.controls.encryption_at_rest';
const TRANSIT = 'sec.controls.encryption_in_transit';
const INCIDENT = 'sec.incidents.notice_period';
const LIST = 'sec.certifications.list';
const KEEP = 'sec.certifications.maintain';

const ROWS: readonly Row[] = [
  [LEVEL, 'Provider may update the measures provided that the level of protection is not reduced.', true],
  [LEVEL, 'We may change our measures but will never make them materially weaker.', true],
  [LEVEL, 'The level of security must not fall below that of the agreed measures.', true],
  [LEVEL, 'Provider shall not materially decrease the overall security of the Services.', true],
  [LEVEL, 'Alternative measures are permitted as long as they do not undercut the agreed level of protection.', true],
  [LEVEL, 'Provider may change its measures at any time.', false],
  [REST, 'Stored data is encrypted with AES-256.', ['AES-256']],
  [REST, 'All Client Data at rest is encrypted using 256-bit AES.', ['AES-256']],
  [REST, 'We encrypt your data at rest.', ['unspecified']],
  [REST, 'Data is encrypted both in transit and at rest.', ['unspecified']],
  [REST, 'Encryption at rest | AES-256', ['AES-256']],
  [REST, 'Storage media are encrypted.', ['unspecified']],
  [TRANSIT, 'Connections use TLS 1.2 or higher.', ['TLS>=1.2']],
  [TRANSIT, 'Transmission is encrypted with at least TLS 1.3.', ['TLS>=1.3']],
  [TRANSIT, 'Encryption in transit | TLS version 1.2 or newer', ['TLS>=1.2']],
  [TRANSIT, 'Data in transit is protected by a minimum of TLS 1.2.', ['TLS>=1.2']],
  [TRANSIT, 'We encrypt your data while it travels over public networks.', ['unspecified']],
  [TRANSIT, 'Traffic is sent over HTTPS.', ['TLS']],
  [
    INCIDENT,
    'Provider shall notify Client within 24 hours of becoming aware of a Security Incident.',
    time(24, 'hour', { ...max, from: 'aware' }),
  ],
  [
    INCIDENT,
    'We tell you about a security incident within one business day.',
    time(1, 'day', { ...max, basis: 'business' }),
  ],
  [
    INCIDENT,
    'The Provider reports security incidents to the Client without undue delay, at the latest after 48 hours.',
    time(48, 'hour', { ...max, qualitative: 'without_undue_delay' }),
  ],
  [INCIDENT, 'Client will be alerted promptly.', { qualitative: 'promptly' }],
  [
    LIST,
    'The Processor holds a certification according to ISO/IEC 27001 and an attestation according to the C5 criteria catalogue (type 2).',
    ['C5-T2', 'ISO27001'],
  ],
  [LIST, 'We hold a SOC 2 Type II report.', ['SOC2-T2']],
  [LIST, 'Provider is audited against SOC 2.', ['SOC2']],
  [LIST, 'SOC 2 (Type 2), ISO 27001 and ISO 27701', ['ISO27001', 'ISO27701', 'SOC2-T2']],
  [LIST, 'C5 and SOC 2 Type II reports', ['C5', 'SOC2-T2']],
  [LIST, 'BSI C5 Type 1 attestation', ['C5-T1']],
  [LIST, 'Type II attestation under C5', ['C5-T2']],
  [LIST, 'ISAE 3000 report and Cyber Essentials Plus', ['CyberEssentialsPlus', 'ISAE3000']],
  [LIST, 'The certification according to ISO/IEC 27001 or a comparable standard', ['ISO27001', 'or_equivalent']],
  [LIST, 'Our data centre suppliers hold ISO 27001 certificates.', ['supplier:ISO27001']],
  [KEEP, 'Throughout the Term, Provider shall maintain a SOC 2 Type II report.', true],
  [
    KEEP,
    'The Processor holds a certification according to ISO/IEC 27001 and undertakes to maintain it for the term of the contract.',
    true,
  ],
  [KEEP, 'We will keep our ISO 27001 certification in force for as long as you use the service.', true],
  [KEEP, 'Provider has completed a SOC 2 audit.', false],
  [KEEP, 'The Provider is obliged to uphold the certificates during the contract.', true],
];

const SILENT: readonly Silent[] = [
  [LEVEL, 'Client shall not weaken its passwords.'],
  [LEVEL, 'Provider maintains a security programme.'],
  [REST, 'Data is not encrypted at rest.'],
  [REST, 'Client stores its own copies.'],
  [TRANSIT, 'Client transmits its data by e-mail.'],
  [TRANSIT, 'Networks are segmented.'],
  [INCIDENT, 'Client shall promptly notify Provider of lost passwords.'],
  [INCIDENT, 'Provider keeps a log of incidents.'],
  [LIST, 'Client is responsible for its own certificates.'],
  [LIST, 'A copy is given on request.'],
  [KEEP, 'We aim to renew it every year.'],
  [KEEP, 'Client keeps its own certificates.'],
];

describeRows('wordings of security', ROWS, SILENT);
