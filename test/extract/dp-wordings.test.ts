/** How vendors of different countries and styles word the data-protection terms: what must come out, and near misses. */
import type { Json } from '../../src/model/key-term.js';
import {
  BUSINESS as business,
  describeRows,
  WITHIN as max,
  AT_LEAST as min,
  type Row,
  type Silent,
  time,
} from './amounts.js';

const word = (qualitative: string, more: object = {}): Json => ({ qualitative, ...more });

const KIND = 'dp.subprocessors.authorization.kind';
const NOTICE = 'dp.subprocessors.notice.period';
const WINDOW = 'dp.subprocessors.notice.objection_window';
const OUTCOME = 'dp.subprocessors.notice.objection_outcome';
const FORWARD = 'dp.data_subject_requests.forward_period';
const BREACH = 'dp.breach.notice_period';
const TRIGGER = 'dp.breach.trigger';
const DELETE = 'dp.deletion.period';
const CHOICE = 'dp.deletion.choice';
const WAIT = 'dp.deletion.retrieval_window';
const CERTIFICATE = 'dp.deletion.certificate';
const ROLE = 'dp.roles.vendor_role';
const HOW_OFTEN = 'dp.audit.frequency';
const AUDIT_NOTICE = 'dp.audit.notice_period';
const METHOD = 'dp.audit.method';
const COST = 'dp.audit.cost';

