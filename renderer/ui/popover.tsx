import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import './popover.css';

interface PopoverProps {
  /** Draws the button; `opens` goes onto it. */
  readonly button: (opens: ComponentProps<'button'>) => ReactNode;
  readonly label: string;
  /** A menu is walked through with the arrow keys and closes after a choice; a panel has fields. */
  readonly kind: 'menu' | 'panel';
  readonly align?: 'start' | 'end';
  readonly children: (close: () => void) => ReactNode;
  /** Hands out a function that opens it from elsewhere, such as a key. */
  readonly onReady?: (open: () => void) => void;
}

/** Opens below its button, above everything, and closes with Escape or a click elsewhere. The browser does all that. */
export function Popover({ button, label, kind, align = 'start', children, onReady }: PopoverProps) {
  const id = useId();
  const anchor = `--anchor-${id.replace(/\W/g, '')}`;
  const box = useRef<HTMLElement & HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => box.current?.hidePopover();

  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>(firstStop)?.focus();
  }, [open]);
  useEffect(() => onReady?.(() => box.current?.showPopover()), [onReady]);

  const shared = {
    id,
    popover: 'auto' as const,
    className: `popover ${kind} ${align}`,
    style: { positionAnchor: anchor } as ComponentProps<'div'>['style'],
    onToggle: (event: ToggleEvent<HTMLElement>) => setOpen(event.newState === 'open'),
  };
  return (
    <>
      {button({
        popoverTarget: id,
        style: { anchorName: anchor } as ComponentProps<'button'>['style'],
        'aria-haspopup': kind === 'menu' ? 'menu' : 'dialog',
        'aria-expanded': open,
      })}
      {kind === 'menu' ? (
        <div {...shared} ref={box} role="menu" aria-label={label} tabIndex={-1} onKeyDown={walk}>
          {open && children(close)}
        </div>
      ) : (
        <dialog {...shared} ref={box as RefObject<HTMLDialogElement | null>} aria-label={label}>
          {open && children(close)}
        </dialog>
      )}
    </>
  );
}

interface MenuItemProps {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: ReactNode;
  /** For a choice among several: whether it is the present one. */
  readonly checked?: boolean | undefined;
  readonly why?: string | undefined;
  readonly onChoose: () => void;
}

export function MenuItem({ label, detail, icon, checked, why, onChoose }: MenuItemProps) {
  const shared = {
    type: 'button',
    className: 'menu-item',
    'aria-disabled': why ? true : undefined,
    title: why,
    onClick: why ? undefined : onChoose,
  } as const;
  const content = (
    <>
      {icon}
      <span className="menu-label">{label}</span>
      {detail && <span className="menu-detail">{detail}</span>}
    </>
  );
  return checked === undefined ? (
    <button {...shared} role="menuitem">
      {content}
    </button>
  ) : (
    <button {...shared} role="menuitemradio" aria-checked={checked}>
      {content}
    </button>
  );
}

const stops = '[role^="menuitem"]';
const firstStop = `[aria-checked="true"], ${stops}, input:checked, input, select, textarea, button`;

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
