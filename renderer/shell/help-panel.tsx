import { go } from '#renderer/places/address.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import { pageAbout, pageAboutDialog } from '#renderer/screens/help/guide-pages.ts';
import { GuideText } from '#renderer/screens/help/guide-text.tsx';
import { useHelp } from '#renderer/ui/help.ts';
import { Button, ButtonRow, Dialog, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

export interface HelpPanelProps {
  open: boolean;
  onClose: () => void;
  /** The screen that is shown. */
  at: RouteName | undefined;
  /** What the dialog is called that is open over it. */
  inDialog: string | undefined;
}

/** What the screen is for, the page of the guide about it or about the dialog over it, and the keys that work everywhere (F1). */
export function HelpPanel({ open, onClose, at, inDialog }: HelpPanelProps) {
  const help = useHelp();
  const ofScreen = at === undefined ? undefined : pageAbout(at);
  const page = (open && inDialog !== undefined ? pageAboutDialog(inDialog) : undefined) ?? ofScreen;
  const { helpFor, help: plain, keysTitle, keys, screens } = words.shell;
  const leave = (forPlace: () => void) => (): void => {
    onClose();
    forPlace();
  };
  return (
    <Dialog open={open} title={help ? helpFor(help.title) : plain} onClose={onClose}>
      <Stack>
        {help?.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {page && (
          <div>
            <h3>{page.title}</h3>
            <GuideText page={page} />
          </div>
        )}
        <div>
          <h3>{keysTitle}</h3>
          <dl className="help-keys">
            {keys.map(([key, what]) => (
              <KeyRow key={key} name={key} what={what} />
            ))}
          </dl>
        </div>
        <ButtonRow>
          {page && <Button onClick={leave(() => go('guidePage', { page: page.id }))}>{words.guide.open}</Button>}
          <Button onClick={leave(() => go('guide'))}>{screens.guide}</Button>
          <Button onClick={leave(() => go('about'))}>{screens.about}</Button>
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
