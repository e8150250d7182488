import { go } from '#renderer/places/address.ts';
import { useHelp } from '#renderer/ui/help.ts';
import { Button, ButtonRow, Dialog, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** What the screen is for, and the keys that work everywhere (F1). */
export function HelpPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const help = useHelp();
  const { helpFor, help: plain, keysTitle, keys, screens } = words.shell;
  const to = (screen: 'guide' | 'about') => (): void => {
    onClose();
    go(screen);
  };
  return (
    <Dialog open={open} title={help ? helpFor(help.title) : plain} onClose={onClose}>
      <Stack>
        {help?.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div>
          <h3>{keysTitle}</h3>
          <dl className="help-keys">
            {keys.map(([key, what]) => (
              <KeyRow key={key} name={key} what={what} />
            ))}
          </dl>
        </div>
        <ButtonRow>
          <Button onClick={to('guide')}>{screens.guide}</Button>
          <Button onClick={to('about')}>{screens.about}</Button>
        </ButtonRow>
      </Stack>
    </Dialog>
  );
}

function KeyRow({ name, what }: { name: string; what: string }) {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{what}</dd>
    </>
  );
}
