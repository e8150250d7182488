import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { fuses } from '#build/fuses.ts';

/** Sizes in pixels that Windows shows a program's icon in, from the task bar to the desktop. */
const iconSizes = [16, 32, 48, 256];

/**
 * What is wrong with the program for Windows: an icon that is not there in each size, or an archive whose checksum is not
 * the one in the program although the fuse asks for it (then Windows' Electron would not start). `archive` is the SHA-256
 * of the archive's header, in hexadecimal.
 */
export function exeFindings(program: Buffer, archive: string): string[] {
  const { entries } = NtExecutableResource.from(NtExecutable.from(program));
  const icons = Resource.IconGroupEntry.fromEntries(entries).flatMap((group) => group.icons);
  const shown = new Set(icons.map(({ width }) => width || 256)); // an icon of 256 pixels is written as 0
  return [
    ...iconSizes.filter((size) => !shown.has(size)).map((size) => `the icon of ${size} pixels is missing`),
    ...(fuses.enableEmbeddedAsarIntegrityValidation ? integrityFindings(entries, archive) : []),
  ];
}

function integrityFindings(entries: NtExecutableResource['entries'], archive: string): string[] {
  const found = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  if (found === undefined) return ['the fuse asks for a checksum of the archive, and the program holds none'];
  const noted = JSON.parse(Buffer.from(found.bin).toString('utf8')) as { file: string; alg: string; value: string }[]; // electron-builder's own
  const [app] = noted.filter(({ file }) => file.replaceAll('\\', '/') === 'resources/app.asar');
  return app?.value === archive ? [] : ['the checksum in the program is not that of its archive'];
}
