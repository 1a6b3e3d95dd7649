import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId } from 'react';
import { describeFailure } from '../../model/failure';
import { nameKeys } from '../keys';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { tableWords } from './table-words';
import type { Finding } from './use-finding';

interface FindBarProps {
  readonly finding: Finding;
  readonly field: Ref<HTMLInputElement>;
  /** Back to the table. */
  readonly onLeave: () => void;
}

/** Looks for a text in all columns; Enter goes on, with the shift key back. */
export function FindBar({ finding, field, onLeave }: FindBarProps) {
  const words = useWords(tableWords);
  const id = useId();
  const why = finding.text === '' ? words.findFirst : undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finding.step(event.shiftKey);
    else if (event.key === 'Escape' && finding.text !== '') finding.setText('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <search className="find-bar">
      <Search size={15} strokeWidth={2} aria-hidden />
      <input
        ref={field}
        className="input"
        type="search"
        maxLength={500}
        aria-label={words.find}
        aria-describedby={id}
        placeholder={words.find}
        title={`${words.find} (${nameKeys('Ctrl+F')})`}
        value={finding.text}
        onChange={(event) => finding.setText(event.target.value)}
        onKeyDown={onKey}
      />
      <Button
        icon={ChevronUp}
        iconOnly
        label={words.findBefore}
        keys={nameKeys('Shift+F3')}
        why={why}
        onPress={() => finding.step(true)}
      />
      <Button
        icon={ChevronDown}
        iconOnly
        label={words.findNext}
        keys="F3"
        why={why}
        onPress={() => finding.step(false)}
      />
      <span id={id} className="find-result" role="status">
        <FindResult finding={finding} />
      </span>
    </search>
  );
}

function FindResult({ finding }: { readonly finding: Finding }) {
  const words = useWords(tableWords);
  const spoken = useInterfaceLanguage();
  const { state } = finding;
  switch (state.kind) {
    case 'none':
      return null;
    case 'looking':
      return words.finding;
    case 'missing':
      return words.noHit;
    case 'failed':
      return describeFailure(state.failure, spoken);
    case 'hit':
      return words.hits(writeCount(state.hit.number, spoken), writeCount(state.hit.total, spoken));
  }
}
