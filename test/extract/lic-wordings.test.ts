/** How papers of different styles word where a service is offered and how it may end; and near misses. */
import { describeRows, AT_LEAST as min, type Row, type Silent, time } from './amounts.js';

const END = 'lic.service_changes.discontinuation_notice';
const PLACES = 'lic.availability.places';
const CLOUDS = 'lic.availability.platforms';

const ROWS: readonly Row[] = [
  [END, 'Provider may discontinue the service as a whole only with notice of eighteen months.', time(18, 'month')],
  [
    END,
    'Provider shall give at least twelve (12) months’ prior written notice before discontinuing the Services.',
    time(12, 'month', min),
  ],
  [END, 'If we stop the service altogether, we will give you six months’ notice.', time(6, 'month')],
  [
    END,
    'If a change makes the service much less useful to you, we tell you 30 days before. If we stop the service altogether, we give you six months’ notice.',
    time(6, 'month'),
  ],
  [END, 'We will tell you at least 90 days before we shut the service down.', time(90, 'day', min)],
  [END, 'The cessation of the service is announced one year in advance.', time(1, 'year')],
  [END, 'A notice period of twelve months applies to the withdrawal of a service.', time(12, 'month')],
  [END, 'Provider may withdraw a Service by giving no less than 6 months’ notice in writing.', time(6, 'month', min)],
  [END, 'We may end any feature at any time without notice.', time(0, 'day')],
  [PLACES, 'The service is available in the EU and Switzerland.', ['CH', 'EU']],
  [PLACES, 'You may not use the service in North Korea or Iran.', { except: ['IR', 'KP'] }],
  [PLACES, 'The service is offered worldwide except in Russia.', { except: ['RU'] }],
  [CLOUDS, 'The model is available on Google Cloud and Azure.', ['azure', 'gcp']],
  [CLOUDS, 'Access is given through our own API.', ['direct']],
  [CLOUDS, 'offered via Amazon Web Services', ['aws']],
];

const SILENT: readonly Silent[] = [
  [END, 'Client may terminate with 30 days’ notice.'],
  [END, 'A beta feature may end without notice.'],
  [END, 'Provider announces changes 14 days in advance.'],
  [PLACES, 'Provider is incorporated elsewhere.'],
  [PLACES, 'The service is available around the clock.'],
  [CLOUDS, 'Client chooses its own browser.'],
  [CLOUDS, 'Support is given on the phone.'],
];

describeRows('wordings of availability and end of service', ROWS, SILENT);
