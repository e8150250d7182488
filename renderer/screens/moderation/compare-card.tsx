import type { Output } from '#contract/index.ts';
import type { Dimension, DimensionTold, LevelTold, Measure, Standing } from '#domain/moderation/consistency.ts';
import { byText } from '#domain/text/order.ts';
import { Card, GlanceTable, Stack, type TableColumn, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.moderation.compare;

/** How objectives, deadlines and ratings stand by appraiser and by staff group, and what could be chance. */
export function CompareCard({ moderation: { consistency, groups } }: { moderation: Output<'moderation.ofCycle'> }) {
  const labels = new Map(groups.map(({ id, label }) => [id, inWindow(label)]));
  return (
    <Card title={says.title}>
      <Stack>
        <Levels dimension="appraiser" told={consistency.appraiser} nameOf={(level) => level || '–'} />
        <Levels dimension="group" told={consistency.group} nameOf={(level) => labels.get(level) ?? level} />
        <p className="small">{says.how}</p>
      </Stack>
    </Card>
  );
}

interface LevelsProps {
  dimension: Dimension;
  told: DimensionTold;
  nameOf: (level: string) => string;
}

function Levels({ dimension, told, nameOf }: LevelsProps) {
  const isRated = told.levels.some(({ standings }) => standings.rating !== null);
  const columns: readonly TableColumn<LevelTold>[] = [
    { id: 'level', heading: says.columns[dimension], text: ({ level }) => nameOf(level) },
    {
      id: 'reviews',
      heading: says.columns.reviews,
      text: ({ reviews }) => String(reviews),
      sortBy: ({ reviews }) => reviews,
      align: 'end',
    },
    ...(told.levels.some(({ objectives }) => objectives !== null) ? [average] : []),
    measure('objectives'),
    measure('late'),
    ...(isRated ? [measure('rating')] : []),
  ];
  return (
    <Stack gap={8}>
      <h3>{says[dimension]}</h3>
      {told.levels.length === 0 ? (
        <p className="small">{says.none}</p>
      ) : (
        <GlanceTable
          list={`compare-${dimension}`}
          label={says[dimension]}
          rows={told.levels.toSorted((a, b) => byText(nameOf(a.level), nameOf(b.level)))}
          rowId={({ level }) => level}
          columns={columns}
          order="level"
          counted={says.counted[dimension]}
          empty={null}
        />
      )}
      {told.withheld > 0 && <p className="small">{says.withheld(told.withheld)}</p>}
    </Stack>
  );
}

const average: TableColumn<LevelTold> = {
  id: 'average',
  heading: says.columns.average,
  text: ({ objectives }) => objectives?.toFixed(1) ?? '',
  sortBy: ({ objectives }) => objectives,
  align: 'end',
};

function measure(of: Measure): TableColumn<LevelTold> {
  const text = ({ standings }: LevelTold): string => standingSaid(standings[of]);
  return {
    id: of,
    heading: says.columns[of],
    text,
    cell: (row) => (row.standings[of]?.endsWith('-than-chance') ? <Tag kind="warn">{text(row)}</Tag> : text(row)),
  };
}

function standingSaid(standing: Standing | null): string {
  return standing === null ? says.untold : says.standings[standing];
}
