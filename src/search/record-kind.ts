/** The value of the filter `loai` for the page of a number, a kind beside news, documents and briefs. */
export const recordKindId = 'so-hieu';
