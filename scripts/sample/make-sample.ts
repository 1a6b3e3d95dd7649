import { inRepository } from '../run/repository.mjs';
import { makeBrussels2024 } from './brussels-2024';
import { writeFromSamples } from './write-from-samples';

export interface SampleOptions {
  readonly outFile: string;
  /** The folder with the three dataset files; without it, assets/samples. */
  readonly samplesFolder?: string;
  readonly onProgress?: (line: string) => void;
}

/** Makes the sample briefing "Brüssel 2024" from its dataset files. Throws a ScriptError. */
export async function makeSample({ outFile, samplesFolder, onProgress }: SampleOptions): Promise<void> {
  const folder = samplesFolder ?? inRepository('assets', 'samples');
  await writeFromSamples(outFile, folder, makeBrussels2024, onProgress);
}
