import { ArrowDownToLine, Columns3, Settings2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '../../model/reading-step';
import { assertNever } from '../../model/result';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { useInterfaceLanguage, useWords, type Words, wordsIn } from '../ui/words';
import { columnsToTurn, leftOutColumns, withColumn, withSteps } from './choose-reading';
import { changeReading, type ProposedFile } from './import-store';
import { importWords } from './import-words';
import { nameKind } from './side-by-side';
import { StepPanel } from './step-panel';

/** What would make a better table of it, with one click; what was done already, and the way back. */
export function StepList({ file }: { readonly file: ProposedFile }) {
  const words = useWords(importWords);
  const { preview, choices } = file;
  const steps = preview.choices.steps ?? [];
  const leftOut = leftOutColumns(choices);
  if (preview.proposals.length + steps.length + leftOut.length === 0) return null;
  return (
    <ul className="steps" aria-label={words.proposals}>
      {steps.map((step, index) => (
        <AppliedStep key={keyOf(step)} step={step} index={index} file={file} />
      ))}
      {preview.proposals.map((step) => (
        <ProposedStep key={keyOf(step)} step={step} file={file} />
      ))}
      {leftOut.length > 0 && (
        <li className="step done">
          <span className="step-text">{words.leftOut}</span>
          {leftOut.map((name) => (
            <Button
              key={name}
              kind="link"
              label={name}
              hint={words.takeBack(name)}
              onPress={() => void changeReading((now) => withColumn(now, name, { leftOut: undefined }))}
            />
          ))}
        </li>
      )}
    </ul>
  );
}

interface StepProps {
  readonly step: Step;
  readonly file: ProposedFile;
}

function ProposedStep({ step, file }: StepProps) {
  const words = useWords(importWords);
  const apply = (chosen: Step) => void changeReading((now) => withSteps(now, [...(now.steps ?? []), chosen]));
  return (
    <li className="step proposed">
      <StepIcon step={step} />
      <span className="step-text">{sayProposal(step, words)}</span>
      <Button
        kind="plain"
        label={step.kind === 'fill-down' ? words.fillDown : words.intoRows}
        onPress={() => apply(step)}
      />
      <SetUp step={step} file={file} isApplied={false} onChange={apply} />
    </li>
  );
}

function AppliedStep({ step, index, file }: StepProps & { readonly index: number }) {
  const spoken = useInterfaceLanguage();
  const words = wordsIn(importWords, spoken);
  const text = sayStep(step, words);
  const replace = (...chosen: readonly Step[]) =>
    void changeReading((now) => withSteps(now, (now.steps ?? []).toSpliced(index, 1, ...chosen)));
  return (
    <li className="step done">
      <StepIcon step={step} />
      <span className="step-text">{text}</span>
      <SetUp step={step} file={file} isApplied onChange={replace} />
      <Button icon={Undo2} iconOnly label={words.removeStep(text)} onPress={() => replace()} />
    </li>
  );
}

interface SetUpProps extends StepProps {
  readonly isApplied: boolean;
  readonly onChange: (step: Step) => void;
}

function SetUp({ step, file, isApplied, onChange }: SetUpProps): ReactNode {
  const words = useWords(importWords);
  if (step.kind === 'fill-down') return null;
  return (
    <Popover
      kind="panel"
      label={words.setUpStep}
      button={(opens) => <Button icon={Settings2} iconOnly label={words.setUpStep} opens={opens} />}
    >
      {(close) => (
        <StepPanel
          step={step}
          columns={columnsToTurn(step, file.preview.columns, isApplied)}
          onChoose={(chosen) => {
            close();
            onChange(chosen);
          }}
        />
      )}
    </Popover>
  );
}

function StepIcon({ step }: { readonly step: Step }) {
  const Icon = step.kind === 'fill-down' ? ArrowDownToLine : Columns3;
  return <Icon size={16} aria-hidden />;
}

function sayProposal(step: Step, words: Words<typeof importWords>): string {
  switch (step.kind) {
    case 'columns-into-rows':
      return `${words.sideBySide[nameKind(step.columns)]}: ${sayColumns(step.columns, words)}`;
    case 'fill-down':
      return words.someBlank(step.column);
    default:
      return assertNever(step);
  }
}

export function sayStep(step: Step, words: Words<typeof importWords>): string {
  switch (step.kind) {
    case 'columns-into-rows':
      return words.areRows(sayColumns(step.columns, words), step.names, step.values);
    case 'fill-down':
      return words.isFilled(step.column);
    default:
      return assertNever(step);
  }
}

function sayColumns(columns: readonly string[], words: Words<typeof importWords>): string {
  return words.fromTo(columns[0] ?? '', columns.at(-1) ?? '');
}

function keyOf(step: Step): string {
  return step.kind === 'fill-down' ? `down ${step.column}` : `rows ${step.names}`;
}
