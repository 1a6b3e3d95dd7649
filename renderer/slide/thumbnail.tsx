import { EllipsisVertical, EyeOff } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Language } from '../../model/localized';
import { pickText } from '../../model/localized';
import { type ResolvedBriefing, sayText } from '../../model/resolved';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { runCommand } from '../commands';
import { nameKeys } from '../keys';
import { edit } from '../store/document-store';
import { countUntranslated } from '../store/edits/languages';
import { deleteSlide, hideSlide, moveSlide } from '../store/edits/slides';
import { chooseSlide } from '../store/view-store';
import { languageWords } from '../ui/language-words';
import { MenuItem, Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import { drawsSame } from './draws-same';
import { ScaledSlide } from './scaled-slide';
import { slideWords } from './slide-words';
import { useNearby } from './use-nearby';

interface ThumbnailProps {
  readonly resolved: ResolvedBriefing;
  readonly slide: Slide;
  readonly language: Language;
  /** The page number, from 1, hidden slides not counted. */
  readonly number: number;
  readonly index: number;
  readonly chosen: boolean;
  /** Where a dragged slide would go. */
  readonly mark: 'before' | 'after' | null;
  readonly onDrag: (on: boolean) => void;
}

/** Window pixels. */
const width = 136;

export const Thumbnail = memo(
  function Thumbnail(props: ThumbnailProps) {
    const { resolved, slide, language, number, index, chosen, mark, onDrag } = props;
    const words = useWords(slideWords);
    const about = useWords(languageWords);
    const [place, isNear] = useNearby<HTMLLIElement>();
    const title = sayText(resolved, pickText(titleOf(slide), language), language);
    const missing = countUntranslated(resolved.briefing, slide, language);
    const name = slide.hidden ? words.hidden : title || words.untitled;
    return (
      <li ref={place} className={`thumbnail${mark ? ` gap-${mark}` : ''}`} data-slide={slide.id}>
        <div className={slide.hidden ? 'thumbnail-drawing hidden' : 'thumbnail-drawing'} aria-hidden inert>
          {isNear && <ScaledSlide {...{ resolved, slide, number, language, width }} />}
          {slide.hidden && <EyeOff size={16} />}
        </div>
        <button
          type="button"
          className="thumbnail-slide"
          // One stop for the whole strip; the arrows walk through it.
          tabIndex={chosen ? 0 : -1}
          aria-current={chosen ? 'true' : undefined}
          aria-label={words.thumbnail(index + 1, title || words.untitled)}
          draggable
          onClick={() => chooseSlide(slide.id)}
          onDragStart={(event) => {
            const drawing = event.currentTarget.previousElementSibling;
            if (drawing) event.dataTransfer.setDragImage(drawing, width / 2, 40);
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', title);
            onDrag(true);
          }}
          onDragEnd={() => onDrag(false)}
          onKeyDown={(event) => onKey(event, slide.id, index)}
        />
        <span className="thumbnail-foot">
          <span className="thumbnail-name" title={title}>
            {index + 1} {name}
          </span>
          {missing > 0 && (
            <span className="thumbnail-missing" title={words.missingTexts(missing, about.names[language])}>
              {language.toUpperCase()}
            </span>
          )}
          <SlideMenu slide={slide} index={index} chosen={chosen} />
        </span>
      </li>
    );
  },
  (before, after) =>
    before.chosen === after.chosen &&
    before.mark === after.mark &&
    before.index === after.index &&
    drawsSame(before, after),
);

interface SlideMenuProps {
  readonly slide: Slide;
  readonly index: number;
  readonly chosen: boolean;
}

function SlideMenu({ slide, index, chosen }: SlideMenuProps) {
  const words = useWords(slideWords);
  return (
    <Popover
      kind="menu"
      label={words.menu}
      button={(opens) => (
        <button
          type="button"
          tabIndex={chosen ? 0 : -1}
          className="thumbnail-menu"
          title={words.menu}
          aria-label={words.menu}
          {...opens}
        >
          <EllipsisVertical size={15} aria-hidden />
        </button>
      )}
    >
      {(close) => {
        const act = (change: () => void) => () => {
          close();
          change();
        };
        return (
          <>
            <MenuItem
              label={words.duplicate}
              detail={nameKeys('Ctrl+D')}
              onChoose={act(() => {
                chooseSlide(slide.id);
                runCommand('duplicate-slide');
              })}
            />
            <MenuItem
              label={slide.hidden ? words.unhide : words.hideShort}
              onChoose={act(() => edit((briefing) => hideSlide(briefing, slide.id, !slide.hidden)))}
            />
            <MenuItem
              label={words.moveLeft}
              detail={nameKeys('Alt+←')}
              onChoose={act(() => edit((briefing) => moveSlide(briefing, slide.id, index - 1)))}
            />
            <MenuItem
              label={words.moveRight}
              detail={nameKeys('Alt+→')}
              onChoose={act(() => edit((briefing) => moveSlide(briefing, slide.id, index + 1)))}
            />
            <MenuItem
              label={words.delete}
              detail={nameKeys('Delete')}
              onChoose={act(() => edit((briefing) => deleteSlide(briefing, slide.id)))}
            />
          </>
        );
      }}
    </Popover>
  );
}

/** Arrows walk through the slides; with Alt they move this one. The focus goes along. */
function onKey(event: KeyboardEvent<HTMLElement>, id: string, index: number): void {
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.altKey) {
    edit((briefing) => moveSlide(briefing, id, index + step));
    return;
  }
  const item = event.currentTarget.closest('li');
  const next = step < 0 ? item?.previousElementSibling : item?.nextElementSibling;
  const button = next?.querySelector<HTMLElement>('.thumbnail-slide');
  button?.focus();
  button?.click();
}
