import { counted, welsh } from '#templates/words/counting/counted.ts';

/** What papers say that list people: the staff, and how far each has come in a cycle. In English. */
export const listsEn = {
  staff: {
    title: 'Staff list',
    about: 'Everybody who works here, with job, staff group, contract and line manager.',
    seenOn: (day: string) => `On ${day}`,
    people: counted('en', { one: '# person', other: '# people' }),
    section: 'Staff',
    nobody: 'Nobody is on the staff list.',
  },
  shown: {
    title: 'List from the window',
    about: 'A list as it is shown in the window: its columns, rows and order.',
    nothing: 'Nothing is on this list.',
  },
  tracker: {
    title: 'Completion tracker',
    about:
      'Who is at which stage of a cycle, who appraises them, and what is due next; and how many have done each step.',
    subtitle: (policy: string, cycle: string, day: string) => `${policy}, ${cycle}, on ${day}`,
    people: 'By person',
    steps: 'By step',
    onlyOffice: 'Those whose reviews only the headteacher opens are not in it.',
    nobody: 'Nobody has a review in this cycle.',
    stage: 'Stage',
    met: 'Met on',
    signed: 'Signed on',
    next: 'Next',
    due: 'By',
    step: 'Step',
    done: 'Done',
    of: 'Of',
    last: 'Last on',
  },
  columns: {
    name: 'Name',
    jobTitle: 'Job title',
    group: 'Staff group',
    site: 'Site',
    starts: 'Start date',
    contract: 'Contract',
    hours: 'Hours a week',
    fte: 'FTE',
    manager: 'Line manager',
    appraiser: 'Appraiser',
  },
};

/** The same in Welsh. */
export const listsCy: typeof listsEn = {
  staff: {
    title: 'Rhestr staff',
    about: 'Pawb sy’n gweithio yma, gyda swydd, grŵp staff, contract a rheolwr llinell.',
    seenOn: (day) => `Ar ${day}`,
    people: welsh('person'),
    section: 'Y staff',
    nobody: 'Nid oes neb ar y rhestr staff.',
  },
  shown: {
    title: 'Rhestr o’r ffenestr',
    about: 'Rhestr fel y mae’n ymddangos yn y ffenestr: ei cholofnau, ei rhesi a’i threfn.',
    nothing: 'Nid oes dim ar y rhestr hon.',
  },
  tracker: {
    title: 'Traciwr cwblhau',
    about:
      'Pwy sydd ym mha gyfnod o’r cylch, pwy sy’n eu gwerthuso, a beth sydd i’w wneud nesaf; a faint sydd wedi gwneud pob cam.',
    subtitle: (policy, cycle, day) => `${policy}, ${cycle}, ar ${day}`,
    people: 'Fesul person',
    steps: 'Fesul cam',
    onlyOffice: 'Nid yw’r rhai y mae’r pennaeth yn unig yn agor eu hadolygiadau wedi’u cynnwys.',
    nobody: 'Nid oes gan neb adolygiad yn y cylch hwn.',
    stage: 'Cyfnod',
    met: 'Cyfarfod ar',
    signed: 'Llofnodwyd ar',
    next: 'Nesaf',
    due: 'Erbyn',
    step: 'Cam',
    done: 'Wedi’i wneud',
    of: 'O',
    last: 'Ddiwethaf ar',
  },
  columns: {
    name: 'Enw',
    jobTitle: 'Teitl swydd',
    group: 'Grŵp staff',
    site: 'Safle',
    starts: 'Dyddiad dechrau',
    contract: 'Math o gontract',
    hours: 'Oriau’r wythnos',
    fte: 'CALl',
    manager: 'Rheolwr llinell',
    appraiser: 'Gwerthuswr',
  },
};
