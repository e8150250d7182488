import { useState } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { ProseField } from '#renderer/ui/index.ts';

interface Props<Entry extends { label: Bilingual }> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  optional?: boolean;
  value: readonly Entry[];
  /** Makes an entry of a new line, with a short name that none of the others has. */
  make: (label: Bilingual, free: string) => Entry;
  nameOf: (entry: Entry) => string;
  onChange: (value: Entry[]) => void;
}

/** Several short entries, one on each line. An entry whose line stays as it was keeps its name and its Welsh words. */
export function LinesField<Entry extends { label: Bilingual }>({
  value,
  make,
  nameOf,
  onChange,
  ...field
}: Props<Entry>) {
  const [before] = useState(value);
  const [typed, setTyped] = useState(value.map(({ label }) => label.en).join('\n'));

  function change(text: string): void {
    setTyped(text);
    const taken = new Set(before.map(nameOf));
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    onChange(
      lines.map((en, at) => {
        const known = [...value, ...before].find(({ label }) => label.en === en);
        if (known) return known;
        let free = `own-${at + 1}`;
        while (taken.has(free)) free += '-2';
        return make({ en: en.trim() }, free);
      }),
    );
  }

  return <ProseField {...field} value={typed} onChange={change} />;
}
