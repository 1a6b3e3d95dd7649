import type { Briefing } from '../../../model/briefing';
import { queriesOf } from '../../../model/briefing';
import type { Dataset, Provenance } from '../../../model/dataset';
import { isWritten, type Language, type LocalizedText } from '../../../model/localized';
import { datasetsOf } from '../../../model/query';

/** Adds a dataset that was just read; one that is there already under the same id is replaced. */
export function addDataset(briefing: Briefing, dataset: Dataset): Briefing {
  const known = briefing.datasets.some((other) => other.id === dataset.id);
  return {
    ...briefing,
    datasets: known
      ? briefing.datasets.map((other) => (other.id === dataset.id ? dataset : other))
      : [...briefing.datasets, dataset],
  };
}

export function changeDataset(
  briefing: Briefing,
  id: string,
  change: (dataset: Dataset) => Dataset,
): Briefing {
  return {
    ...briefing,
    datasets: briefing.datasets.map((dataset) => (dataset.id === id ? change(dataset) : dataset)),
  };
}

export function changeProvenance(briefing: Briefing, id: string, change: Partial<Provenance>): Briefing {
  return changeDataset(briefing, id, (dataset) => ({
    ...dataset,
    provenance: { ...dataset.provenance, ...change, proposed: withoutChanged(dataset.provenance, change) },
  }));
}

/** What the file says of itself is as the person wants it. */
export function confirmProvenance(briefing: Briefing, id: string): Briefing {
  return changeDataset(briefing, id, (dataset) => ({
    ...dataset,
    provenance: { ...dataset.provenance, proposed: undefined },
  }));
}

/** What a person has written is no proposal any more. */
function withoutChanged({ proposed }: Provenance, change: Partial<Provenance>): Provenance['proposed'] {
  const left = proposed?.filter((fact) => !(fact in change));
  return left && left.length > 0 ? left : undefined;
}

/** What names of the dataset are called in the language. An empty word goes: the name itself is shown again. */
export function translateNames(
  briefing: Briefing,
  id: string,
  language: Language,
  words: ReadonlyMap<string, string>,
): Briefing {
  return changeDataset(briefing, id, (dataset) => {
    const terms = { ...dataset.terms };
    for (const [name, word] of words) {
      const { [language]: _before, ...others } = terms[name] ?? {};
      const term = word.trim() === '' ? others : { ...others, [language]: word };
      if (isWritten(term)) terms[name] = term;
      else delete terms[name];
    }
    return { ...dataset, terms };
  });
}

export function renameDataset(briefing: Briefing, id: string, name: LocalizedText): Briefing {
  return changeDataset(briefing, id, (dataset) => ({ ...dataset, name }));
}

/** Whether any figure, chart or table asks it: such a dataset cannot go. */
export function isAsked(briefing: Briefing, id: string): boolean {
  return queriesOf(briefing).some((query) => datasetsOf(query).includes(id));
}

export function deleteDataset(briefing: Briefing, id: string): Briefing {
  if (isAsked(briefing, id)) return briefing;
  return { ...briefing, datasets: briefing.datasets.filter((dataset) => dataset.id !== id) };
}
