import { useQuery } from '@tanstack/react-query';
import type { Reading } from './ask.ts';

/** What the build notes of the program: its version, and what others made that is part of it, under their terms. */
export interface AboutProgram {
  version: string;
  licences: readonly { name: string; version: string; licence: string; text: string }[];
  /** The names of the guide's pictures, where they were made. */
  pictures: readonly string[];
}

/** A file of the installed program, and its SHA-256 as it stands on this PC. */
export interface Checksum {
  name: string;
  sha256: string;
}

/** The file that the build puts beside the window's scripts (build/bundles.ts); a name, so that it is not bundled. */
const file = './about.js';

/** The program's version and licences, read when they are asked for. */
export function useAboutProgram(): Reading<AboutProgram> {
  const { data } = useQuery({
    queryKey: ['about-program'],
    queryFn: () => import(/* @vite-ignore */ file) as Promise<AboutProgram>, // the build writes these
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ? { state: 'ready', value: data } : { state: 'waiting' };
}

/** What the program itself gives under this name (electron/machine/protocol.ts). */
const given = './checksums.js';

/** The checksums of the program's files; none where it was not installed but started from its source. */
export function useChecksums(): Reading<readonly Checksum[]> {
  const { data } = useQuery({
    queryKey: ['checksums'],
    queryFn: async () => ((await import(/* @vite-ignore */ given)) as { checksums: readonly Checksum[] }).checksums, // as it is made
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ? { state: 'ready', value: data } : { state: 'waiting' };
}
