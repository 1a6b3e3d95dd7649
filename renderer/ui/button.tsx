import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Behind the word: a small arrow on a button that opens something. */
  readonly trailing?: LucideIcon;
  /** Shows the icon alone; the label is its tooltip. */
  readonly iconOnly?: boolean;
  /** The key that does the same, in the tooltip: "Strg+Z". */
  readonly keys?: string | undefined;
  /** More than its word says, in the tooltip. */
  readonly hint?: string | undefined;
  /** Why it cannot be used now. The button stays reachable, so that everyone can learn it. */
  readonly why?: string | undefined;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'link';
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly onPress?: (() => void) | undefined;
  /** What a popover needs of its button. */
  readonly opens?: ComponentProps<'button'>;
}

export function Button(props: ButtonProps) {
  const {
    label,
    icon: Icon,
    trailing: Trailing,
    iconOnly,
    keys,
    hint,
    why,
    kind,
    pressed,
    onPress,
    opens,
  } = props;
  const tip = [why ?? hint ?? (iconOnly || keys ? label : ''), why ? '' : keys && `(${keys})`]
    .filter(Boolean)
    .join(' ');
  return (
    <button
      type="button"
      className={`button ${kind ?? 'quiet'}${iconOnly ? ' icon-only' : ''}`}
      title={tip || undefined}
      aria-label={iconOnly ? label : undefined}
      aria-disabled={why ? true : undefined}
      aria-pressed={pressed}
      onClick={why ? undefined : onPress}
      {...(why ? {} : opens)}
    >
      {Icon && <Icon size={17} strokeWidth={1.9} aria-hidden />}
      {!iconOnly && <span>{label}</span>}
      {Trailing && <Trailing className="trailing" size={13} strokeWidth={2.2} aria-hidden />}
    </button>
  );
}
