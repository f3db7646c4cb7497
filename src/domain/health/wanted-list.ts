/** The id of the list of documents that the archive should hold; it is no measure of entries. */
export const wantedList = 'nen-co';
