import type { Logo } from '#domain/school.ts';

/** A picture as a data: address, as the window shows it. */
export function pictureAddress({ bytes, kind }: Logo): string {
  const type = kind === 'png' ? 'image/png' : 'image/jpeg';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
