import { ChevronDown, Play } from 'lucide-react';
import { shownSlides } from '../../model/briefing';
import { runCommand, startShow } from '../commands';
import { nameKeys } from '../keys';
import { useDocument } from '../store/document-store';
import { useProgram } from '../store/program-store';
import { Button } from '../ui/button';
import { MenuItem, Popover } from '../ui/popover';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { showWords } from './show-words';
import './show.css';

/** Begins the show: the main action, with a choice of where to begin. */
export function ShowButton() {
  const words = useWords(windowWords);
  const about = useWords(showWords);
  const count = useDocument((now) => now.history.present.slides.length);
  const shown = useDocument((now) => shownSlides(now.history.present).length);
  const displays = useProgram((now) => now.displays);
  const why = count === 0 ? words.needsSlide : shown === 0 ? about.noneShown : undefined;
  return (
    <div className="split">
      <Button
        kind="main"
        icon={Play}
        label={`${words.show} F5`}
        why={why}
        onPress={() => runCommand('show-from-start')}
      />
      <Popover
        kind="menu"
        align="end"
        label={words.showMore}
        button={(opens) => (
          <Button kind="main" icon={ChevronDown} iconOnly label={words.showMore} why={why} opens={opens} />
        )}
      >
        {(close) => (
          <>
            <MenuItem
              label={words.showFromStart}
              detail="F5"
              onChoose={() => {
                close();
                runCommand('show-from-start');
              }}
            />
            <MenuItem
              label={words.showFromHere}
              detail={nameKeys('Shift+F5')}
              onChoose={() => {
                close();
                runCommand('show-from-here');
              }}
            />
            {displays > 1 && (
              <MenuItem
                label={about.onThis}
                onChoose={() => {
                  close();
                  void startShow('start', 'this');
                }}
              />
            )}
          </>
        )}
      </Popover>
    </div>
  );
}
