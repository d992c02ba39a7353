/** The clause library as loaded and checked: one `ClauseType` a file of `clause-library/`. */
import type { Json } from './key-term.js';

export type FieldType =
  | 'duration'
  | 'percent'
  | 'rate'
  | 'money'
  | 'cap'
  | 'count'
  | 'enum'
  | 'set'
  | 'list'
  | 'places'
  | 'bool'
  | 'date'
  | 'tiers'
  | 'matrix'
  | 'rule'
  | 'text';

/** Direction of a value from the customer's side (TAXONOMY.md 3.4, C3). */
export type Better = 'higher' | 'lower' | 'true' | 'false' | 'set_more' | 'set_fewer' | 'enum' | 'context';

export interface FieldExample {
  readonly text: string;
  readonly value: Json;
}

export interface Field {
  /** `<type id>.<local name>` */
  readonly key: string;
  readonly type: FieldType;
  readonly unit: string;
  readonly better: Better;
  readonly tier: number;
  /** Listed values of an enum or set, best to worst where `better` is "enum". */
  readonly values?: readonly string[];
  readonly examples: readonly FieldExample[];
  readonly watch: readonly string[];
}

export interface Exemplar {
  readonly text: string;
  readonly side: string;
  readonly style: string;
  /** Further types the paragraph clearly states. */
  readonly also?: readonly string[];
  /** Types it is easily taken for and does not state: a hard case, kept to be learnt from and counted. */
  readonly unlike?: readonly string[];
}

export interface ClauseType {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly { readonly sibling: string; readonly tell: string }[];
  readonly headings: readonly string[];
  readonly synonyms: readonly string[];
  /** "notify … without undue delay": lower case, " … " skips words in a sentence, "a|b" are alternatives. */
  readonly cues: readonly string[];
  /** Families whose papers should have it, upper case as in the taxonomy ("DPA"). */
  readonly families: readonly string[];
  readonly materiality: 'high' | 'medium' | 'low';
  readonly favours: string;
  readonly refs: Readonly<Record<string, readonly string[]>>;
  readonly fields: readonly Field[];
  readonly exemplars: readonly Exemplar[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
}

export interface ConfusablePair {
  readonly between: readonly [string, string];
  readonly rule: string;
}

export interface Taxonomy {
  readonly groups: readonly Group[];
  /** In the groups' order, then by file name. */
  readonly types: readonly ClauseType[];
  readonly confusable: readonly ConfusablePair[];
}
