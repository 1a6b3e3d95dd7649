import type { Dataset } from './dataset';
import { type LocalizedText, languages, pickText } from './localized';
import { nameJoined, type Query } from './query';
import { columnsOfQuery } from './query-join-sql';

type Joins = Pick<Query, 'dataset' | 'join'>;

/** What the query may speak of, as one dataset: its own columns and those of the joined one, with the words for both. */
export function datasetOfQuery(datasets: readonly Dataset[], query: Joins): Dataset | undefined {
  const own = datasets.find(({ id }) => id === query.dataset);
  const joined = datasets.find(({ id }) => id === query.join?.dataset);
  if (!own || !joined) return own;
  return {
    ...own,
    columns: [...columnsOfQuery(query, own.columns, joined.columns)],
    terms: termsOfQuery(datasets, query),
  };
}

/** What the columns and values of the query are called in each language. */
export function termsOfQuery(datasets: readonly Dataset[], query: Joins): Dataset['terms'] {
  const own = datasets.find(({ id }) => id === query.dataset);
  const joined = datasets.find(({ id }) => id === query.join?.dataset);
  if (!own || !joined) return own?.terms ?? {};
  const names = joined.columns.map(({ name }) => {
    const known = own.columns.some((column) => column.name === name);
    return [nameJoined(joined.id, name), known ? tellApart(name, joined) : nameIn(name, joined)] as const;
  });
  return { ...joined.terms, ...own.terms, ...Object.fromEntries(names) };
}

function nameIn(column: string, { terms }: Dataset): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, pickText(terms[column], language) || column]),
  );
}

/** "Kreis (Stadt- und Landkreise)": a column that both datasets have. */
function tellApart(column: string, joined: Dataset): LocalizedText {
  const plain = nameIn(column, joined);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      `${pickText(plain, language)} (${pickText(joined.name, language) || joined.id})`,
    ]),
  );
}
