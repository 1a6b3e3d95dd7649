import type { Dataset } from '../../model/dataset';
import type { Detail } from '../../model/failure';
import { compileJoinSide, compileTwins, type JoinReport, type JoinSide } from '../../model/join-report';
import { type Language, pickText } from '../../model/localized';
import { type Join, nameGroup, type Query } from '../../model/query';
import { fail, type Result, success } from '../../model/result';
import type { Session } from './engine';

/** Two datasets and how the rows of one find those of the other. */
export interface JoinedDatasets {
  readonly query: Query;
  readonly join: Join;
  readonly own: Dataset;
  readonly joined: Dataset;
}

/** Refuses a join in which a row would have several partners. Throws what DuckDB says. */
export async function checkPartners(session: Session, sides: JoinedDatasets): Promise<Result<null>> {
  const { query, join, joined } = sides;
  const twins = compileTwins(query, join, sides);
  const [twin] = await session.rows(twins.sql, twins.parameters);
  if (!twin) return success(null);
  const key = join.on.map(({ right }) => nameGroup(right));
  return fail('join-multiplies', {
    dataset: nameIn(joined),
    key: { de: `„${key.join('“, „')}“`, en: `“${key.join('”, “')}”` },
    example: String(twin[0]),
    count: Number(twin[1]),
  });
}

/** What found no partner on either side. The query must fit the datasets. Throws what DuckDB says. */
export async function reportJoin(session: Session, sides: JoinedDatasets): Promise<JoinReport> {
  const { query, join } = sides;
  const ask = async (side: 'left' | 'right', asked: Join): Promise<JoinSide> => {
    const compiled = compileJoinSide(query, asked, sides, side);
    const [row = []] = await session.rows(compiled.sql, compiled.parameters);
    const [rows, keys, unmatchedKeys, unmatchedRows, rowsWithoutKey] = row.map(Number);
    return {
      dataset: side === 'left' ? query.dataset : join.dataset,
      ...{ rows: rows ?? 0, keys: keys ?? 0, unmatchedKeys: unmatchedKeys ?? 0 },
      ...{ unmatchedRows: unmatchedRows ?? 0, rowsWithoutKey: rowsWithoutKey ?? 0 },
      examples: JSON.parse(String(row[5])) as readonly string[],
    };
  };
  const left = await ask('left', join);
  const right = await ask('right', join);
  const tryLoosely = !join.loose && left.unmatchedKeys > 0 && right.unmatchedKeys > 0;
  const loosely = tryLoosely ? await ask('left', { ...join, loose: true }) : left;
  return { left, right, looseRows: left.unmatchedRows - loosely.unmatchedRows };
}

function nameIn({ id, name }: Dataset): Detail {
  const say = (language: Language) => pickText(name, language) || id;
  return { de: say('de'), en: say('en') };
}
