import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { renderDocument } from '#electron/render/index.ts';
import { subjectPack } from '#templates/subject-pack.ts';
import { type FoundRow, handedOver, withoutHidden } from './handed-over.ts';
import { packSections } from './pack-sections.ts';

/**
 * What is handed over to whoever asked: as a Word file that can be read, or as JSON with every row. Names that were taken
 * out were taken out before either is made, so that no byte of it holds them.
 */
export async function packOf(
  read: Reads,
  request: DataRequest,
  today: Day,
  format: 'word' | 'json',
): Promise<Uint8Array> {
  const found = handedOver(read, request);
  const rows = withoutHidden(found, read.requests.hidden(request.id));
  const withheld = [...Map.groupBy(found.withheld, ({ place }) => place)].map(([place, of]) => ({
    place,
    count: of.length,
  }));
  const facts = {
    name: request.name,
    receivedOn: request.receivedOn,
    madeOn: today,
    withheld,
    appraises: found.appraises,
  };
  if (format === 'json') {
    const pack = { ...facts, isWhole: read.seesRestricted, rows: rows.map(plain) };
    return new TextEncoder().encode(JSON.stringify(pack, null, 2));
  }
  const school = read.school();
  const composed = subjectPack({ ...facts, school, isWhole: read.seesRestricted, sections: packSections(read, rows) });
  return renderDocument(composed, { language: 'en', format: 'word' });
}

/** A row without where it is kept, which says nothing about the person. */
function plain({ place, table, key, fields }: FoundRow) {
  return { place, table, key, fields };
}
