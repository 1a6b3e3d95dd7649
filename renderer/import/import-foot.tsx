import { useEffect, useRef } from 'react';
import { StopButton } from '../dataset/stop-button';
import { useProgram } from '../store/program-store';
import { Button } from '../ui/button';
import { sayProgress } from '../ui/say-progress';
import { useInterfaceLanguage, useWords } from '../ui/words';
import {
  acceptAll,
  acceptImport,
  dismissImport,
  hindranceOf,
  leaveImport,
  type ProposedFile,
  useImport,
} from './import-store';
import { importWords } from './import-words';

/** What is done with the file. While it is read: how far, and the way to stop it. */
export function ImportFoot({ file }: { readonly file: ProposedFile }) {
  const words = useWords(importWords);
  const phase = useImport((now) => now.phase);
  const waiting = useImport((now) => now.waiting);
  const foot = useRef<HTMLElement>(null);
  const { id } = file.preview;
  // Enter accepts each file as it comes.
  useEffect(() => {
    if (phase === 'choosing' && id) focusMain(foot.current);
  }, [phase, id]);
  if (phase === 'reading') return <ReadingFoot />;
  const hindrance = hindranceOf(file);
  const why = hindrance && words.cannotTake[hindrance];
  return (
    <footer ref={foot} className="import-foot">
      <Button label={words.cancel} keys="Esc" onPress={() => void leaveImport()} />
      {waiting > 0 && <Button label={words.skip} onPress={() => void dismissImport()} />}
      {why && <p className="import-why">{why}</p>}
      <span className="gap" />
      {waiting > 0 && (
        <Button
          kind="plain"
          label={words.takeAll}
          hint={words.takeAllTip}
          why={why}
          onPress={() => void acceptAll()}
        />
      )}
      <Button kind="main" label={words.take} why={why} onPress={() => void acceptImport()} />
    </footer>
  );
}

/** Puts the focus on what is done most. */
export function focusMain(area: HTMLElement | null): void {
  area?.querySelector<HTMLElement>('.button.main')?.focus();
}

function ReadingFoot() {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const work = useProgram((now) => now.works.find((each) => each.work === 'import'));
  const share = work?.share;
  return (
    <footer className="import-foot reading">
      <span aria-live="polite">{work ? words.reading(work.subject) : words.looking}</span>
      {/* Drawn as the one in the status bar. */}
      <span className="work">
        <progress aria-label={work?.subject ?? words.looking} max={1} value={share ?? undefined} />
      </span>
      {work && <span>{sayProgress(work, spoken)}</span>}
      <StopButton />
      <span className="gap" />
      <Button kind="plain" label={words.goOn} onPress={() => void leaveImport()} />
    </footer>
  );
}
