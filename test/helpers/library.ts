import { loadLibrary } from '../../src/library/load.js';

/** The shipped library, loaded once a test file. */
export const taxonomy = loadLibrary();
