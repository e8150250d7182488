import { afterAll } from 'vitest';
import { tidyUp } from './afterwards.ts';

afterAll(tidyUp);
