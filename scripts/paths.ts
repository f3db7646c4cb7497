import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
export const dist = `${root}/dist`;
/** What can be thrown away: marks of builds, caches of tools, the unpacked browser. */
export const cache = `${root}/.cache`;
