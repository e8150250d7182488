import type { Input } from '#contract/index.ts';
import { type DocumentSubject, subject } from '#contract/papers/documents.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';

/** What a document is about, as it stands in an address: 'review:…', 'review:…:appraisee', 'record:…', 'signed:…:2', 'cycle:…', 'cycle:…:unnamed', 'person:…', 'staff:Mill%20Lane', 'due:when=overdue', 'certificate:…', 'trail:from=…', 'disclosures:from=…', 'handover:manager', 'released:…' or 'blank'. */
export function aboutText(about: DocumentSubject): string {
  switch (about.of) {
    case 'review':
      return about.hand ? `review:${about.reviewId}:${about.hand}` : `review:${about.reviewId}`;
    case 'record':
      return `record:${about.recordId}`;
    case 'signed':
      return `signed:${about.recordId}:${about.version}`;
    case 'cycle':
      return about.unnamed ? `cycle:${about.cycleId}:unnamed` : `cycle:${about.cycleId}`;
    case 'person':
      return `person:${about.staffId}`;
    case 'staff':
      return `staff:${encodeURIComponent(about.site)}`;
    case 'due':
      return `due:${new URLSearchParams(about.filter)}`;
    case 'certificate':
      return `certificate:${about.certificateId}`;
    case 'trail':
      return `trail:${new URLSearchParams({ ...about.filter, person: about.filter.person ?? '' })}`;
    case 'disclosures':
      return `disclosures:${new URLSearchParams({ ...about.filter, person: about.filter.person ?? '' })}`;
    case 'list':
      return 'list'; // too long for an address: it is put out where it is shown
    case 'handover':
      return `handover:${about.role}`;
    case 'released':
      return `released:${about.releaseId}`;
    case 'blank':
      return 'blank';
  }
}

/** Under which policy a document is looked for: that of what it is about. */
export function underOf(about: DocumentSubject | undefined): Input<'documents.list'>['under'] {
  if (about?.of === 'cycle') return { of: 'cycle', cycleId: about.cycleId };
  if (about?.of === 'review') return { of: 'record', recordId: about.reviewId };
  if (about?.of === 'record' || about?.of === 'signed') return { of: 'record', recordId: about.recordId };
  return { of: 'school' };
}

/** What an address says that a document is about; undefined when it says nothing that can be read. */
export function aboutOf(text: string): DocumentSubject | undefined {
  const [of, id, version] = text.split(':');
  const read = subject.safeParse(readers[of ?? '']?.(id, version));
  return read.success ? read.data : undefined;
}

const readers: Record<string, (id: string | undefined, version: string | undefined) => object> = {
  review: (reviewId, hand) => ({ of: 'review', reviewId, ...(hand !== undefined && { hand }) }),
  record: (recordId) => ({ of: 'record', recordId }),
  signed: (recordId, version) => ({ of: 'signed', recordId, version: Number(version) }),
  cycle: (cycleId, how) => ({ of: 'cycle', cycleId, ...(how === 'unnamed' && { unnamed: true }) }),
  due: (query) => ({ of: 'due', filter: { ...everythingDue, ...Object.fromEntries(new URLSearchParams(query)) } }),
  person: (staffId) => ({ of: 'person', staffId }),
  staff: (site) => ({ of: 'staff', site: decodeURIComponent(site ?? '') }),
  certificate: (certificateId) => ({ of: 'certificate', certificateId }),
  trail: (query) => {
    const { person, ...filter } = Object.fromEntries(new URLSearchParams(query));
    return { of: 'trail', filter: { ...filter, person: person || null } };
  },
  disclosures: (query) => {
    const { person, ...filter } = Object.fromEntries(new URLSearchParams(query));
    return { of: 'disclosures', filter: { ...filter, person: person || null } };
  },
  handover: (role) => ({ of: 'handover', role }),
  released: (releaseId) => ({ of: 'released', releaseId }),
  blank: () => ({ of: 'blank' }),
};
