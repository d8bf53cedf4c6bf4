import { writerDigest } from '../../report/marker.js';

/** Who has written a comment about an update: the Action itself, or the report Action for it. */
export const updateWriter = writerDigest('update');
