import { type Column, isTemporal } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { type Group, type Join, nameGroup, periods } from '../../model/query';
import { canBeSame } from '../../model/query-join-check';
import { typeOfGroup } from '../../model/query-join-sql';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { joinWords } from './join-words';
import { nameColumn } from './name-measure';

interface KeyFieldProps {
  readonly own: Dataset;
  readonly joined: Dataset;
  readonly pair: Join['on'][number];
  readonly onChange: (pair: Join['on'][number]) => void;
}

/** One part of the key: what is equal here and there. What can never be equal says so. */
export function KeyField({ own, joined, pair, onChange }: KeyFieldProps) {
  const words = useWords(joinWords);
  const language = useView((now) => now.language);
  const say = (dataset: Dataset, { column, period }: Group) =>
    `${nameColumn(dataset, column, language)}${period ? ` (${words.periods[period]})` : ''}`;
  const here = groupsOf(own.columns);
  const there = groupsOf(joined.columns);
  const type = typeOfGroup(pair.left, own.columns);
  return (
    <div className="pair key-pair">
      <Select
        label={words.keyHere}
        value={nameGroup(pair.left)}
        options={here.map((group) => ({ value: nameGroup(group), label: say(own, group) }))}
        onChoose={(name) => {
          const left = here.find((group) => nameGroup(group) === name);
          if (left) onChange({ ...pair, left });
        }}
      />
      <Select
        label={words.keyThere}
        value={nameGroup(pair.right)}
        options={there.map((group) => ({
          value: nameGroup(group),
          label: say(joined, group),
          why: canBeSame(type, typeOfGroup(group, joined.columns))
            ? undefined
            : words.differs(say(own, pair.left)),
        }))}
        onChoose={(name) => {
          const right = there.find((group) => nameGroup(group) === name);
          if (right) onChange({ ...pair, right });
        }}
      />
    </div>
  );
}

/** Every column, and of dates also their periods. */
function groupsOf(columns: readonly Column[]): readonly Group[] {
  return columns.flatMap(({ name, type }) => [
    { column: name },
    ...(isTemporal(type) ? periods.map((period) => ({ column: name, period })) : []),
  ]);
}
