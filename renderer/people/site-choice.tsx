import { inOrder } from '#domain/text/order.ts';
import { Choice, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface WithSite {
  site: string | null;
}

interface SiteChoiceProps {
  /** Everybody in the list, whoever the filters let through. */
  rows: readonly WithSite[];
  /** Empty for all sites. */
  value: string;
  onChange: (site: string) => void;
}

/** The sites that the people of a list are at, in the order of their names. */
export function sitesIn(rows: readonly WithSite[]): string[] {
  return inOrder([...new Set(rows.flatMap(({ site }) => site ?? []))]);
}

/** The filter of a list by site; nothing where all are at one, and none is chosen. */
export function SiteChoice({ rows, value, onChange }: SiteChoiceProps) {
  const sites = sitesIn(value === '' ? rows : [...rows, { site: value }]);
  if (sites.length < 2 && value === '') return null;
  const says = words.people.site;
  return (
    <Choice
      label={says.label}
      options={[{ value: '', label: says.all }, ...sites.map((site) => ({ value: site, label: site }))]}
      value={value}
      onChange={onChange}
    />
  );
}

/** The column of a list that tells the site; none where all are at one. */
export function siteColumns<Row extends WithSite>(rows: readonly WithSite[]): TableColumn<Row>[] {
  return sitesIn(rows).length < 2
    ? []
    : [{ id: 'site', heading: words.people.site.label, text: ({ site }) => site ?? '' }];
}
