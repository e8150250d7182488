import { useState } from 'react';
import type { Compartment } from '#domain/roles.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Loaded, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NewSheets } from './new-sheets.tsx';
import { SheetToConfirm } from './sheet-to-confirm.tsx';

const says = words.people.sheets;

/** The recovery sheets: those that are still to be printed and checked, those just checked, and new ones for those on paper. */
export function SheetsPart({ level }: { level: 2 | 3 }) {
  const vault = useRead('vault.state', {});
  const [checked, setChecked] = useState<readonly Compartment[]>([]);
  return (
    <Loaded reading={vault}>
      {({ unconfirmedSheets, role }) => (
        <Stack>
          {checked
            .filter((compartment) => !unconfirmedSheets.includes(compartment))
            .map((compartment) => (
              <Notice key={compartment} kind="ok" title={says.checked(says.title[compartment])}>
                {says.checkedText}
              </Notice>
            ))}
          {unconfirmedSheets.map((compartment) => (
            <SheetToConfirm
              key={compartment}
              compartment={compartment}
              level={level}
              onChecked={() => setChecked([...checked, compartment])}
            />
          ))}
          {role && <NewSheets role={role} level={level} />}
        </Stack>
      )}
    </Loaded>
  );
}
