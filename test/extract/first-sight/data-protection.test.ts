/** Data protection and security: wordings that were written down with their values before any rule was looked at. */
import { describeWordings, NONE } from '../amounts.js';

describeWordings('dp.breach.notice_period', [
  [
    'Upon becoming aware of a Personal Data Breach, Provider shall notify Client without undue delay and, where feasible, no later than 48 hours.',
    { count: 48, unit: 'hour', bound: 'max', qualitative: 'without_undue_delay', soft: true },
  ],
  [
    'Provider will notify affected customers within 72 hours of confirming a Security Incident.',
    { count: 72, unit: 'hour', bound: 'max' },
  ],
  [
    'In the event of a breach, the Processor shall report the breach to the Controller within 24 hours after discovery.',
    { count: 24, unit: 'hour', bound: 'max' },
  ],
  [
    'Provider will inform Client about any Data Incident promptly and without undue delay after becoming aware.',
    { qualitative: 'without_undue_delay' },
  ],
  ['Provider shall apply the security measures of Annex II without undue delay after a breach.', NONE],
  [
    'Provider maintains security incident management policies and shall notify Client without undue delay (and in any event within two (2) business days) after becoming aware of a Personal Data Incident.',
    { count: 2, unit: 'day', basis: 'business', bound: 'max', qualitative: 'without_undue_delay' },
  ],
  [
    'Any notification of a breach under this section will be given to Client no later than 3 days after the Processor has learned of it.',
    { count: 3, unit: 'day', bound: 'max' },
  ],
  [
    'Provider shall immediately take the measures needed to secure the data and to mitigate the effects of a breach.',
    NONE,
  ],
  [
    'We will email you within one working day if we discover that your personal data has been compromised.',
    { count: 1, unit: 'day', basis: 'business', bound: 'max' },
  ],
  [
    'Notice of a Security Breach shall be given as soon as practicable and at the latest thirty-six (36) hours after Provider becomes aware of it.',
    { count: 36, unit: 'hour', bound: 'max', qualitative: 'asap' },
  ],
]);

describeWordings('dp.breach.trigger', [
  ['Provider will notify Client once it has determined that a Security Incident has occurred.', 'confirmed'],
  [
    'after Provider has verified that a Data Breach affecting Client Personal Data took place, it will notify Client.',
    'confirmed',
  ],
  [
    'Provider will notify Client without undue delay of any actual or reasonably suspected Security Incident.',
    'suspected',
  ],
  ['We will tell you as soon as we find out about a breach of your data.', 'aware'],
]);

describeWordings('dp.subprocessors.authorization.kind', [
  ['Client provides a general written authorization for Provider to engage Sub-processors.', 'general'],
  [
    'Client acknowledges and agrees that Provider may engage third-party Sub-processors in connection with the Services.',
    'general',
  ],
  [
    'Client specifically authorises the engagement of the entities listed in Annex III as Sub-processors and generally authorises the engagement of others.',
    'general',
  ],
  [
    "Processor shall not subcontract any processing to a Sub-processor without the Controller's prior specific written authorisation.",
    'specific',
  ],
  ['Provider will not appoint a new Sub-processor if Client objects on reasonable grounds.', 'general_with_veto'],
]);

describeWordings('dp.subprocessors.notice.period', [
  [
    'Provider will give Client at least 14 days’ prior notice, by email, before authorizing any new Sub-processor.',
    { count: 14, unit: 'day', bound: 'min' },
  ],
  [
    'Provider shall inform Client of any intended changes concerning the addition or replacement of Sub-processors at least four weeks in advance.',
    { count: 4, unit: 'week', bound: 'min' },
  ],
  [
    'When a new Third Party Subprocessor is engaged, Provider will, at least 30 days before the new Subprocessor starts processing any Customer Data, notify Client.',
    { count: 30, unit: 'day', bound: 'min' },
  ],
  [
    'Provider notifies the Client (a) thirty (30) days in advance if the Sub-processor is an affiliate located in a country with an adequacy decision, or (b) ninety (90) days in advance in any other case.',
    {
      variants: [
        {
          when: 'if the Sub-processor is an affiliate located in a country with an adequacy decision',
          value: { count: 30, unit: 'day' },
        },
        { when: 'in any other case', value: { count: 90, unit: 'day' } },
      ],
    },
  ],
  [
    'Changes of sub-processors are announced 30 days beforehand for sub-processors in countries covered by an adequacy decision and 90 days beforehand for all others.',
    {
      variants: [
        { when: 'for sub-processors in countries covered by an adequacy decision', value: { count: 30, unit: 'day' } },
        { when: 'for all others', value: { count: 90, unit: 'day' } },
      ],
    },
  ],
  [
    'Provider publishes the list of Subprocessors on its website and updates it fifteen (15) calendar days before any change takes effect.',
    { count: 15, unit: 'day', basis: 'calendar' },
  ],
]);

