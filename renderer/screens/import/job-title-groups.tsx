import { type StaffGroupId, staffGroupId } from '#domain/policy/groups.ts';
import { Card, Choice, Grid, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Preview } from './columns/how-to-read.ts';

interface Props {
  jobTitles: Preview['jobTitles'];
  onGroup: (key: string, group: StaffGroupId) => void;
}

/** The staff group for each job title of a list that does not say it; those that nobody could guess first. */
export function JobTitleGroups({ jobTitles, onGroup }: Props) {
  const { title, text, undecided, noTitle, people, choose } = words.import.jobTitles;
  if (jobTitles.length === 0) return null;
  const groups = staffGroupId.options.map((value) => ({ value, label: words.staff.groups[value] }));
  return (
    <Card title={title} level={3}>
      <Stack>
        <p>{text}</p>
        {jobTitles.some(({ group }) => group === null) && <p>{undecided}</p>}
        <Grid align="end" narrow>
          {jobTitles.map(({ key, jobTitle, group, people: count }) => (
            <Choice<StaffGroupId | ''>
              key={key}
              label={jobTitle || noTitle}
              hint={people(count)}
              value={group ?? ''}
              onChange={(chosen) => chosen !== '' && onGroup(key, chosen)}
              options={group === null ? [{ value: '', label: choose }, ...groups] : groups}
            />
          ))}
        </Grid>
      </Stack>
    </Card>
  );
}
