import { useEffect, useState } from 'react';
import { type Briefing, queriesOf } from '../../model/briefing';
import type { Dataset } from '../../model/dataset';
import { profileDataset, profileQueries } from '../../model/dataset-profile';
import type { Failure } from '../../model/failure';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers, ResolvedBriefing } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import { suggestForDataset } from '../../model/suggest';
import type { Suggestion } from '../../model/suggest-part';
import type { Table } from '../../model/table';
import { askAboutRows, currentBriefing } from '../store/document-store';

export interface KnownSuggestion {
  readonly suggestion: Suggestion;
  /** The briefing as it would be with all of it, to draw it. */
  readonly resolved: ResolvedBriefing;
}

/** What the dataset can show, with answers: undefined while the data is looked at, a failure where it cannot be. */
export function useSuggestion(dataset: Dataset): Result<KnownSuggestion> | undefined {
  const [known, setKnown] = useState<Result<KnownSuggestion>>();
  const { id } = dataset;
  useEffect(() => {
    let wanted = true;
    const present = currentBriefing().datasets.find((each) => each.id === id);
    if (present) {
      void suggest(present).then((answer) => {
        if (wanted) setKnown(answer);
      });
    }
    return () => {
      wanted = false;
    };
  }, [id]);
  return known;
}

async function suggest(dataset: Dataset): Promise<Result<KnownSuggestion>> {
  const look = await askAll(profileQueries(dataset));
  if (!look.ok) return look;
  const suggestion = suggestForDataset(profileDataset(dataset, look.value));
  const briefing = withSuggestion(currentBriefing(), suggestion);
  const drawn: Briefing = { ...briefing, slides: [...suggestion.slides] };
  const answers = await askAll(
    queriesOf({ ...drawn, figures: [...suggestion.figures], charts: [...suggestion.charts] }),
  );
  if (!answers.ok) return answers;
  return success({ suggestion, resolved: { briefing: drawn, answers: answers.value } });
}

/** The briefing with the parts of the suggestion that it does not have yet, and the chosen slides at its end. */
export function withSuggestion(
  briefing: Briefing,
  suggestion: Suggestion,
  slides: readonly string[] = [],
): Briefing {
  const add = <T extends { readonly id: string }>(present: readonly T[], more: readonly T[]) => [
    ...present,
    ...more.filter((value) => !present.some((other) => other.id === value.id)),
  ];
  const chosen = suggestion.slides.filter((slide) => slides.includes(slide.id));
  return {
    ...briefing,
    figures: add(briefing.figures, suggestion.figures),
    charts: add(briefing.charts, suggestion.charts),
    slides: add(briefing.slides, chosen),
  };
}

async function askAll(queries: readonly Query[]): Promise<Result<Answers>> {
  const answers: Record<string, Table> = {};
  const asked = await Promise.all(queries.map((query) => askAboutRows('query.ask', { query })));
  let failure: Failure | undefined;
  asked.forEach((answer, index) => {
    const query = queries[index];
    if (answer.ok && query) answers[keyOfQuery(query)] = answer.value;
    else if (!answer.ok) failure = answer.failure;
  });
  // One slide without an answer is better than no suggestion at all.
  return failure && Object.keys(answers).length === 0 ? { ok: false, failure } : success(answers);
}
