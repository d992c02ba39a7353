/** What a firm filed -> a model of its own beside its files; the shipped model stays where it is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWordings, retrain } from '../../classify/retrain.js';
import { loadLayer } from '../../library/load.js';
import { loadModel } from '../../library/load-model.js';
import { storeModel } from '../../library/store-model.js';
import type { ClassifierModel } from '../../model/classifier-model.js';
import { openOwnLibrary, reviewDate } from './own-library.js';
import { type BrowseOptions, print } from './print.js';

interface TrainOptions extends BrowseOptions {
  readonly date?: string;
}

export function trainCommand(options: TrainOptions): void {
  const folder = openOwnLibrary(options.library);
  const { below, taxonomy } = loadLayer(folder);
  const learnt = { date: reviewDate(options.date), ...newWordings(below, taxonomy) };
  const file = join(folder, 'model.json');
  writeFileSync(file, storeModel(trained(retrain(loadModel(), below, taxonomy), learnt)));
  print(
    options,
    () => ({ schema: 'clausediff/library-train@1', file, ...learnt }),
    () => `Learnt from ${learnt.wordings} wordings of ${learnt.types} types, on top of the shipped model: ${file}\n`,
  );
}

type Retrained = NonNullable<ClassifierModel['provenance']['retrained']>;

function trained(model: ClassifierModel, retrained: Retrained): ClassifierModel {
  return { ...model, provenance: { ...model.provenance, retrained } };
}
