import type { ReactNode } from 'react';

interface CheckProps {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly why?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, detail, checked, why, onChange }: CheckProps) {
  return (
    <label className="check" title={why}>
      <input
        type="checkbox"
        checked={checked}
        disabled={Boolean(why)}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      {detail !== undefined && <span className="check-detail">{detail}</span>}
    </label>
  );
}
