import { expect, test } from 'vitest';
import { swallowedOptions } from './swallowed-options.ts';

test('tells the options that npm took from a command line without «--»', () => {
	const names = ['captured-on', 'url', 'dry-run', 'json'];
	const given = { npm_config_dry_run: 'true', npm_config_captured_on: '2025-03-17', npm_config_cache: '/c' };
	const told = (environment: Record<string, string>) => swallowedOptions(environment, 'import', names);
	expect(told({ npm_lifecycle_event: 'import', ...given })).toEqual(['--captured-on', '--dry-run']);
	expect(told({ npm_lifecycle_event: 'test', ...given })).toEqual([]);
	expect(told({ npm_lifecycle_event: 'import', npm_config_json: 'true' })).toEqual([]);
});
