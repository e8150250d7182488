import { Button as MantineButton } from '@mantine/core';
import type { ReactNode } from 'react';
import './button.css';

/** How much a button stands out; one 'main' on a screen. */
export type ButtonLook = 'main' | 'second' | 'danger' | 'quiet';

export interface ButtonProps {
  children: ReactNode;
  onClick?: (() => void) | undefined;
  look?: ButtonLook | undefined;
  /** The work is going on: the button waits and cannot be pressed again. */
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  /** The id of the form that it sends, where it stands outside of it. */
  form?: string | undefined;
  icon?: ReactNode;
  /** The keys that do the same, 'Ctrl P'. */
  keys?: string | undefined;
  /** What is read aloud, where the words on the button are not enough by themselves. */
  label?: string | undefined;
  /** Whether what it switches is on. */
  pressed?: boolean | undefined;
  id?: string | undefined;
}

/** A button. Its words are a verb: what will happen. */
export function Button({
  children,
  onClick,
  look = 'second',
  busy,
  disabled,
  type = 'button',
  form,
  icon,
  keys,
  label,
  pressed,
  id,
}: ButtonProps) {
  return (
    <MantineButton
      className={`button button-${look}`}
      type={type}
      form={form}
      disabled={disabled ?? false}
      aria-busy={busy ?? false}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys?.replace('Ctrl ', 'Control+')}
      id={id}
      onClick={() => {
        if (!busy) onClick?.();
      }}
    >
      {icon}
      {children}
      {keys && (
        <span className="keys" aria-hidden="true">
          {keys}
        </span>
      )}
    </MantineButton>
  );
}

/** A link that looks like a button: it goes to another screen. */
export function LinkButton({
  to,
  look = 'second',
  label,
  icon,
  children,
}: {
  to: string;
  look?: ButtonLook;
  /** What is said where what stands on it could be that of several. */
  label?: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <a className={`button button-${look}`} aria-label={label} href={to}>
      {icon}
      {children}
    </a>
  );
}

/** A link in running text. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return <a href={to}>{children}</a>;
}
