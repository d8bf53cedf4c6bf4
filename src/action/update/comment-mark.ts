import { writerDigest } from '../../report/marker.js';

/** Who has written a comment about an update, by which it is told from those about rebuilds of the same run. */
export const updateWriter = writerDigest('update');