describeWordings('dp.subprocessors.notice.objection_window', [
  [
    'Client may object to the new Sub-processor in writing within 10 business days of receiving the notice.',
    { count: 10, unit: 'day', basis: 'business', bound: 'max' },
  ],
  [
    'If Client does not object within thirty days after notification, the new Sub-processor is deemed approved.',
    { count: 30, unit: 'day', bound: 'max' },
  ],
  [
    'Client may, within ten (10) calendar days after receipt of the update, object to the appointment on reasonable data protection grounds.',
    { count: 10, unit: 'day', basis: 'calendar', bound: 'max' },
  ],
  [
    'Objections must be received no later than 14 days from the date of the notice.',
    { count: 14, unit: 'day', bound: 'max' },
  ],
]);

describeWordings('dp.subprocessors.notice.objection_outcome', [
  [
    'If the parties cannot resolve the objection within 30 days, Client may terminate the affected Services and receive a refund of prepaid fees for the remaining term.',
    'customer_exit_refund',
  ],
  ['Client’s sole remedy where it objects is to terminate the Agreement upon written notice.', 'customer_exit'],
  ['The parties will work together in good faith to find a solution that addresses the objection.', 'discussion_only'],
  [
    'If Client objects and no alternative is found, either party may terminate the Agreement with respect to the affected Service.',
    'customer_exit',
  ],
]);

describeWordings('dp.deletion.period', [
  [
    'Within 30 days following termination, Provider will delete all Customer Personal Data.',
    { count: 30, unit: 'day', bound: 'max' },
  ],
  [
    'Provider shall delete all copies of Personal Data no later than ninety (90) days after the end of the provision of Services.',
    { count: 90, unit: 'day', bound: 'max' },
  ],
  [
    'Provider will delete the data as soon as reasonably practicable and within a maximum period of 180 days.',
    { count: 180, unit: 'day' },
  ],
  [
    'Upon expiry of a 30-day retrieval period, Provider will erase the Customer Data within a further 60 days.',
    { count: 60, unit: 'day', bound: 'max' },
  ],
  ['Client Data remaining in backups is overwritten within 90 days of deletion from production.', NONE],
]);

describeWordings('dp.deletion.choice', [
  ['At the written direction of Client, Provider shall delete or return Personal Data.', 'customer'],
  ['Provider shall, at Client’s election, return or destroy all Personal Data.', 'customer'],
  ['Upon termination Provider shall delete the personal data.', 'delete_only'],
]);

describeWordings('dp.deletion.certificate', [
  ['Upon request, Provider shall provide written confirmation of the deletion.', 'on_request'],
  ['Provider shall certify in writing to Client that it has deleted all personal data.', 'automatic'],
]);

describeWordings('dp.data_subject_requests.forward_period', [
  ['Provider shall promptly notify Client if it receives a request from a Data Subject.', { qualitative: 'promptly' }],
  [
    'If a data subject contacts Provider directly, Provider will forward the request to Client within five business days.',
    { count: 5, unit: 'day', basis: 'business', bound: 'max' },
  ],
  [
    'Requests of data subjects received by us will be passed to you without undue delay, and at the latest within 3 working days.',
    { count: 3, unit: 'day', basis: 'business', bound: 'max', qualitative: 'without_undue_delay' },
  ],
]);

describeWordings('dp.audit.frequency', [
  [
    'Client may conduct an audit not more than once in any twelve month period, unless required by a regulator.',
    { count: 1, per: 'year' },
  ],
  ['Client may exercise this right no more than once annually.', { count: 1, per: 'year', bound: 'max' }],
  ['Audits are limited to one per calendar year.', { count: 1, per: 'year', bound: 'max' }],
]);

