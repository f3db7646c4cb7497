import { describe, expect, test } from 'vitest';
import { buildFlags } from './build-flags.ts';

describe('the command line of a build', () => {
	test('asks for nothing by default', () => {
		expect(buildFlags([])).toEqual({ full: false, precompress: false, verbose: false });
	});

	test('turns on what it names', () => {
		expect(buildFlags(['--full', '--verbose'])).toEqual({ full: true, precompress: false, verbose: true });
	});

	test.each([['--ful'], ['content'], ['--full=yes']])('with «%s» names it and tells what there is', (arg) => {
		const answer = buildFlags(['--full', '--help', arg]);
		expect(answer).toMatchObject({ exitCode: 2 });
		expect(answer).toHaveProperty('print', expect.stringContaining(`Không hiểu «${arg}»`));
		expect(answer).toHaveProperty('print', expect.stringContaining('--precompress'));
	});

	test('can be asked what there is', () => {
		expect(buildFlags(['-h'])).toMatchObject({ exitCode: 0, print: expect.stringContaining('--full') });
	});
});
