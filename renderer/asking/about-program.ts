import { useQuery } from '@tanstack/react-query';
import type { Reading } from './ask.ts';

/** What the build notes of the program: its version, and what others made that is part of it, under their terms. */
export interface AboutProgram {
  version: string;
  licences: readonly { name: string; version: string; licence: string; text: string }[];
}

/** The file that the build puts beside the window's scripts (build/bundles.ts); a name, so that it is not bundled. */
const file = './about.js';

/** The program's version and licences, read when they are asked for. */
export function useAboutProgram(): Reading<AboutProgram> {
  const { data } = useQuery({
    queryKey: ['about-program'],
    queryFn: () => import(/* @vite-ignore */ file) as Promise<AboutProgram>, // the build writes these two
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ? { state: 'ready', value: data } : { state: 'waiting' };
}
