/**
 * The version of the form of the open data. Within a major version fields are only added; what takes one away, renames it or
 * gives it another meaning raises the first number.
 */
export const dataVersion = '1.0';
