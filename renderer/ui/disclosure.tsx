import type { ReactNode } from 'react';
import './show.css';

/** More, for whoever wants it. */
export function Disclosure({
  title,
  children,
  open = false,
  onToggle,
}: {
  title: string;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