const ROWS: readonly Row[] = [
  [
    KIND,
    'The Controller grants the Processor a general written authorisation to engage further processors.',
    'general',
  ],
  [KIND, 'Client hereby gives Provider general consent to the use of subcontractors.', 'general'],
  [KIND, 'You give us general permission to use sub-processors.', 'general'],
  [
    KIND,
    'Provider has the general authorisation of Client for the engagement of sub-processors from an agreed list.',
    'general',
  ],
  [KIND, 'The Processor is generally permitted to call in other processors.', 'general'],
  [KIND, 'You agree that we may use third parties as sub-processors.', 'general'],
  [
    KIND,
    'The Processor shall not engage a further processor without the prior specific authorisation of the Controller.',
    'specific',
  ],
  [KIND, 'The use of subcontractors is permitted only with the prior written consent of the Controller.', 'specific'],
  [KIND, 'Provider may appoint a sub-processor only after Client has approved it in writing.', 'specific'],
  [KIND, 'We will not use any sub-processor unless you have agreed to it beforehand.', 'specific'],
  [KIND, 'Each sub-processor requires the prior written approval of Client.', 'specific'],
  [
    KIND,
    'Client generally authorises sub-processors. If Client objects, Provider shall not use the sub-processor for its data.',
    'general_with_veto',
  ],
  [
    NOTICE,
    'The Processor undertakes to inform the Controller of any intended replacement at least eight weeks in advance.',
    time(8, 'week', min),
  ],
  [NOTICE, 'We will tell you about a new sub-processor 21 days before it starts.', time(21, 'day')],
  [
    NOTICE,
    'Provider shall give Client no less than ten (10) Business Days’ prior notice of any additional sub-processor.',
    time(10, 'day', { ...business, ...min }),
  ],
  [NOTICE, 'New sub-processors are announced on our list at least one month ahead.', time(1, 'month', min)],
  [NOTICE, 'The Processor announces further processors to the Controller with notice of four weeks.', time(4, 'week')],
  [
    NOTICE,
    'Changes to the list of subcontractors shall be notified a minimum of 45 days prior to taking effect.',
    time(45, 'day', min),
  ],
  [
    NOTICE,
    'Provider will update the sub-processor page thirty days before authorising a new sub-processor.',
    time(30, 'day'),
  ],
  [NOTICE, 'Client will receive reasonable prior written notice of each new sub-processor.', word('reasonable')],
  [
    WINDOW,
    'The Controller may object to the change within three weeks of receipt of the information.',
    time(3, 'week', { ...max, from: 'receipt' }),
  ],
  [
    WINDOW,
    'If you do not like a new sub-processor, you can object within 10 days of our notice.',
    time(10, 'day', { ...max, from: 'notice' }),
  ],
  [WINDOW, 'Client has fifteen days to raise an objection to a new sub-processor.', time(15, 'day')],
  [
    WINDOW,
    'The Controller is entitled to contradict the use of a further processor within two weeks.',
    time(2, 'week', max),
  ],
  [
    WINDOW,
    'If Client does not object in writing within 20 days after notice, the sub-processor is deemed accepted.',
    time(20, 'day', { ...max, from: 'notice' }),
  ],
  [
    WINDOW,
    'Objections must reach us no later than 5 working days after the announcement.',
    time(5, 'day', { ...business, ...max, from: 'notice' }),
  ],
  [
    WINDOW,
    'Client’s right to object expires 14 days after it has been informed of the new sub-processor.',
    time(14, 'day', { from: 'receipt' }),
  ],
  [
    OUTCOME,
    'If the Controller objects, the Processor shall not deploy the further processor concerned.',
    'vendor_must_not_use',
  ],
  [
    OUTCOME,
    'In the event of an objection Provider must refrain from using the sub-processor for Client’s data.',
    'vendor_must_not_use',
  ],
  [OUTCOME, 'If you object, we will not use that sub-processor to process your data.', 'vendor_must_not_use'],
  [
    OUTCOME,
    'Until the objection is resolved, Provider shall not disclose personal data to the proposed sub-processor.',
    'vendor_must_not_use',
  ],
  [
    OUTCOME,
    'Following an objection, Client may end the affected service and we will refund fees paid in advance.',
    'customer_exit_refund',
  ],
  [OUTCOME, 'If no solution is found, the Controller has a special right of termination.', 'customer_exit'],
  [
    OUTCOME,
    'If the objection is not settled, Client’s sole remedy is to terminate the affected services.',
    'customer_exit',
  ],
  [OUTCOME, 'The parties will discuss the objection in good faith.', 'discussion_only'],
  [
    OUTCOME,
    'If Client objects, the Processor is entitled to terminate the contract with one month’s notice.',
    'vendor_may_terminate',
  ],
  [
    FORWARD,
    'If Provider receives a request from a data subject, it shall, within five (5) Business Days, forward it to Client.',
    time(5, 'day', { ...business, ...max }),
  ],
  [
    FORWARD,
    'If a person asks us about your data, we will send the request on to you within 3 days.',
    time(3, 'day', max),
  ],
  [
    FORWARD,
    'The Processor forwards requests of data subjects to the Controller without undue delay, at the latest within two working days.',
    time(2, 'day', { ...business, ...max, qualitative: 'without_undue_delay' }),
  ],
  [
    FORWARD,
    'Provider shall forward the request within four (4) days and shall not itself respond to it.',
    time(4, 'day', max),
  ],
  [FORWARD, 'We promptly pass any such request to you.', word('promptly')],
  [
    FORWARD,
    'Provider undertakes to direct the data subject to Client and to hand over the request immediately.',
    word('immediately'),
  ],
  [
    FORWARD,
    'Provider shall advise Client of the request no later than 48 hours after receipt.',
    time(48, 'hour', { ...max, from: 'receipt' }),
  ],
  [
    BREACH,
    'The Processor undertakes to notify the Controller without undue delay after having become aware of a personal data breach.',
    word('without_undue_delay', { from: 'aware' }),
  ],
  [
    BREACH,
    'We will tell you within two business days after we have confirmed it.',
    time(2, 'day', { ...business, ...max, from: 'confirmed' }),
  ],
  [
    BREACH,
    'Personal data breaches are reported to the Controller at the latest 24 hours after discovery.',
    time(24, 'hour', { ...max, from: 'discovery' }),
  ],
  [
    BREACH,
    'Provider shall inform Client immediately, but no later than thirty-six (36) hours after gaining knowledge of the breach.',
    time(36, 'hour', { ...max, from: 'aware', qualitative: 'immediately' }),
  ],
  [
    BREACH,
    'You will hear from us within one day of our becoming aware of a breach.',
    time(1, 'day', { ...max, from: 'aware' }),
  ],
  [
    BREACH,
    'Upon becoming aware of a Security Incident, Provider shall, without unreasonable delay and in no event more than 72 hours later, notify Client.',
    time(72, 'hour', { ...max, qualitative: 'without_undue_delay' }),
  ],
  [TRIGGER, 'after having become aware of a personal data breach', 'aware'],
  [TRIGGER, 'We notify you after we have confirmed that a breach took place.', 'confirmed'],
  [TRIGGER, 'once Provider has verified that a breach occurred', 'confirmed'],
  [TRIGGER, 'when Provider has reason to believe that a breach has occurred', 'suspected'],
  [TRIGGER, 'Provider shall notify any actual or reasonably suspected breach.', 'suspected'],
  [TRIGGER, 'as soon as Provider learns of a breach', 'aware'],
  [TRIGGER, 'after the Processor has obtained knowledge of the breach', 'aware'],
  [
    DELETE,
    'We will delete your personal data within 30 days after the Terms end.',
    time(30, 'day', { ...max, from: 'termination' }),
  ],
  [
    DELETE,
    'The Processor deletes all personal data within one month of the end of the Main Contract.',
    time(1, 'month', { ...max, from: 'termination' }),
  ],
  [
    DELETE,
    'No later than sixty (60) days following the expiration or termination of the Agreement, Provider shall destroy all Personal Data.',
    time(60, 'day', { ...max, from: 'termination' }),
  ],
  [
    DELETE,
    'Personal data is erased from all systems 90 days after your account is closed.',
    time(90, 'day', { from: 'termination' }),
  ],
  [
    DELETE,
    'Copies are to be destroyed at the latest two weeks after completion of the services.',
    time(2, 'week', { ...max, from: 'termination' }),
  ],
  [
    DELETE,
    'After the contract ends we remove your personal data from our systems within 45 days.',
    time(45, 'day', max),
  ],
  [CHOICE, 'The Processor returns or deletes the data at the choice of the Controller.', 'customer'],
  [CHOICE, 'On expiry Provider shall, as Client may elect, return or destroy the Personal Data.', 'customer'],
  [CHOICE, 'When the contract ends, you tell us whether to return or delete your personal data.', 'customer'],
  [CHOICE, 'Depending on the decision of the Controller, the data is surrendered or erased.', 'customer'],
  [CHOICE, 'At its own discretion Provider will return or destroy the data.', 'vendor_decides'],
  [CHOICE, 'The Processor undertakes to delete all personal data.', 'delete_only'],
  [WAIT, 'For 30 days after termination you can download your data.', time(30, 'day', { from: 'termination' })],
  [WAIT, 'Client has ninety days from expiry to export its data.', time(90, 'day', { from: 'termination' })],
  [
    WAIT,
    'The data remains available for retrieval for a period of two months after the end of the contract.',
    time(2, 'month', { from: 'termination' }),
  ],
  [
    CERTIFICATE,
    'Upon Client’s written request, Provider shall certify in writing that deletion is complete.',
    'on_request',
  ],
  [CERTIFICATE, 'If you ask, we will confirm in writing that the data has been deleted.', 'on_request'],
  [CERTIFICATE, 'The deletion log shall be presented to the Controller upon request.', 'on_request'],
  [CERTIFICATE, 'The Processor confirms the deletion to the Controller in text form without being asked.', 'automatic'],
  [CERTIFICATE, 'Provider shall provide Client with a certificate of destruction.', 'automatic'],
  [CERTIFICATE, 'Provider does not issue certificates of deletion.', 'none'],
  [
    ROLE,
    'The Provider processes the data on behalf of the Client as a processor within the meaning of Article 28 GDPR.',
    ['processor'],
  ],
  [ROLE, 'For this data you are the controller and we are the processor.', ['processor']],
  [
    ROLE,
    'Provider is a Processor where Client is a Controller, and a sub-processor where Client is itself a Processor.',
    ['processor', 'sub_processor'],
  ],
  [ROLE, 'Provider is an independent controller of account data.', ['controller']],
  [ROLE, 'The parties are joint controllers of the survey data.', ['joint_controller']],
  [ROLE, 'Provider is a “service provider” as that term is used in the state law.', ['service_provider']],
  [HOW_OFTEN, 'The Controller may inspect up to twice per calendar year.', { count: 2, per: 'year', ...max }],
  [HOW_OFTEN, 'You can audit us once in each calendar year.', { count: 1, per: 'year' }],
  [
    HOW_OFTEN,
    'Client shall not exercise its audit right more often than once per contract year.',
    { count: 1, per: 'year', ...max },
  ],
  [HOW_OFTEN, 'Audits are limited to one audit per calendar year.', { count: 1, per: 'year', ...max }],
  [HOW_OFTEN, 'Client may carry out an audit annually.', { count: 1, per: 'year' }],
  [HOW_OFTEN, 'A maximum of one inspection in any 12 month period is permitted.', { count: 1, per: 'year', ...max }],
  [AUDIT_NOTICE, 'Inspections are announced at least fourteen days in advance.', time(14, 'day', min)],
  [AUDIT_NOTICE, 'upon not less than forty-five (45) days’ prior written notice', time(45, 'day', min)],
  [AUDIT_NOTICE, 'Give us at least 20 business days’ notice of an audit.', time(20, 'day', { ...business, ...min })],
  [AUDIT_NOTICE, 'The audit is to be notified with a lead time of three weeks.', time(3, 'week')],
  [AUDIT_NOTICE, 'Client may audit on reasonable prior notice.', word('reasonable')],
  [METHOD, 'If the reports do not suffice, the Controller may carry out an inspection on site.', 'reports_then_onsite'],
  [METHOD, 'You agree that our third-party audit reports satisfy your audit rights.', 'reports_only'],
  [METHOD, 'The Controller is entitled to carry out inspections at the premises of the Processor.', 'onsite_or_remote'],
  [
    METHOD,
    'Audit rights are satisfied in the first instance by reports; where these are not sufficient, Client may conduct an audit.',
    'reports_then_onsite',
  ],
  [METHOD, 'You can audit us or have an auditor do it.', 'onsite_or_remote'],
  [COST, 'Any audit shall be at Client’s sole expense.', 'customer'],
  [COST, 'You pay the cost of the audit.', 'customer'],
  [COST, 'The costs of the inspection are borne by the Controller.', 'customer'],
  [
    COST,
    'You pay for the audit, including our reasonable charges for the time of our staff.',
    'customer_plus_vendor_time',
  ],
  [
    COST,
    'Client shall reimburse Provider for time expended on any audit at its then-current rates.',
    'customer_plus_vendor_time',
  ],
  [COST, 'Each Party shall bear its own costs of the audit.', 'each_own'],
  [COST, 'We each pay our own costs.', 'each_own'],
  [
    COST,
    'Client bears the cost of the audit unless it reveals a material breach, in which case Provider bears it.',
    'shared',
  ],
  [COST, 'The Processor may not charge for supporting an inspection.', 'vendor'],
];

