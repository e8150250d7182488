import { useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { ActionDialog, Button, Card, Loaded, Refused, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The folders in which a restore has kept what stood here before, until the headteacher removes them. */
export function BeforeRestore() {
  const list = useRead('backups.list', {});
  const vault = useRead('vault.state', {});
  const { title, text } = words.backups.before;
  return (
    <Loaded reading={together({ list, vault })}>
      {({ list: { beforeRestore }, vault: { role } }) =>
        beforeRestore.length > 0 && (
          <Card title={title}>
            <Stack>
              <p>{text}</p>
              {beforeRestore.map((name) => (
                <Kept key={name} name={name} canRemove={role === 'headteacher'} />
              ))}
            </Stack>
          </Card>
        )
      }
    </Loaded>
  );
}

function Kept({ name, canRemove }: { name: string; canRemove: boolean }) {
  const [asking, setAsking] = useState(false);
  const remove = useWrite('backups.removeBeforeRestore');
  const { text, remove: action, removeNamed, removeTitle, headteacher } = words.backups.before;
  return (
    <>
      <Refused problem={remove.problem} />
      <Row align="middle">
        <span>{name}</span>
        {canRemove ? (
          <Button label={removeNamed(name)} onClick={() => setAsking(true)}>
            {action}
          </Button>
        ) : (
          <span className="small">{headteacher}</span>
        )}
      </Row>
      <ActionDialog
        open={asking}
        title={removeTitle(name)}
        action={action}
        danger
        busy={remove.busy}
        onDo={() => void remove.ask({ name }).then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <p>{text}</p>
      </ActionDialog>
    </>
  );
}
