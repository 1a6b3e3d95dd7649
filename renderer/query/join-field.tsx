import { Link2, Plus, X } from 'lucide-react';
import type { Dataset } from '../../model/dataset';
import type { Join, Query } from '../../model/query';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import { JoinReportNote } from './join-report-note';
import { joinWords } from './join-words';
import { KeyField } from './key-field';
import { nameColumn } from './name-measure';
import { joinWith, usedOfJoined } from './start-join';
import './join-field.css';

interface JoinFieldProps {
  readonly query: Query;
  /** Undefined takes the join away. */
  readonly onChange: (join: Join | undefined) => void;
}

/** A second dataset beside the query's own, by which key, and what found no partner. */
export function JoinField({ query, onChange }: JoinFieldProps) {
  const words = useWords(joinWords);
  const datasets = useDocument((now) => now.history.present.datasets);
  const own = datasets.find(({ id }) => id === query.dataset);
  const others = datasets.filter(({ id }) => id !== query.dataset);
  if (!own) return null;
  if (query.join) return <JoinCard {...{ own, others, query, onChange }} join={query.join} />;
  const [first] = others;
  return (
    <Button
      kind="link"
      icon={Link2}
      label={words.join}
      why={first ? undefined : words.needsSecond}
      onPress={first && (() => onChange(joinWith(own, first)))}
    />
  );
}

interface JoinCardProps extends JoinFieldProps {
  readonly own: Dataset;
  readonly others: readonly Dataset[];
  readonly join: Join;
}

function JoinCard({ own, others, query, join, onChange }: JoinCardProps) {
  const words = useWords(joinWords);
  const language = useView((now) => now.language);
  const joined = others.find(({ id }) => id === join.dataset);
  const used = usedOfJoined(query);
  const inUse =
    used === undefined ? undefined : words.inUse(nameColumn(joined, plainName(used, join), language));
  const setKeys = (on: Join['on']) => onChange({ ...join, on });
  return (
    <fieldset className="join">
      <legend className="for-readers">{words.join}</legend>
      <div className="item-row">
        <Select
          label={words.joined}
          value={join.dataset}
          options={others.map((each) => ({
            value: each.id,
            label: nameDataset(each),
            why: each.id === join.dataset ? undefined : inUse,
          }))}
          onChoose={(id) => {
            const other = others.find((each) => each.id === id);
            if (other) onChange(joinWith(own, other));
          }}
        />
        <Button icon={X} iconOnly label={words.remove} why={inUse} onPress={() => onChange(undefined)} />
      </div>
      {joined &&
        join.on.map(withPlace).map(({ value: pair, index }) => (
          <div key={`key-${index}`} className="item-row">
            <KeyField
              {...{ own, joined, pair }}
              onChange={(next) => setKeys(join.on.map((old, at) => (at === index ? next : old)))}
            />
            {join.on.length > 1 && (
              <Button
                icon={X}
                iconOnly
                label={words.removeKey}
                onPress={() => setKeys(join.on.filter((_, at) => at !== index))}
              />
            )}
          </div>
        ))}
      {joined && join.on.length < 4 && (
        <Button
          kind="link"
          icon={Plus}
          label={words.addKey}
          onPress={() => setKeys([...join.on, ...nextKey(own, joined, join)])}
        />
      )}
      <JoinReportNote query={query} onLoosen={() => onChange({ ...join, loose: true })} />
      {join.loose && (
        <Check
          label={words.loose}
          checked
          onChange={() => {
            const { loose: _removed, ...others } = join;
            onChange(others);
          }}
        />
      )}
      <Check
        label={words.matched}
        checked={join.kind === 'inner'}
        onChange={(inner) => {
          const { kind: _removed, ...others } = join;
          onChange(inner ? { ...others, kind: 'inner' } : others);
        }}
      />
    </fieldset>
  );
}

/** A key that both have and that is not taken yet, or the first columns. */
function nextKey(own: Dataset, joined: Dataset, join: Join): Join['on'] {
  const taken = new Set(join.on.map(({ left }) => left.column));
  const free = own.columns.filter(({ name }) => !taken.has(name));
  const shared = free.find(({ name }) => joined.columns.some((column) => column.name === name));
  const left = shared ?? free[0];
  const right = shared ?? joined.columns[0];
  return left && right ? [{ left: { column: left.name }, right: { column: right.name } }] : [];
}

function plainName(column: string, join: Join): string {
  return column.slice(join.dataset.length + 1);
}
