import { basename } from 'node:path';
import type { Dataset } from '../../model/dataset';
import { describeJoin } from '../../model/describe-join';
import { nameJoinedColumns } from '../../model/join-names';
import type { JoinReport } from '../../model/join-report';
import type { Query } from '../../model/query';
import { parseKey } from '../../model/query-text';
import { fail, type Result, success } from '../../model/result';
import type { CommandContext } from './command-context';
import { openSource } from './open-source';

export interface JoinOptions {
  readonly join?: string;
  readonly joinSheet?: string;
  readonly on?: readonly string[];
  readonly loosely?: boolean;
  readonly matched?: boolean;
}

/** Opens the second dataset and joins it to the query, which is about `own`, read from `source`. */
export async function joinSource(
  query: Query,
  options: JoinOptions,
  own: { readonly dataset: Dataset; readonly source: string },
  context: CommandContext,
): Promise<Result<Query>> {
  if (options.join === undefined) return success(query);
  const keys = (options.on ?? []).map(parseKey);
  const wrong = keys.find((key) => !key.ok);
  if (wrong && !wrong.ok) return wrong;
  const [briefing] = own.source.split('#');
  const source = options.join.startsWith('#') ? `${briefing}${options.join}` : options.join;
  const opened = await openSource(
    source,
    options.joinSheet === undefined ? {} : { sheet: options.joinSheet },
    context,
  );
  if (!opened.ok) return opened;
  const { dataset } = opened.value;
  const on = keys.flatMap((key) => (key.ok ? [key.value] : []));
  if (on.length === 0) return refuseWithoutKey(own.dataset, dataset);
  const join = {
    dataset: dataset.id,
    on,
    ...(options.matched ? { kind: 'inner' as const } : {}),
    ...(options.loosely ? { loose: true as const } : {}),
  };
  return success(nameJoinedColumns({ ...query, join }, own.dataset.columns, dataset.columns));
}

/** Options that say how to join, without a dataset to join. */
export function checkJoinOptions(options: JoinOptions): Result<null> {
  const { join, joinSheet, on, loosely, matched } = options;
  if (join !== undefined || !(joinSheet || on || loosely || matched)) return success(null);
  const option = on ? '--on' : joinSheet ? '--join-sheet' : loosely ? '--loosely' : '--matched';
  return fail('call-wrong', { reason: { de: `${option} braucht --join`, en: `${option} needs --join` } });
}

/** Tells what found no partner. */
export async function tellJoin(report: JoinReport, context: CommandContext): Promise<void> {
  const names = { left: report.left.dataset, right: report.right.dataset };
  const sentences = describeJoin(report, names, context.language);
  const remedy =
    report.looseRows > 0
      ? [context.say('Dafür gibt es die Option --loosely.', 'The option --loosely does that.')]
      : [];
  for (const sentence of [...sentences, ...remedy]) await context.tell(sentence);
}

function refuseWithoutKey(own: Dataset, joined: Dataset): Result<never> {
  const shared = own.columns
    .map(({ name }) => name)
    .filter((name) => joined.columns.some((column) => column.name === name));
  const both = shared.length > 0 ? shared.join(', ') : undefined;
  const file = basename(joined.origin.fileName);
  return fail('call-wrong', {
    reason: {
      de: `--join braucht --on mit dem Schlüssel, der zusammengehörende Zeilen verbindet; ${both ? `in beiden Datensätzen gibt es ${both}` : `keine Spalte heißt in „${file}“ wie im ersten Datensatz, etwa: --on Schlüssel=AGS`}`,
      en: `--join needs --on with the key that rows which belong together share; ${both ? `both datasets have ${both}` : `no column of “${file}” is called as in the first dataset, so for instance: --on Key=AGS`}`,
    },
  });
}
