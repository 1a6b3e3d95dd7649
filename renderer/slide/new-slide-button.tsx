import { ChevronDown } from 'lucide-react';
import { layoutNames } from '../../model/slide';
import { newSlide } from '../commands';
import { nameKeys } from '../keys';
import { currentBriefing, edit } from '../store/document-store';
import { addSlide } from '../store/edits/slides';
import { chooseSlide, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { MenuItem, Popover } from '../ui/popover';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { LayoutPicture } from './layout-picture';
import { slideWords } from './slide-words';

/** A new slide at once, or with a layout of choice from the menu beside it. */
export function NewSlideButton() {
  const words = useWords(windowWords);
  const about = useWords(slideWords);
  return (
    <div className="split">
      <Button label={words.newSlide} keys={nameKeys('Ctrl+M')} onPress={newSlide} />
      <Popover
        kind="menu"
        label={about.layout}
        button={(opens) => (
          <Button icon={ChevronDown} iconOnly label={`${words.newSlide}: ${about.layout}`} opens={opens} />
        )}
      >
        {(close) => (
          <div className="layout-menu">
            {layoutNames.map((layout) => (
              <MenuItem
                key={layout}
                icon={<LayoutPicture layout={layout} />}
                label={about.layouts[layout]}
                onChoose={() => {
                  close();
                  const made = addSlide(currentBriefing(), layout, useView.getState().slide);
                  edit(() => made.briefing);
                  chooseSlide(made.id);
                }}
              />
            ))}
          </div>
        )}
      </Popover>
    </div>
  );
}
