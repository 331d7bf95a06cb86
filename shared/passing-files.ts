/**
 * What keys of the work bucket begin with that are needed only while a job runs or is tried again: they go after a while.
 * Anything else in it is a proof or an answer, and stays.
 */
export const PASSING_FILES = 'passing/';
