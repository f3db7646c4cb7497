/** How the faults are printed: for people, for programs, as annotations of GitHub, as a report of GitLab. */
export const formats = ['text', 'json', 'github', 'gitlab'] as const;
export type CheckFormat = (typeof formats)[number];

/** The format that a command line asks for; `--json` is `--format json`. Undefined when it asks for none that exists. */
export function formatOf({
	json,
	format,
}: {
	json?: boolean | undefined;
	format?: string | undefined;
}): CheckFormat | undefined {
	if (format === undefined) return json ? 'json' : 'text';
	return json && format !== 'json' ? undefined : formats.find((known) => known === format);
}
