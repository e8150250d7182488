import { useRead } from '#renderer/asking/ask.ts';
import { Loaded, Stack } from '#renderer/ui/index.ts';
import { NewSheets } from './new-sheets.tsx';
import { SheetToConfirm } from './sheet-to-confirm.tsx';

/** The recovery sheets: those that are still to be printed and checked, and new ones in place of those on paper. */
export function SheetsPart({ level }: { level: 2 | 3 }) {
  const vault = useRead('vault.state', {});
  return (
    <Loaded reading={vault}>
      {({ unconfirmedSheets, role }) => (
        <Stack>
          {unconfirmedSheets.map((compartment) => (
            <SheetToConfirm key={compartment} compartment={compartment} level={level} />
          ))}
          {role && <NewSheets role={role} level={level} />}
        </Stack>
      )}
    </Loaded>
  );
}
