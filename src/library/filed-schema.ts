/** Schemas of what `library add` and `library apply` write: filed wordings of one type, and corrections of one paper. */
import { STATES } from '../model/clause.js';

const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const wordingId = { type: 'string', pattern: '^w-[0-9a-f]{10}$' } as const;
const text = { type: 'string', minLength: 1 } as const;
const textOrNull = { type: ['string', 'null'] } as const;

const SOURCE = {
  type: 'object',
  required: ['document', 'sha256', 'vendor', 'section', 'page', 'block', 'date', 'reviewer'],
  additionalProperties: false,
  properties: {
    document: text,
    sha256,
    vendor: textOrNull,
    section: textOrNull,
    page: { type: ['integer', 'null'], minimum: 1 },
    block: text,
    date,
    reviewer: text,
  },
} as const;

export const WORDINGS_SCHEMA = {
  $id: 'clausediff/wordings@1',
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'text', 'side', 'style', 'date', 'reviewer', 'sources'],
    additionalProperties: false,
    properties: {
      id: wordingId,
      text: { type: 'string', minLength: 10 },
      side: text,
      style: text,
      also: { type: 'array', items: text },
      date,
      reviewer: text,
      note: text,
      supersedes: wordingId,
      sources: { type: 'array', items: SOURCE },
    },
  },
} as const;

export const OVERRIDES_SCHEMA = {
  $id: 'clausediff/overrides@1',
  type: 'object',
  required: ['document', 'sha256', 'blocks'],
  additionalProperties: false,
  properties: {
    document: text,
    sha256,
    blocks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['block', 'words', 'begins', 'clauses', 'state', 'date', 'reviewer'],
        additionalProperties: false,
        properties: {
          block: text,
          words: wordingId,
          begins: text,
          clauses: { type: 'array', items: text },
          state: { enum: [...STATES, null] },
          date,
          reviewer: text,
          note: text,
        },
      },
    },
  },
} as const;