describeWordings('dp.audit.notice_period', [
  [
    'Client shall give Provider at least thirty (30) days prior written notice of any audit.',
    { count: 30, unit: 'day', bound: 'min' },
  ],
  [
    'Before an audit begins, Client must send a detailed audit plan no less than two weeks in advance of the proposed date.',
    { count: 2, unit: 'week', bound: 'min' },
  ],
  ['Audits require reasonable advance notice.', { qualitative: 'reasonable' }],
]);

describeWordings('dp.audit.method', [
  [
    'Provider will provide its SOC 2 report, which Client agrees satisfies its audit rights under this DPA.',
    'reports_only',
  ],
  [
    'Where the reports do not provide sufficient information, Client may carry out an on-site inspection.',
    'reports_then_onsite',
  ],
  [
    'Provider shall allow for and contribute to audits, including inspections, conducted by Client.',
    'onsite_or_remote',
  ],
]);

describeWordings('dp.audit.cost', [
  ['Each audit will be carried out at Client’s sole expense.', 'customer'],
  [
    'Client shall reimburse Provider for any time expended for such on-site audit at Provider’s then-current professional services rates.',
    'customer_plus_vendor_time',
  ],
]);

describeWordings('dp.transfer.mechanisms', [
  [
    'Transfers rely on the EU-U.S. Data Privacy Framework and, failing that, on the Standard Contractual Clauses.',
    ['dpf', 'scc'],
  ],
  ['For UK transfers the International Data Transfer Addendum issued by the ICO applies.', ['uk_addendum']],
]);

describeWordings('dp.scc_elections.modules', [
  ['Module Two (Controller to Processor) shall apply where Client is a controller.', ['2']],
]);

describeWordings('dp.government_access.notify', [
  [
    'Unless legally prohibited, Provider shall promptly notify Client of any request for disclosure by a law enforcement authority.',
    'unless_prohibited',
  ],
]);

describeWordings('dp.liability.position', [
  [
    'The liability of each party under this DPA shall be subject to the exclusions and limitations of liability set out in the Agreement.',
    'agreement_cap',
  ],
]);

describeWordings('dp.location.regions', [
  ['Client Data will be hosted in data centers located in Germany and Ireland.', ['DE', 'IE']],
  ['Customer Data is stored exclusively on servers within the European Union.', ['EU']],
  ['The data centres are located in Frankfurt, Germany.', ['DE']],
]);

describeWordings('dp.roles.vendor_role', [
  ['Client is the controller and Provider is the processor of Personal Data.', ['processor']],
  [
    'The parties agree that Client is the Controller and that Provider acts as a Processor or, as applicable, a Sub-processor.',
    ['processor', 'sub_processor'],
  ],
  ['For the purposes of the CCPA, Provider is a service provider.', ['service_provider']],
]);

describeWordings('sec.certifications.list', [
  ['Provider is certified under ISO/IEC 27001 and maintains a SOC 2 Type II report.', ['ISO27001', 'SOC2-T2']],
  [
    'Our hosting provider’s data centres are certified to ISO 27001 and PCI DSS.',
    ['supplier:ISO27001', 'supplier:PCI-DSS'],
  ],
  [
    'The Services are hosted in facilities that hold SOC 2 Type II and ISO 27001 certifications.',
    ['supplier:ISO27001', 'supplier:SOC2-T2'],
  ],
  [
    'Provider uses data centers which are ISO 27001 certified. Provider itself is SOC 2 Type I attested.',
    ['SOC2-T1', 'supplier:ISO27001'],
  ],
]);

describeWordings('sec.certifications.maintain', [
  ['Provider has obtained ISO 27001 certification and will maintain it throughout the term.', true],
  ['Provider holds an ISO 27001 certificate.', NONE],
  ['Provider has achieved SOC 2 Type II certification.', NONE],
  ['Provider shall at all times hold a valid ISO 27001 certification.', true],
]);

describeWordings('sec.controls.encryption_at_rest', [
  ['All Customer Data is encrypted at rest using AES 256-bit encryption.', ['AES-256']],
]);

describeWordings('sec.controls.encryption_in_transit', [
  ['Data in transit is protected by TLS 1.2 or higher.', ['TLS>=1.2']],
]);

describeWordings('sec.programme.no_degradation', [
  [
    'Provider may update the Security Measures, provided that such updates do not result in a degradation of the overall security of the Services.',
    true,
  ],
]);
