/** The one schema of a clause type's file, and of the two lists beside the group folders. JSON Schema, checked with ajv. */

const strings = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

const FIELD = {
  type: 'object',
  required: ['key', 'type', 'unit', 'better', 'tier', 'examples', 'watch'],
  additionalProperties: false,
  properties: {
    key: { type: 'string', pattern: '^[a-z]+(\\.[a-z_]+){2,3}$' },
    type: {
      enum: [
        ...['duration', 'percent', 'rate', 'money', 'cap', 'count', 'enum', 'set', 'list', 'places', 'bool', 'date'],
        ...['tiers', 'matrix', 'rule', 'text'],
      ],
    },
    unit: { type: 'string' },
    better: { enum: ['higher', 'lower', 'true', 'false', 'set_more', 'set_fewer', 'enum', 'context'] },
    tier: { enum: [1, 2] },
    values: strings,
    examples: {
      type: 'array',
      items: {
        type: 'object',
        required: ['text', 'value'],
        additionalProperties: false,
        properties: { text: { type: 'string', minLength: 1 }, value: {} },
      },
    },
    watch: strings,
  },
} as const;

const EXEMPLAR = {
  type: 'object',
  required: ['text', 'side', 'style'],
  additionalProperties: false,
  properties: {
    text: { type: 'string', minLength: 10 },
    side: { type: 'string', minLength: 1 },
    style: { type: 'string', minLength: 1 },
    also: strings,
    unlike: strings,
  },
} as const;

const TYPE_PROPERTIES = {
  id: { type: 'string', pattern: '^[a-z]+(\\.[a-z_]+){1,2}$' },
  title: { type: 'string', minLength: 1 },
  group: { type: 'string', pattern: '^[a-z]+$' },
  definition: { type: 'string', minLength: 1 },
  include: strings,
  exclude: {
    type: 'array',
    items: {
      type: 'object',
      required: ['sibling', 'tell'],
      additionalProperties: false,
      properties: { sibling: { type: 'string' }, tell: { type: 'string' } },
    },
  },
  headings: strings,
  synonyms: strings,
  cues: strings,
  families: { type: 'array', items: { enum: ['DPA', 'SLA', 'LICENSE', 'MSA', 'AUP', 'ORDER'] } },
  materiality: { enum: ['high', 'medium', 'low'] },
  favours: { type: 'string' },
  refs: { type: 'object', additionalProperties: strings },
  fields: { type: 'array', items: FIELD },
  exemplars: { type: 'array', items: EXEMPLAR },
} as const;

export const CLAUSE_TYPE_SCHEMA = {
  $id: 'clausediff/clause-type@1',
  type: 'object',
  required: [
    ...['id', 'title', 'group', 'definition', 'include', 'exclude', 'headings', 'synonyms', 'cues', 'families'],
    ...['materiality', 'favours', 'refs', 'fields', 'exemplars'],
  ],
  additionalProperties: false,
  properties: TYPE_PROPERTIES,
} as const;

/** A firm's file for a type that is shipped: only what is added, changed (`title`, `definition` …) or taken away (`drop`). */
export const EXTENSION_SCHEMA = {
  $id: 'clausediff/clause-type-extension@1',
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    ...TYPE_PROPERTIES,
    drop: {
      type: 'object',
      additionalProperties: false,
      properties: { include: strings, headings: strings, synonyms: strings, cues: strings, exemplars: strings },
    },
  },
} as const;

export const GROUPS_SCHEMA = {
  $id: 'clausediff/groups@1',
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'title', 'holds'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', pattern: '^[a-z]+$' },
      title: { type: 'string' },
      holds: { type: 'string' },
    },
  },
} as const;

export const CONFUSABLE_SCHEMA = {
  $id: 'clausediff/confusable@1',
  type: 'array',
  items: {
    type: 'object',
    required: ['between', 'rule'],
    additionalProperties: false,
    properties: {
      between: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string' } },
      rule: { type: 'string' },
    },
  },
} as const;
