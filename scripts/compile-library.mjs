/** After `tsc`: checks clause-library/ and writes it as dist/library.json, which the program reads in a few milliseconds. */
import { compileLibrary } from '../dist/library/load.js';

try {
  compileLibrary();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
