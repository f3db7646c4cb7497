/**
 * Options that npm kept for itself because the command line has no `--` before them, and hands on in the environment only.
 * Without this, `npm run import bai.txt --dry-run` would write. `names` are the options of the npm script `script`.
 */
export function swallowedOptions(
	environment: Readonly<Record<string, string | undefined>>,
	script: string,
	names: readonly string[],
): string[] {
	if (environment['npm_lifecycle_event'] !== script) return [];
	return (
		names
			// People set `json` in their .npmrc.
			.filter((name) => name !== 'json' && environment[`npm_config_${name.replaceAll('-', '_')}`])
			.map((name) => `--${name}`)
	);
}
