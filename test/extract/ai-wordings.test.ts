/** How papers of different styles word what happens to prompts, output and models; and near misses. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/key-term.js';
import { values } from './one-block.js';

type Row = readonly [field: string, text: string, value: Json];

const time = (count: number, unit: string, more: object = {}): Json => ({ count, unit, ...more });
const max = { bound: 'max' };
const min = { bound: 'min' };

const TRAIN = 'ai.training_use.position';
const OWNER = 'ai.output_ownership.owner';
const COVERED = 'ai.output_indemnity.covered';
const CAP = 'ai.output_indemnity.cap';
const ABUSE = 'ai.abuse_monitoring.retention';
const REVIEW = 'ai.abuse_monitoring.human_review';
const OFF = 'ai.abuse_monitoring.opt_out';
const KEPT = 'ai.retention.default';
const ZERO = 'ai.retention.zero_retention';
const RETIRE = 'ai.model_lifecycle.retirement_notice';
const SHARED = 'ai.provider_sharing.data_shared';
const LIMITS = 'ai.rate_limits.limits';

const ROWS: readonly Row[] = [
  [TRAIN, 'The Processor undertakes not to use inputs or outputs for the training of models.', 'prohibited'],
  [TRAIN, 'Provider shall not use Client Data to train, retrain or otherwise improve any model.', 'prohibited'],
  [TRAIN, 'We never train our models on your prompts.', 'prohibited'],
  [TRAIN, 'Client Content is not used for model training.', 'prohibited'],
  [TRAIN, 'Use of the content for training purposes is excluded.', 'prohibited'],
  [TRAIN, 'Provider is not permitted to train models with Client Data.', 'prohibited'],
  [TRAIN, 'No Client Data will be used to train models.', 'prohibited'],
  [TRAIN, 'We will only train on your content if you opt in.', 'opt_in'],
  [TRAIN, 'Provider shall not train models on Client Data unless Client has expressly opted in.', 'opt_in'],
  [TRAIN, 'Training with Client Data takes place only with the prior consent of Client.', 'opt_in'],
  [TRAIN, 'Provider shall not, without Client’s prior written consent, use Inputs to train any model.', 'opt_in'],
  [TRAIN, 'We use your content to train our models unless you switch this off in settings.', 'opt_out'],
  [TRAIN, 'You can opt out of the use of your prompts for training.', 'opt_out'],
  [TRAIN, 'Provider may use Inputs for model improvement; Client may object to this at any time.', 'opt_out'],
  [TRAIN, 'We may use prompts and output to train and improve our models.', 'permitted'],
  [TRAIN, 'Provider is entitled to use inputs for the further development of its models.', 'permitted'],
  [
    TRAIN,
    'Provider uses Client Data only in accordance with the Agreement and may use it to train models.',
    'permitted',
  ],
  [OWNER, 'As between the parties, Client owns all Outputs.', 'customer'],
  [OWNER, 'As far as the law allows, you own the output.', 'customer'],
  [OWNER, 'All right, title and interest in the Output vests in Client.', 'customer'],
  [OWNER, 'The rights in the outputs belong to the Client.', 'customer'],
  [OWNER, 'Output is yours.', 'customer'],
  [OWNER, 'The Provider claims no rights in the outputs.', 'disclaimed_by_vendor'],
  [OWNER, 'We do not claim ownership of output.', 'disclaimed_by_vendor'],
  [OWNER, 'The Provider asserts no claims to the results generated.', 'disclaimed_by_vendor'],
  [OWNER, 'Provider retains all right, title and interest in the Output.', 'vendor'],
  [
    COVERED,
    'Provider shall defend Client against claims alleging that an unmodified Output infringes a copyright.',
    true,
  ],
  [
    COVERED,
    'The Provider indemnifies the Client against claims of third parties that an output infringes intellectual property rights.',
    true,
  ],
  [COVERED, 'If someone sues you because output infringes their copyright, we will defend you.', true],
  [COVERED, 'We do not defend or pay for claims about output.', false],
  [COVERED, 'The indemnity does not extend to Output.', false],
  [COVERED, 'Provider has no liability for claims arising from Output.', false],
  [CAP, 'This indemnity is not limited in amount.', 'uncapped'],
  [CAP, 'Liability under this section is subject to the cap in section 10.', 'general_cap'],
  [CAP, 'A separate cap of EUR 5,000,000 applies.', 'supercap'],
  [ABUSE, 'The results of the classification are stored for a maximum of seven days.', time(7, 'day', max)],
  [ABUSE, 'We keep prompts for up to 90 days to find misuse.', time(90, 'day', max)],
  [ABUSE, 'Prompts are retained no longer than 14 days for safety checks.', time(14, 'day', max)],
  [ABUSE, 'Logs for detecting abuse are deleted after thirty days.', time(30, 'day')],
  [REVIEW, 'Human review of content does not take place.', 'none'],
  [REVIEW, 'No person at Provider looks at prompts.', 'none'],
  [REVIEW, 'Detection is fully automated, without any human involvement.', 'none'],
  [REVIEW, 'Provider’s staff do not read content.', 'none'],
  [REVIEW, 'Authorised personnel may review prompts only where a system has flagged them.', 'on_flag_only'],
  [REVIEW, 'If our filters detect a likely violation, a trained reviewer may look at the content.', 'on_flag_only'],
  [REVIEW, 'Our staff may read samples of prompts and output, whether or not they have been flagged.', 'permitted'],
  [REVIEW, 'Employees of the Provider can inspect inputs for the purpose of detecting misuse.', 'permitted'],
  [OFF, 'You cannot turn monitoring off.', 'none'],
  [OFF, 'Monitoring is mandatory and cannot be disabled.', 'none'],
  [OFF, 'There is no way to opt out of monitoring.', 'none'],
  [OFF, 'The Controller can deactivate the classification itself.', 'self_service'],
  [OFF, 'You can switch monitoring off in the console.', 'self_service'],
  [OFF, 'Client may disable abuse monitoring in its settings.', 'self_service'],
  [OFF, 'Client may apply for modified abuse monitoring.', 'on_approval'],
  [OFF, 'Monitoring is switched off for clients whose request we have approved.', 'on_approval'],
  [OFF, 'On request and with our consent, abuse monitoring can be deactivated.', 'on_approval'],
  [KEPT, 'We keep prompts and output for 60 days unless you delete them sooner.', time(60, 'day')],
  [KEPT, 'Inputs are deleted within 30 days of receipt.', time(30, 'day', { ...max, from: 'receipt' })],
  [KEPT, 'Provider stores Outputs for no more than ninety (90) days.', time(90, 'day', max)],
  [KEPT, 'Prompts remain stored until Client deletes them.', { event: 'customer_deletion' }],
  [KEPT, 'You choose how long we keep your prompts.', { qualitative: 'customer_set' }],
  [ZERO, 'We do not offer zero retention.', 'not_available'],
  [ZERO, 'Zero data retention is not available for this plan.', 'not_available'],
  [ZERO, 'Zero retention is the standard setting.', 'default'],
  [
    ZERO,
    'Inputs and outputs are not stored beyond the duration of the individual request; zero retention is the standard setting.',
    'default',
  ],
  [ZERO, 'Zero retention is available to Clients approved by Provider.', 'on_approval'],
  [ZERO, 'You may ask us for zero data retention; we decide case by case.', 'on_approval'],
  [ZERO, 'You can turn on zero retention in your settings.', 'self_service'],
  [ZERO, 'Client may activate zero retention itself.', 'self_service'],
  [
    RETIRE,
    'The Provider announces the end of a model version at least twelve months in advance.',
    time(12, 'month', min),
  ],
  [RETIRE, 'We give at least 60 days’ notice before we retire a model.', time(60, 'day', min)],
  [RETIRE, 'No model will be withdrawn on less than six months’ notice.', time(6, 'month', min)],
  [
    RETIRE,
    'Provider shall provide at least one hundred eighty (180) days’ prior written notice of the deprecation of a Model.',
    time(180, 'day', min),
  ],
  [RETIRE, 'A model is switched off with notice of three months.', time(3, 'month')],
  [SHARED, 'The model developer does not receive inputs or outputs.', 'none'],
  [SHARED, 'Inputs and outputs are not transmitted to the developer.', 'none'],
  [SHARED, 'Nothing you enter is passed to the company that makes the models.', 'none'],
  [SHARED, 'The developer receives no content, only aggregated metadata on the volume of use.', 'metadata_only'],
  [
    SHARED,
    'Provider discloses to the model developer no Inputs or Outputs but aggregated usage statistics.',
    'metadata_only',
  ],
  [
    SHARED,
    'We may share information that does not include your content about your use of a model with its developer.',
    'metadata_only',
  ],
  [SHARED, 'We pass flagged prompts and output to the developer of the model.', 'content'],
  [SHARED, 'Prompts are forwarded to the model developer for processing.', 'content'],
  [SHARED, 'Content is transmitted to the developer only with the consent of Client.', 'content_on_consent'],
  [SHARED, 'Unless you agree, we do not share your prompts with the model developer.', 'content_on_consent'],
  [LIMITS, 'You can send 600 requests per minute.', [{ metric: 'requests', count: 600, per: 'minute' }]],
  [LIMITS, 'A maximum of 50 requests per second applies.', [{ metric: 'requests', count: 50, per: 'second', ...max }]],
  [LIMITS, 'Usage is limited to 1,000 calls per hour.', [{ metric: 'calls', count: 1000, per: 'hour', ...max }]],
];

const SILENT: readonly (readonly [string, string])[] = [
  [TRAIN, 'Client shall not use Outputs to train competing models.'],
  [TRAIN, 'Client will have exclusive use of models that it makes with training jobs.'],
  [TRAIN, 'Provider trains its staff once a year.'],
  [OWNER, 'Provider retains all right, title and interest in the Services.'],
  [OWNER, 'Output may be inaccurate.'],
  [COVERED, 'Client shall defend Provider against claims arising from its use of Output.'],
  [COVERED, 'Output may be inaccurate.'],
  [CAP, 'Provider controls the defence.'],
  [CAP, 'Client gives notice of the claim.'],
  [ABUSE, 'Client reports misuse within 5 days.'],
  [ABUSE, 'We block accounts that break the rules.'],
  [REVIEW, 'Client shall have a human review Output before relying on it.'],
  [REVIEW, 'An automated system checks prompts.'],
  [OFF, 'Provider may suspend Client without notice.'],
  [OFF, 'The system looks for misuse.'],
  [KEPT, 'Zero retention means that prompts are held transiently for at most one hour.'],
  [KEPT, 'Client stores copies as it sees fit.'],
  [ZERO, 'We keep prompts for 60 days.'],
  [ZERO, 'Client is responsible for its own retention.'],
  [RETIRE, 'A new model version is announced with one month’s notice.'],
  [RETIRE, 'Client may continue to use the version unchanged.'],
  [SHARED, 'The models are made by another company.'],
  [SHARED, 'Client shall not share its access data.'],
  [LIMITS, 'Requests are limited.'],
  [LIMITS, 'We answer within one day per request.'],
];

describe('wordings of what happens to prompts, output and models', () => {
  it.each(ROWS)('%s: %s', (field, text, value) => {
    expect(values(field, text)).toEqual([value]);
  });

  it.each(SILENT)('no %s in: %s', (field, text) => {
    expect(values(field, text)).toEqual([]);
  });
});
