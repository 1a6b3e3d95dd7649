import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerEvery } from '../../electron/command-line/first-briefing';
import { DataEngine } from '../../electron/data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../electron/data/working-folder';
import { writeBriefing } from '../../electron/document/write-briefing';
import { type Briefing, queriesOf } from '../../model/briefing';
import type { Dataset } from '../../model/dataset';
import { describeFailure } from '../../model/failure';
import type { Result } from '../../model/result';
import { ScriptError } from '../run/run-script';
import { describeSampleDataset } from './brussels-2024';
import { type SampleDataset, sampleDatasets } from './datasets';
import { samplePictures } from './pictures';

/**
 * Imports the three dataset files from `samplesFolder`, lets `make` make a briefing of them, and writes it with its
 * answers: all with the program's own importer, engine and writer. Throws a ScriptError.
 */
export async function writeFromSamples(
  outFile: string,
  samplesFolder: string,
  make: (datasets: readonly Dataset[]) => Briefing,
  onProgress: (line: string) => void = () => {},
): Promise<void> {
  const folder = await makeWorkingFolder();
  const engine = await DataEngine.open({ folder });
  try {
    const datasets: Dataset[] = [];
    for (const sample of Object.values(sampleDatasets)) {
      const dataset = await importSample(engine, samplesFolder, sample);
      datasets.push(dataset);
      onProgress(`${sample.fileName}: ${dataset.rowCount} rows`);
    }
    const briefing = make(datasets);
    const answers = take(await answerEvery(engine, queriesOf(briefing)));
    const parquetOf = (id: string) => join(folder, `${id}.parquet`);
    for (const { id } of briefing.datasets) take(await engine.writeParquet(id, parquetOf(id)));
    const imageOf = ({ id }: { readonly id: string }) => join(folder, `${id}.png`);
    for (const { asset, draw } of samplePictures) await writeFile(imageOf(asset), draw());
    take(await writeBriefing(outFile, { briefing, answers, parquetOf, imageOf }));
  } finally {
    engine.close();
    await removeWorkingFolder(folder);
  }
}

/** Imported and named. The importer's id comes from the file's name; the figures and charts count on it. */
async function importSample(engine: DataEngine, folder: string, sample: SampleDataset): Promise<Dataset> {
  const { dataset, problems } = take(await engine.importFile(join(folder, sample.fileName)));
  if (dataset.id !== sample.id) throw new ScriptError(`${sample.fileName} was given the id ${dataset.id}.`);
  const [problem] = problems;
  if (problem) throw new ScriptError(`${sample.fileName}, line ${problem.row}: ${problem.message}`);
  return describeSampleDataset(dataset, sample);
}

function take<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ScriptError(describeFailure(result.failure, 'en'));
}
