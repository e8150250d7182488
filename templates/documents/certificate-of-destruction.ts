import type { Certificate, DestroyedLine } from '#domain/retention/certificate.ts';
import type { School } from '#domain/school.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

interface Facts {
  school: School;
  certificate: Certificate & { restricted: boolean };
}

const says = words.destruction;

/** What remains of what was destroyed: how much of each class, by which rule, who decided it, and where copies still lie. */
export const certificateOfDestruction = document<Facts>({
  id: 'certificate-of-destruction',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['certificate'],
  formats: ['word', 'pdf'],
  load: (read, subject) => {
    const certificate = subject.of === 'certificate' ? read.keeping.certificate(subject.certificateId) : undefined;
    return certificate && { school: read.school(), certificate };
  },
  compose: ({ school, certificate }) => ({
    title: says.title,
    subtitle: says.subtitle(numberOf(certificate), longDaySaid(certificate.approved.on)),
    school: letterhead(school),
    blocks: blocksOf(certificate),
    languages: ['en', 'cy'],
    workbook: 'page',
    demo: school.demo,
    form: null,
  }),
  fileName: ({ certificate }) => nameOfFile([says.title, numberOf(certificate)]),
});

/** The headteacher's own count of their own. */
const numberOf = ({ number, restricted }: Facts['certificate']): string => (restricted ? `H${number}` : String(number));

function blocksOf({ lines, proposed, approved, restricted, backups }: Facts['certificate']): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        { label: says.proposedBy, value: says.act(says.roles[proposed.by], longDaySaid(proposed.on)) },
        {
          label: restricted ? says.confirmedBy : says.approvedBy,
          value: says.act(says.roles[approved.by], longDaySaid(approved.on)),
        },
      ],
    },
    { kind: 'paragraph', text: restricted ? says.twice : says.twoPeople },
    {
      kind: 'table',
      columns: [
        { label: says.what, kind: 'text', share: 8 },
        { label: says.count, kind: 'number', share: 3 },
        { label: says.counted, kind: 'text', share: 6 },
        { label: says.rule, kind: 'text', share: 6 },
      ],
      rows: lines.map((line) => [says.classes[line.class], { number: line.count }, spanOf(line), ruleOf(line)]),
      blankRows: 0,
      total: true,
    },
    { kind: 'section', title: says.howTitle, blocks: [{ kind: 'paragraph', text: says.how }] },
    { kind: 'section', title: says.backups, blocks: backupBlocks(backups) },
    {
      kind: 'signature',
      rows: [says.signs.manager, says.signs.headteacher].map((label) => ({ label, how: null, signedOn: null })),
    },
  ];
}

const spanOf = ({ from, to }: DestroyedLine) =>
  from === to ? longDaySaid(from) : says.span(longDaySaid(from), longDaySaid(to));

function ruleOf({ rule }: DestroyedLine) {
  const period = says.periods[rule.unit](rule.amount);
  if (rule.clause !== null) return says.byPolicy(period, rule.clause);
  return rule.source === '' ? says.byChoice(period) : says.bySource(period, rule.source);
}

function backupBlocks(backups: Certificate['backups']): Block[] {
  if (backups.length === 0) return [{ kind: 'paragraph', text: says.noBackups }];
  return [
    { kind: 'paragraph', text: says.inBackups },
    {
      kind: 'list',
      items: backups.map(({ place, madeOn, until }) => says.backup(place, longDaySaid(madeOn), longDaySaid(until))),
    },
  ];
}
