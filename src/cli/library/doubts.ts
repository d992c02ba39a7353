/** What only the classifier can say of a library: wordings that it would file elsewhere, a model that has not seen the latest wordings. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exemplarHash } from '../../classify/exemplars.js';
import { takenFor } from '../../classify/misfiled.js';
import type { Problem } from '../../library/checked-yaml.js';
import { wordingPlaces } from '../../library/lint.js';
import { isShipped, type LoadedLayer } from '../../library/load.js';
import { loadModel } from '../../library/load-model.js';
import { wordingsOf } from '../../library/wording.js';
import type { ClassifierModel } from '../../model/classifier-model.js';

export function classifierDoubts(library: LoadedLayer, folder: string): Problem[] {
  const shipped = loadModel();
  return [...misfiled(library, shipped), ...(isShipped(folder) ? [] : staleModel(library, folder, shipped))];
}

/** Wordings of this layer, judged by the shipped model: a firm's own has learnt them and would agree with anything. */
function misfiled(library: LoadedLayer, shipped: ClassifierModel): Problem[] {
  const places = wordingPlaces(library);
  const wordings = wordingsOf(library.taxonomy).filter((w) => places.has(w.id));
  const texts = wordings.map((w) => ({ text: w.text, types: [w.type, ...(w.also ?? [])] }));
  const found = takenFor(texts, library.taxonomy, shipped);
  return wordings.flatMap((wording, i) => {
    const other = found[i];
    if (!other) return [];
    const message = `${wording.id} is filed under ${wording.type}; by itself the program would take it for ${other.id} (${other.score.toFixed(2)})`;
    return [{ ...places.get(wording.id)!, message }];
  });
}

function staleModel({ taxonomy }: LoadedLayer, folder: string, shipped: ClassifierModel): Problem[] {
  const file = join(folder, 'model.json');
  if (!existsSync(file)) return [];
  const own = loadModel(folder);
  const say = (message: string): Problem[] => [
    { file, line: 1, message: `${message}; run "clausediff library train"` },
  ];
  if (own.provenance.trained !== shipped.provenance.trained)
    return say(`it rests on the model of ${own.provenance.trained}; that of ${shipped.provenance.trained} now ships`);
  const changed = taxonomy.types.filter((t) => own.exemplars[own.classes.indexOf(t.id)] !== exemplarHash(t));
  return changed.length ? say(`it has not learnt the latest wordings of ${listed(changed.map((t) => t.id))}`) : [];
}

function listed(ids: readonly string[]): string {
  return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more types` : ids.join(', ');
}
