import { useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, ButtonRow, DropPlace, IconAdd, Loaded, PlainTable, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { SiteDialog, type SiteRow } from './site-dialog.tsx';

const says = words.sites;

/** The sites that one office keeps: each with how many are there, its letterhead and its logo. */
export function SitesPart() {
  const sites = useRead('sites.list', {});
  const [edited, setEdited] = useState<SiteRow | 'new'>();
  return (
    <Loaded reading={sites}>
      {({ sites: rows }) => (
        <Stack>
          <p>{says.text}</p>
          {rows.length > 0 && <SiteTable sites={rows} onEdit={setEdited} />}
          <ButtonRow>
            <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => setEdited('new')}>
              {says.add}
            </Button>
          </ButtonRow>
          {edited && <SiteDialog edited={edited} sites={rows} onClose={() => setEdited(undefined)} />}
        </Stack>
      )}
    </Loaded>
  );
}

function SiteTable({ sites, onEdit }: { sites: readonly SiteRow[]; onEdit: (site: SiteRow) => void }) {
  const remove = useWrite('sites.remove');
  const done = useDone();

  async function takeAway({ name, described }: SiteRow): Promise<void> {
    if (!described) return;
    const answer = await remove.ask({ siteId: described.id });
    if (answer.ok) done(says.removed(name), answer.value);
  }

  return (
    <>
      <Refused problem={remove.problem} />
      <PlainTable
        label={says.label}
        rows={sites}
        rowId={({ name }) => name}
        columns={[
          {
            id: 'name',
            heading: says.columns.name,
            text: ({ name }) => name,
            cell: (site) => <SiteName site={site} />,
          },
          { id: 'people', heading: says.columns.people, text: ({ people }) => says.people(people) },
          {
            id: 'papers',
            heading: says.columns.papers,
            text: papersOf,
            cell: (site) => <Papers site={site} />,
          },
          {
            id: 'edit',
            heading: says.columns.edit,
            text: () => '',
            cell: (site) => (
              <ButtonRow>
                <Button look="quiet" label={says.editOf(site.name)} onClick={() => onEdit(site)}>
                  {says.edit}
                </Button>
                {site.people === 0 && (
                  <Button look="quiet" label={says.removeOf(site.name)} onClick={() => void takeAway(site)}>
                    {says.remove}
                  </Button>
                )}
              </ButtonRow>
            ),
          },
        ]}
      />
    </>
  );
}

const papersOf = ({ described }: SiteRow): string => (described?.hasLetterhead ? says.papers.own : says.papers.usual);

function SiteName({ site: { name, described } }: { site: SiteRow }) {
  return (
    <>
      {name}
      {described?.welshName && (
        <div className="small" lang="cy">
          {described.welshName}
        </div>
      )}
    </>
  );
}

/** Which letterhead its papers carry; the logo where it has one of its own. */
function Papers({ site }: { site: SiteRow }) {
  const choose = useWrite('sites.chooseLogo');
  const remove = useWrite('sites.removeLogo');
  const { name, described } = site;
  if (!described?.hasLetterhead) return papersOf(site);
  const { id: siteId, logo } = described;
  return (
    <DropPlace onFile={() => void choose.ask({ siteId })} busy={choose.busy}>
      <Stack gap={4}>
        {papersOf(site)}
        <Refused problem={choose.problem ?? remove.problem} />
        {logo !== null && <img className="school-logo" src={logo} alt={says.logo.alt(name)} />}
        <ButtonRow>
          <Button
            look="quiet"
            label={logo === null ? says.logo.chooseOf(name) : says.logo.changeOf(name)}
            busy={choose.busy}
            onClick={() => void choose.ask({ siteId })}
          >
            {logo === null ? says.logo.choose : says.logo.change}
          </Button>
          {logo !== null && (
            <Button
              look="quiet"
              label={says.logo.removeOf(name)}
              busy={remove.busy}
              onClick={() => void remove.ask({ siteId })}
            >
              {says.logo.remove}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </DropPlace>
  );
}
