import type { Output } from '#contract/index.ts';
import { Card, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { faultWords } from '#renderer/words/safekeeping/restore.ts';

type BackupRow = Output<'restore.found'>['backups'][number];

/** The backups in the folder, the newest first, with who can open each; those that cannot be used say why. */
export function WhichBackup({
  backups,
  value,
  onChange,
}: {
  backups: readonly BackupRow[];
  value: string;
  onChange: (name: string) => void;
}) {
  const { title, label, newest } = words.restore.which;
  const usable = backups.filter((each) => each.isReadable).filter(({ isOther }) => !isOther);
  const others = backups.filter((each) => !each.isReadable || each.isOther);
  return (
    <Card title={title}>
      <Stack>
        {usable.length > 0 && (
          <RadioGroup
            id="restore-which"
            error={undefined}
            label={label}
            value={value}
            onChange={onChange}
            options={usable.map(({ name, madeAt, roles }, index) => ({
              value: name,
              label: index === 0 ? `${dayAndTime(new Date(madeAt))} (${newest})` : dayAndTime(new Date(madeAt)),
              hint: words.restore.opens(roles.map((role) => words.people.roles[role])),
            }))}
          />
        )}
        {others.map((each) => (
          <p key={each.name} className="small">
            {each.name}: {each.isReadable ? words.restore.other : faultWords[each.fault]}
          </p>
        ))}
      </Stack>
    </Card>
  );
}
