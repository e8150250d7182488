import type { FormEvent, FormEventHandler, ReactNode } from 'react';
import { words } from '#renderer/words/index.ts';

/** A form in which a passphrase is typed. Enter twice tries it once: each wrong one counts. */
export function PassphraseForm({
  onSubmit,
  children,
}: {
  onSubmit: FormEventHandler<HTMLFormElement>;
  children: ReactNode;
}) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (event.currentTarget.querySelector('[type=submit][aria-busy=true]') === null) onSubmit(event);
  }

  return (
    <form onSubmit={submit} noValidate>
      <WhosePassphrase />
      {children}
    </form>
  );
}

/**
 * Names whose passphrase it is, in a box of the form that nobody sees: what helps with passphrases, such as a screen reader or
 * a keeper of them, looks for one, and browsers say so where it is missing.
 */
export function WhosePassphrase() {
  return <input type="text" autoComplete="username" value={words.shell.product} readOnly hidden />;
}
