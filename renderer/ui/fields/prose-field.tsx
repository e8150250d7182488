import { Textarea } from '@mantine/core';
import { type ClipboardEvent, useId } from 'react';
import { MOST_PROSE } from '#domain/text/prose.ts';
import { words } from '#renderer/words/index.ts';
import { type BoxProps, wrapped } from './field-props.ts';
import { plainText } from './pasted.ts';
import './fields.css';

const LINE_PX = 24;
const BOX_EDGE_PX = 8;

export interface ProseFieldProps extends BoxProps {
  /** The least height, in lines. */
  lines?: number;
  limit?: number;
  readOnly?: boolean;
  /** The language that is written there, for the spell checker and for reading aloud. */
  lang?: 'en' | 'cy';
}

/** Prose: plain paragraphs and '- ' bullets in a box that grows with them. */
export function ProseField(props: ProseFieldProps) {
  const { value, onChange, onFocus, onBlur, lines = 3, limit = MOST_PROSE, readOnly = false, lang } = props;
  const counterId = useId();
  const left = limit - value.length;
  return (
    <div className="field-prose">
      <Textarea
        {...wrapped(props)}
        value={value}
        readOnly={readOnly}
        lang={lang}
        spellCheck
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={() => onFocus?.()}
        onBlur={() => onBlur?.()}
        onPaste={pastePlain}
        styles={{ input: { minHeight: lines * LINE_PX + BOX_EDGE_PX } }}
      />
      <p className={left < 0 ? 'field-counter field-counter-over' : 'field-counter'} id={counterId} aria-live="polite">
        {left < 0 && words.kit.charactersOver(-left)}
        {left >= 0 && left < limit / 10 && words.kit.charactersLeft(left)}
      </p>
    </div>
  );
}

function pastePlain(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  const plain = plainText(pasted);
  if (plain === pasted) return;
  event.preventDefault();
  // the only way to write into a box that Ctrl+Z takes back
  document.execCommand('insertText', false, plain);
}
