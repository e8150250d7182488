import type { ReactNode } from 'react';

/** A link to a box on the same screen. */
export function FieldLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault(); // the part behind '#' is the screen's address
        focusField(to);
      }}
    >
      {children}
    </a>
  );
}

/** Goes on in a field: in the box itself, or in the first of a group of them. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  const box = field?.matches('input, textarea, select, button')
    ? field
    : field?.querySelector('input, textarea, select');
  if (box instanceof HTMLElement) box.focus();
}
