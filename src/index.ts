/** What other programs may import: the pipeline, its values and its writers. */
export {
  comparePaperSets,
  type Input,
  mapAgreement,
  type Reader,
  redlineAgreements,
  type Tools,
  trackVersions,
  type Version,
} from './compare.js';
export { LibraryError, loadLibrary, SHIPPED_LIBRARY } from './library/load.js';
export { loadModel } from './library/load-model.js';
export type * from './model/agreement.js';
export type * from './model/change.js';
export type * from './model/clause.js';
export type * from './model/comparison.js';
export type * from './model/key-term.js';
export type * from './model/mapped.js';
export { type Message, ReadError } from './model/message.js';
export type * from './model/taxonomy.js';
export { type BoundedReader, boundedReader, DEFAULT_LIMITS, type Limits } from './read/bounded-reader.js';
export { composeMemo } from './report/memo.js';
export { writeMapMarkdown } from './write/map-markdown.js';
export { writeMemoMarkdown } from './write/markdown.js';
export { writeRedlineMarkdown } from './write/redline-markdown.js';
