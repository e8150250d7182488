import { useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { ActionDialog, Button, ButtonRow, Loaded, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Locking at once, and leaving the demo school. */
export function HerePart() {
  const vault = useRead('vault.state', {});
  const lock = useWrite('vault.lock');
  const { lockText, lock: lockAction } = words.settings.here;
  return (
    <Stack>
      <p>{lockText}</p>
      <Refused problem={lock.problem} />
      <ButtonRow>
        <Button busy={lock.busy} onClick={() => void lock.ask({})}>
          {lockAction}
        </Button>
      </ButtonRow>
      <Loaded reading={vault}>
        {({ demo, isShared }) => (
          <>
            <ShareWindow isShared={isShared} />
            {demo && <LeaveDemo />}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function ShareWindow({ isShared }: { isShared: boolean }) {
  const share = useWrite('vault.shareWindow');
  const { hiddenText, sharedText, share: show, hide } = words.settings.here;
  return (
    <>
      <p>{isShared ? sharedText : hiddenText}</p>
      <Refused problem={share.problem} />
      <ButtonRow>
        <Button busy={share.busy} onClick={() => void share.ask({ shared: !isShared })}>
          {isShared ? hide : show}
        </Button>
      </ButtonRow>
    </>
  );
}

function LeaveDemo() {
  const [asking, setAsking] = useState(false);
  const leave = useWrite('vault.leaveDemo');
  const { demoText, leaveDemo, leaveDemoTitle } = words.settings.here;
  return (
    <>
      <p>{demoText}</p>
      <Refused problem={leave.problem} />
      <ButtonRow>
        <Button onClick={() => setAsking(true)}>{leaveDemo}</Button>
      </ButtonRow>
      <ActionDialog
        open={asking}
        title={leaveDemoTitle}
        action={leaveDemo}
        danger
        busy={leave.busy}
        onDo={() => void leave.ask({})}
        onClose={() => setAsking(false)}
      >
        <p>{demoText}</p>
      </ActionDialog>
    </>
  );
}