const SILENT: readonly Silent[] = [
  [KIND, 'The Processor imposes the same obligations on each further processor.'],
  [KIND, 'A list of sub-processors is published on the website.'],
  [NOTICE, 'The Controller may object within four weeks of receipt of the information.'],
  [NOTICE, 'If Client objects, it may terminate with 30 days’ notice.'],
  [WINDOW, 'The Processor informs the Controller of a new sub-processor six weeks in advance.'],
  [WINDOW, 'If Client objects, the parties have 30 days to resolve the matter.'],
  [OUTCOME, 'The Processor shall not use sub-processors outside the EEA.'],
  [OUTCOME, 'Client may object on reasonable grounds.'],
  [FORWARD, 'Client shall respond to the data subject within 30 days.'],
  [FORWARD, 'The controller has one month to answer the request.'],
  [BREACH, 'The Controller notifies the supervisory authority within 72 hours.'],
  [BREACH, 'Provider will send a final report within 30 days of the end of its investigation into the cause.'],
  [BREACH, 'Client must notify Provider immediately of any unauthorised access to its account.'],
  [TRIGGER, 'Client must notify Provider of suspected or confirmed misuse of its account.'],
  [TRIGGER, 'Notification is not an admission of fault.'],
  [TRIGGER, 'Provider shall keep a record of breaches.'],
  [DELETE, 'Backups are overwritten within 90 days.'],
  [DELETE, 'Client may download its data for 30 days after the end of the contract.'],
  [CHOICE, 'Protected copies are retained where the law requires it.'],
  [CHOICE, 'Client may delete single records in the console.'],
  [WAIT, 'Provider deletes the data within 30 days after termination.'],
  [WAIT, 'Client may export its data at any time during the term.'],
  [CERTIFICATE, 'Provider holds a certificate under ISO/IEC 27001.'],
  [CERTIFICATE, 'Provider will delete the data upon request.'],
  [ROLE, '“Processor” means a body that processes personal data on behalf of the controller.'],
  [ROLE, 'The Controller is responsible for the lawfulness of the processing.'],
  [HOW_OFTEN, 'Provider is audited by an independent firm once a year.'],
  [HOW_OFTEN, 'Client may ask for the report.'],
  [AUDIT_NOTICE, 'Audits last no longer than three days.'],
  [AUDIT_NOTICE, 'Provider answers the findings within 30 days.'],
  [METHOD, 'The auditor signs a confidentiality undertaking.'],
  [METHOD, 'Provider keeps records of its processing.'],
  [COST, 'Provider gives assistance with impact assessments.'],
  [COST, 'The audit shall not disturb the business of Provider.'],
];

describeRows('wordings of data-protection duties', ROWS, SILENT);
