import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { words } from '#renderer/words/index.ts';
import { type BoxProps, wrapped } from './field-props.ts';
import './fields.css';

interface Props extends BoxProps {
  isNew?: boolean;
  /** What is to be said of it while it is typed. */
  said?: ReactNode;
}

/** A passphrase: hidden until shown, exactly as typed, with a word when Caps Lock is on. */
export function PassphraseField({ isNew = false, said, ...props }: Props) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const { hide, hideFull, show, showFull, capsLock: capsLockOn } = words.kit.passphrase;
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="field-passphrase">
      <TextInput
        {...wrapped(props)}
        className="field-middle"
        type={shown ? 'text' : 'password'}
        value={props.value}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onFocus={() => props.onFocus?.()}
        onBlur={() => {
          setCapsLock(false);
          props.onBlur?.();
        }}
        onKeyDown={noticeCapsLock}
        onKeyUp={noticeCapsLock}
        rightSectionPointerEvents="all"
        rightSectionWidth={60}
        rightSection={
          <button
            type="button"
            className="inside-button"
            aria-label={shown ? hideFull : showFull}
            onClick={() => setShown(!shown)}
          >
            {shown ? hide : show}
          </button>
        }
      />
      <p className="small" role="status">
        {capsLock ? capsLockOn : said}
      </p>
    </div>
  );
}
