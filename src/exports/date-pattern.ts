/** A date as exact as its source: year, month, day or minute. Not anchored, as Table Schema patterns have it. */
export const datePattern = String.raw`\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?`;
