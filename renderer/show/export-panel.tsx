import { useState } from 'react';
import { shownSlides } from '../../model/briefing';
import type { Language } from '../../model/localized';
import { isBuiltUp } from '../../model/slide-steps';
import { isDifferentOnPaper, type Medium } from '../../model/theme/theme-of';
import { call } from '../bridge';
import { deliver, useDocument } from '../store/document-store';
import { countUntranslated } from '../store/edits/languages';
import { tellDone, tellFailure, useProgram } from '../store/program-store';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { ownNames } from '../ui/language-words';
import { Popover } from '../ui/popover';
import { Select } from '../ui/select';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { onOpenExport } from './open-export';
import { showWords } from './show-words';
import { readSlideRange } from './slide-range';

/** Hands the deck out as a PDF. */
export function ExportPanel() {
  const words = useWords(showWords);
  const about = useWords(windowWords);
  const hasSlides = useDocument((now) => shownSlides(now.history.present).length > 0);
  const [working, setWorking] = useState(false);
  return (
    <Popover
      kind="panel"
      align="end"
      label={words.asPdf}
      onReady={onOpenExport}
      button={(opens) => (
        <Button
          label={working ? words.working : about.export}
          why={hasSlides ? undefined : about.needsSlide}
          opens={opens}
        />
      )}
    >
      {(close) => <ExportFields working={working} onWork={setWorking} onDone={close} />}
    </Popover>
  );
}

interface ExportFieldsProps {
  readonly working: boolean;
  readonly onWork: (working: boolean) => void;
  readonly onDone: () => void;
}

function ExportFields({ working, onWork, onDone }: ExportFieldsProps) {
  const words = useWords(showWords);
  const about = useWords(windowWords);
  const briefing = useDocument((now) => now.history.present);
  const shown = shownSlides(briefing);
  const work = useProgram((now) => now.works.find((each) => each.work === 'export'));
  const current = useView((now) => now.language);
  const [language, setLanguage] = useState<Language>(current);
  const [notes, setNotes] = useState<'none' | 'pages'>('none');
  const [steps, setSteps] = useState<'last' | 'pages'>('last');
  const [appendix, setAppendix] = useState<'none' | 'tables'>('none');
  const [colours, setColours] = useState<Medium>('paper');
  const [range, setRange] = useState('');
  const hasCharts = shown.some(({ slide }) =>
    Object.values(slide.blocks).some((block) => block.kind === 'chart'),
  );
  const slides = range.trim() === '' ? undefined : readSlideRange(range, shown.length);
  const wrong = range.trim() !== '' && slides === undefined;
  const missing = shown.reduce((sum, { slide }) => sum + countUntranslated(briefing, slide, language), 0);

  const save = async () => {
    onWork(true);
    const undelivered = await deliver();
    const answer = undelivered
      ? { ok: false as const, failure: undelivered }
      : await call('export.pdf', {
          language,
          notes,
          steps,
          appendix,
          colours,
          ...(slides ? { slides: [...slides] } : {}),
        });
    onWork(false);
    if (!answer.ok) return tellFailure(answer.failure);
    if (!answer.value) return;
    tellDone(words.done(answer.value.fileName, answer.value.pages));
    onDone();
  };

  return (
    <div className="export-fields">
      <Select
        label={words.language}
        value={language}
        options={briefing.languages.map((each) => ({ value: each, label: ownNames[each] }))}
        onChoose={(each) => setLanguage(each as Language)}
        hint={missing > 0 ? words.missing(missing) : undefined}
      />
      <Field
        label={words.slides}
        hint={words.slidesHint}
        error={wrong ? words.slidesWrong(shown.length) : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            value={range}
            placeholder={words.slidesAll(shown.length)}
            onChange={(event) => setRange(event.target.value)}
          />
        )}
      </Field>
      <Choice
        label={words.notes}
        value={notes}
        options={(['none', 'pages'] as const).map((kind) => ({ value: kind, label: words.notesKinds[kind] }))}
        onChoose={setNotes}
      />
      {shown.some(({ slide }) => isBuiltUp(briefing, slide)) && (
        <Choice
          label={words.steps}
          value={steps}
          options={(['last', 'pages'] as const).map((kind) => ({
            value: kind,
            label: words.stepsKinds[kind],
          }))}
          onChoose={setSteps}
        />
      )}
      <Choice
        label={words.appendix}
        value={appendix}
        options={(['none', 'tables'] as const).map((kind) => ({
          value: kind,
          label: words.appendixKinds[kind],
          why: kind === 'tables' && !hasCharts ? words.noCharts : undefined,
        }))}
        onChoose={setAppendix}
      />
      {isDifferentOnPaper(briefing) && (
        <Choice
          label={words.colours}
          value={colours}
          options={(['paper', 'screen'] as const).map((kind) => ({
            value: kind,
            label: words.colourKinds[kind],
          }))}
          onChoose={setColours}
        />
      )}
      {working && (
        <progress
          className="export-progress"
          aria-label={words.working}
          max={1}
          value={work?.share ?? undefined}
        />
      )}
      <Button
        kind="main"
        label={working ? words.working : words.save}
        why={
          working
            ? words.working
            : shown.length === 0
              ? about.needsSlide
              : wrong
                ? words.slidesWrong(shown.length)
                : undefined
        }
        onPress={() => void save()}
      />
    </div>
  );
}
