import type { SmallDisk } from './small-disk.ts';

/** Nothing can be mounted on the web. */
export const mountSmallDisk = (): SmallDisk | undefined => undefined;
