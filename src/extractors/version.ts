/** Raised whenever the reading of a text changes: older articles are then read again. */
export const EXTRACTOR_VERSION = 12
