/** JSON Schema of a playbook's file. Conditions are strings here; `condition.ts` reads them. */
import { FAMILIES } from '../../model/agreement.js';

const TEXT = { type: 'string', minLength: 1 } as const;
const TYPE = { type: 'string', pattern: '^[a-z]+(\\.[a-z_]+){1,2}$' } as const;
const TYPES = { type: ['string', 'array'], items: TYPE, minItems: 1, minLength: 1 } as const;

const RUNG = {
  type: ['string', 'object'],
  minLength: 1,
  required: ['when'],
  additionalProperties: false,
  properties: { when: TEXT, comment: TEXT },
} as const;

export const PLAYBOOK_SCHEMA = {
  $id: 'clausediff/playbook@1',
  type: 'object',
  required: ['title', 'positions'],
  additionalProperties: false,
  properties: {
    title: TEXT,
    about: TEXT,
    positions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          title: TEXT,
          preferred: RUNG,
          fallback: { type: 'array', minItems: 1, items: RUNG },
          walk_away: RUNG,
          required: TYPES,
          forbidden: TYPES,
          families: {
            type: 'array',
            minItems: 1,
            items: { enum: FAMILIES },
          },
          comment: TEXT,
          wording: TEXT,
          source: TEXT,
        },
      },
    },
  },
} as const;

export type RungFile = string | { readonly when: string; readonly comment?: string };

export interface PositionFile {
  readonly id?: string;
  readonly title?: string;
  readonly preferred?: RungFile;
  readonly fallback?: readonly RungFile[];
  readonly walk_away?: RungFile;
  readonly required?: string | readonly string[];
  readonly forbidden?: string | readonly string[];
  readonly families?: readonly ('dpa' | 'sla' | 'license' | 'msa' | 'aup' | 'order')[];
  readonly comment?: string;
  readonly wording?: string;
  readonly source?: string;
}

export interface PlaybookFile {
  readonly title: string;
  readonly about?: string;
  readonly positions: readonly PositionFile[];
}
