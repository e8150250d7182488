import { keepSite, keepSiteLogo, moveToSite, removeSite } from '#db/writes/sites.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { RowChange } from '#domain/change.ts';
import type { SiteId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { listedSites } from '#domain/staff/sites.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { pictureAddress } from '#electron/office/picture-address.ts';
import { chooseLogo } from './choose-logo.ts';

export const sites: HandlersOf<'sites'> = {
  'sites.list': (read) =>
    done({
      sites: listedSites(read.sites(), read.staff.all()).map(({ name, people, site }) => ({
        name,
        people,
        described: site && { ...site, logo: site.logo && pictureAddress(site.logo) },
      })),
    }),

  'sites.save': (tx, { was, name, welshName, address, hasLetterhead }, { newId }) => {
    if (name === '') return refuse({ code: 'field-empty', field: 'name' });
    const listed = listedSites(tx.read.sites(), tx.read.staff.all());
    const before = listed.find((one) => one.name === was);
    if (was !== null && !before) return refuse({ code: 'not-found', what: 'site' });
    const other = name === was ? undefined : listed.find((one) => one.name === name);
    if (other && was === null) return refuse({ code: 'field-taken', field: 'name', by: name });
    const id = before?.site?.id ?? newId<SiteId>();
    const rows = noting(tx.db, [{ table: 'site', id }, ...rowsAt(tx, was)], () => {
      if (was !== null && was !== name) moveToSite(tx.db, was, name);
      // what is described of a site that people are moved to stays as it is
      if (other) removeSite(tx.db, id);
      else keepSite(tx.db, { id, name, welshName, address, hasLetterhead });
    });
    return done({ changeId: rows.length === 0 ? null : tx.note({ about: name, rows }) });
  },

  'sites.remove': (tx, { siteId }) => {
    const found = tx.read.sites().find(({ id }) => id === siteId);
    if (!found) return refuse({ code: 'not-found', what: 'site' });
    if (rowsAt(tx, found.name).length > 0) return refuse({ code: 'still-mentioned', name: found.name });
    const rows = noting(tx.db, [{ table: 'site', id: siteId }], () => removeSite(tx.db, siteId));
    return done({ changeId: tx.note({ about: found.name, rows }) });
  },

  'sites.chooseLogo': (desk, { siteId }) =>
    chooseLogo(desk, (tx, logo) => {
      if (!isThere(tx, siteId)) return refuse({ code: 'not-found', what: 'site' });
      keepSiteLogo(tx.db, siteId, logo);
      return done({ chosen: true });
    }),

  'sites.removeLogo': (tx, { siteId }) => {
    if (!isThere(tx, siteId)) return refuse({ code: 'not-found', what: 'site' });
    keepSiteLogo(tx.db, siteId, null);
    return done({});
  },
};

const isThere = ({ read }: Transaction, siteId: SiteId): boolean => read.sites().some(({ id }) => id === siteId);

/** The rows of those who are at a site. */
function rowsAt({ read }: Transaction, name: string | null): Pick<RowChange, 'table' | 'id'>[] {
  const there = name === null ? [] : read.staff.all().filter(({ site }) => site === name);
  return there.map(({ id }) => ({ table: 'staff', id }));
}
